package org.sunshinegov.catalog.informationitem;

import java.util.List;
import org.sunshinegov.catalog.search.SearchIndex;
import org.sunshinegov.kernel.documents.certificate.Part;

/**
 * What is about to leave, read from the store at this moment: the parts as they are now, the bytes of the text, and what
 * is made from those bytes.
 */
record Leaving(List<Part> parts, byte[] bytes, ItemText text, SearchIndex.Entry entry) {}
