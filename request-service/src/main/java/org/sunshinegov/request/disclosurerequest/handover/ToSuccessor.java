package org.sunshinegov.request.disclosurerequest.handover;

import java.util.UUID;

/** The successor a case goes to, or who confirms. */
record ToSuccessor(UUID successorId) {}
