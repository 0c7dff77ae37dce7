package org.sunshinegov.kernel.contracts.review;

import java.util.UUID;

/**
 * One part of what is to leave: its bytes are fetched once from {@code address} and must hash to {@code sha256}.
 *
 * @param name {@code content.json} for the structured text, else the part's place (attachment-1 …), never its file name
 * @param sha256 of the plain bytes, lower-case hexadecimal
 * @param address path on the owner's API, below the district's address
 */
public record DocumentPart(String name, UUID documentId, String mediaType, long size, String sha256, String address) {}
