package org.sunshinegov.kernel.law.calendar;

/** What a notice says about a day. */
public enum EntryKind {
    OFF,
    WORK
}
