package org.sunshinegov.catalog.reference.model;

import org.sunshinegov.kernel.law.calendar.CalendarDay;

/** A day that counts in one of two calendars only: what it is, and what it would be. */
public record ChangedDay(CalendarDay before, CalendarDay after) {}
