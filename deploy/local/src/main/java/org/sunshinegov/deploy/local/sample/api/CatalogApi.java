package org.sunshinegov.deploy.local.sample.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the loader asks of catalog-service. */
public record CatalogApi(Caller caller) {
    private static final String API = "/api/catalog/v1";
    private static final String ADMIN = "admin";
    private static final String SECURITY = "security";
    private static final String ITEMS = API + "/items";

    /** Ids by organisation code and by account. */
    public record Registered(Map<String, UUID> organisations, Map<String, UUID> people) {}

    /** Entered by the one and approved by the other administrator of the first start. */
    public Registered register(JsonObject load) {
        var loaded = new JsonObject(caller.post(ADMIN, API + "/register", load));
        var waiting = loaded.getJsonArray("waiting");
        if (!waiting.isEmpty()) {
            caller.put(SECURITY, API + "/appointments/approval", new JsonObject().put("ids", waiting));
        }
        return new Registered(ids(loaded.getJsonObject("organisations")), ids(loaded.getJsonObject("people")));
    }

    /** Ids of entries by their matter. */
    public Map<String, UUID> loadEntries(String account, UUID unit, JsonArray entries) {
        return ids(new JsonObject(caller.post(account, API + "/entries/load?organisation=" + unit, entries)));
    }

    public UUID draft(String drafter, String key, JsonObject item) {
        return caller.create(drafter, ITEMS, key, item);
    }

    public Aggregate item(UUID id) {
        return new Aggregate(caller, ITEMS, id);
    }

    public void proposeAttribute(Aggregate item, String drafter, String attribute, String ground, String reason) {
        item.put(
                drafter,
                "attribute",
                new JsonObject()
                        .put("attribute", attribute)
                        .put("ground", ground)
                        .put("reason", reason));
    }

    public void confirmAttribute(Aggregate item, String officer) {
        item.put(officer, "attribute-confirmation", null);
    }

    public void submit(Aggregate item, String drafter) {
        item.put(drafter, "submission", null);
    }

    public void publish(Aggregate item, String officer) {
        item.put(officer, "publication", null);
    }

    public void proposeWithdrawal(Aggregate item, String officer, String cause, String reason) {
        item.put(
                officer,
                "withdrawal-proposal",
                new JsonObject().put("cause", cause).put("reason", reason));
    }

    public void withdraw(Aggregate item, String leader) {
        item.put(leader, "withdrawal", null);
    }

    private static Map<String, UUID> ids(JsonObject told) {
        var ids = new HashMap<String, UUID>();
        told.forEach(one -> ids.put(one.getKey(), UUID.fromString(one.getValue().toString())));
        return ids;
    }
}
