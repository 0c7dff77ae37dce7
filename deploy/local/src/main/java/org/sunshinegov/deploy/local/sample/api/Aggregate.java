package org.sunshinegov.deploy.local.sample.api;

import io.vertx.core.json.JsonObject;
import java.util.UUID;
import java.util.function.IntConsumer;

/** One thing of a service and the version it had last; who else changed it meanwhile is found out by trying. */
public final class Aggregate {
    private static final int TRIES = 4;

    private final Caller caller;
    private final String path;
    private final UUID id;
    private int version;

    Aggregate(Caller caller, String list, UUID id) {
        this.caller = caller;
        this.path = list + "/" + id;
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    void put(String account, String move, JsonObject body) {
        inItsVersion(account, seen -> caller.put(account, path + "/" + move, seen, body));
    }

    void post(String account, String move) {
        inItsVersion(account, seen -> caller.post(account, path + "/" + move, seen));
    }

    /** As {@code account} sees it. */
    public String state(String account) {
        return read(account).getString("state");
    }

    JsonObject read(String account) {
        return caller.get(account, path);
    }

    void create(String account, String list, JsonObject body) {
        inItsVersion(account, seen -> caller.create(account, path + "/" + list, seen, body));
    }

    UUID upload(String account, String list, String fileName, byte[] bytes) {
        return caller.upload(account, path + "/" + list, fileName, bytes);
    }

    private synchronized void inItsVersion(String account, IntConsumer change) {
        for (var attempt = 1; ; attempt++) {
            try {
                change.accept(version);
                version++;
                return;
            } catch (Refused refused) {
                if (!refused.isStale() || attempt == TRIES) {
                    throw refused;
                }
                version = refused.version() < 0 ? caller.get(account, path).getInteger("version") : refused.version();
            }
        }
    }
}
