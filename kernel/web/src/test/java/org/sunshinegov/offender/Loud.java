package org.sunshinegov.offender;

import io.smallrye.reactive.messaging.MutinyEmitter;

/** Speaks past the outbox. */
public class Loud {
    MutinyEmitter<byte[]> emitter;
}
