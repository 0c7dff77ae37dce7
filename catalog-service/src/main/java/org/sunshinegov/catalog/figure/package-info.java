/** Figures over whole tables that everybody may ask for. */
package org.sunshinegov.catalog.figure;
