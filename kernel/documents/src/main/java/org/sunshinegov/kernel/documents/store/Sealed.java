package org.sunshinegov.kernel.documents.store;

/** What is known of plain bytes once they have passed through the cipher. */
public record Sealed(long size, String sha256) {}
