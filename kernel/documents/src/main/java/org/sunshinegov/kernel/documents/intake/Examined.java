package org.sunshinegov.kernel.documents.intake;

import org.sunshinegov.kernel.documents.parsing.Parsed;
import org.sunshinegov.kernel.documents.store.Content;

/** An upload that may be stored: its content under the type it proved to have, and what was read in it. */
public record Examined(Content content, Parsed parsed) {}
