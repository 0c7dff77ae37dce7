package org.sunshinegov.kernel.documents.certificate;

import java.time.Instant;
import java.util.UUID;

/** One person's consent in the review, by role code and id; never a name. */
public record Stage(String role, UUID personId, Instant at) {}
