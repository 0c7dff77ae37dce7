package org.sunshinegov.deploy.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RealmSecretsTest {

    @Test
    void the_realm_holds_no_secret_and_every_place_for_one_is_filled() throws IOException {
        var realm = realm();
        var filled = new RealmSecrets("a", "b", "c", "d").environment().keySet();

        assertThat(secretsOf(realm)).isEqualTo(placeholders(filled));
    }

    @Test
    void people_sign_in_only_by_the_code_flow_and_come_back_only_to_the_address_of_the_district() throws IOException {
        var web = client("sunshine-web");

        assertThat(web.getBoolean("standardFlowEnabled")).isTrue();
        assertThat(web.getBoolean("directAccessGrantsEnabled")).isFalse();
        assertThat(web.getJsonArray("redirectUris")).containsExactly("/*");
        assertThat(web.getJsonObject("attributes").getString("pkce.code.challenge.method"))
                .isEqualTo("S256");
        assertThat(realm().getBoolean("revokeRefreshToken")).isFalse();
    }

    /** Pages know a session by its ID token alone; by default Keycloak writes roles into the access token only. */
    @Test
    void the_id_token_says_whether_one_is_citizen_staff_or_system() throws IOException {
        var mapper = client("sunshine-web").getJsonArray("protocolMappers").getJsonObject(0);

        assertThat(mapper.getString("protocolMapper")).isEqualTo("oidc-usermodel-realm-role-mapper");
        assertThat(mapper.getJsonObject("config").getString("claim.name")).isEqualTo("realm_access.roles");
        assertThat(mapper.getJsonObject("config").getString("id.token.claim")).isEqualTo("true");
    }

    /** Keycloak makes {@code admin-cli} by itself, open to anybody's password, unless the realm brings its own. */
    @Test
    void only_the_loader_of_the_sample_gets_a_token_for_a_password() throws IOException {
        assertThat(realm().getJsonArray("clients").stream()
                        .map(JsonObject.class::cast)
                        .filter(client -> client.getBoolean("directAccessGrantsEnabled"))
                        .map(client -> client.getString("clientId")))
                .containsExactly("sunshine-loader");
        assertThat(client("admin-cli").getBoolean("enabled")).isFalse();
    }

    private static JsonObject client(String id) throws IOException {
        return realm().getJsonArray("clients").stream()
                .map(JsonObject.class::cast)
                .filter(client -> client.getString("clientId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> secretsOf(JsonObject realm) {
        return realm.getJsonArray("clients").stream()
                .map(JsonObject.class::cast)
                .map(client -> client.getString("secret"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<String> placeholders(Set<String> names) {
        return names.stream().map(name -> "${" + name + "}").collect(Collectors.toSet());
    }

    private static JsonObject realm() throws IOException {
        try (var stream = RealmSecrets.class.getResourceAsStream("/keycloak/sunshine-realm.json")) {
            return new JsonObject(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
