/**
 * The working calendar and the policies this service answers for, told whole to every service (design, Reference data).
 * The first start, and each release that brings a newer one, tells what the release brings; a newer document of the
 * district itself stays.
 */
package org.sunshinegov.catalog.reference;
