package org.sunshinegov.kernel.documents.store;

/** What is to be stored: its file name, its media type as detected or as made, and its bytes. */
public record Content(String fileName, String mediaType, Source source) {}
