package org.sunshinegov.request.disclosurerequest.caselook;

import java.time.Instant;

/** One reading: the person's name, the purpose that comes with his office, the first moment of that day. */
public record CaseLook(String person, Purpose purpose, Instant at) {}
