/** A working calendar that waits for its release, without anything around it. */
package org.sunshinegov.catalog.reference.model;
