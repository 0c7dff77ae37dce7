/** Entries and the periods of their duties, in plain Java. */
package org.sunshinegov.catalog.catalogue.model;
