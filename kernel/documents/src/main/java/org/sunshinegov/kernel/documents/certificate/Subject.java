package org.sunshinegov.kernel.documents.certificate;

import java.util.UUID;
import org.sunshinegov.kernel.contracts.review.SubjectKind;

/** What a certificate speaks of. */
public record Subject(SubjectKind kind, UUID id) {}
