package org.sunshinegov.request.disclosurerequest.archive;

/**
 * The archive of one year of a unit.
 *
 * @param waiting ended and not archived
 * @param unclosed replied, and not closed yet: they cannot go into the archive
 */
public record ArchiveYear(int year, long archived, long waiting, long unclosed) {}
