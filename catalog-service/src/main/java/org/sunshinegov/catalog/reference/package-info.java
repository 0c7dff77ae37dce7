/**
 * The working calendar, told whole to every service, as the policies are (design, Reference data; {@code policy}).
 * The first start, and each release that brings a newer one, tells what the release brings. A calendar of the district's
 * own is brought in by the district office and released by another person of the leading group (7.3), and no release takes
 * its place.
 */
package org.sunshinegov.catalog.reference;
