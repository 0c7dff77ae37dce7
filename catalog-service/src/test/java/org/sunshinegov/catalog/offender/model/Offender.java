package org.sunshinegov.catalog.offender.model;

import jakarta.inject.Inject;
import java.time.Instant;

/** Breaks the rules of a model, so that the rules show they can see. */
class Offender {

    @Inject
    Object framework;

    Instant now() {
        return Instant.now();
    }
}
