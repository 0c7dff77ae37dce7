package org.sunshinegov.deploy.local.sample.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.sunshinegov.deploy.local.sample.data.Person;

/** Accounts of staff in Keycloak; what they may do the register says. */
public final class Accounts {
    private static final String REALM = "/auth/admin/realms/sunshine";

    private final Wire wire;
    private final String token;
    private final JsonObject staff;

    Accounts(Wire wire, Tokens tokens) {
        this.wire = wire;
        this.token = tokens.ofLoader();
        this.staff = new JsonObject(wire.send(to("/roles/staff").GET().build()).body());
    }

    /** An account that is there already stays as it is. */
    public void make(Person person) {
        var location = location(person);
        var unused = wire.send(json(
                location + "/role-mappings/realm", new JsonArray().add(staff).encode()));
    }

    private String location(Person person) {
        try {
            return path(wire.send(json("/users", account(person).encode())));
        } catch (Refused refused) {
            if (!refused.isConflict()) {
                throw refused;
            }
            return "/users/" + idOf(person.account());
        }
    }

    private static String path(HttpResponse<String> created) {
        var location = created.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/users/"));
    }

    private String idOf(String account) {
        var found = new JsonArray(
                wire.send(to("/users?exact=true&username=" + account).GET().build())
                        .body());
        return found.getJsonObject(0).getString("id");
    }

    private static JsonObject account(Person person) {
        return new JsonObject()
                .put("username", person.account())
                .put("enabled", true)
                .put("lastName", person.nameZh())
                .put(
                        "credentials",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("type", "password")
                                        .put("value", Tokens.PASSWORD)
                                        .put("temporary", false)));
    }

    private HttpRequest json(String path, String body) {
        return to(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder to(String path) {
        return wire.to(REALM + path).header("Authorization", "Bearer " + token);
    }
}
