package org.sunshinegov.deploy.local.sample.api;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Set;

/** A service said no. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int STALE = 412;
    private static final int CONFLICT = 409;

    /** Not there, not allowed, not now: news of it may still be on its way. */
    private static final Set<Integer> PERHAPS_LATER = Set.of(403, 404, CONFLICT, 502, 503);

    private final int status;
    private final String body;

    Refused(String what, int status, String body) {
        super(what + ": " + status + " " + body);
        this.status = status;
        this.body = body;
    }

    public boolean isStale() {
        return status == STALE;
    }

    public boolean isConflict() {
        return status == CONFLICT;
    }

    public boolean mayPass() {
        return PERHAPS_LATER.contains(status);
    }

    /** The version the thing really has; negative when the answer does not tell. */
    int version() {
        try {
            return new JsonObject(body).getInteger("version", -1);
        } catch (DecodeException | ClassCastException silent) {
            return -1;
        }
    }
}
