package org.sunshinegov.kernel.documents.store;

/** A document with its plain bytes; they may be read more than once. */
public record Opened(Document document, Source plain) {}
