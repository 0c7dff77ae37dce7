package org.sunshinegov.deploy.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.district.ServiceName;

/** How the district knows who comes: what leads to the sign-in, what is no token, and what a token says. */
@Order(1)
@ExtendWith(InTheDistrict.class)
class DoorsIT {
    private static final Pattern PRIVATE_PAGE = Pattern.compile("(?m)^\\| GET (/(?!api/)\\S*) \\|.* 401 \\|$");
    private static final String SOMETHING = "00000000-0000-4000-8000-000000000000";

    @Test
    void every_private_page_leads_nobody_to_the_sign_in(World world) throws IOException {
        var pages = privatePages();

        assertThat(pages).contains("/tasks", "/requests/new", "/requests/cases", "/reviews", "/items", "/watch");
        for (var page : pages) {
            var answer = world.http.page(null, page.replaceAll("\\{\\w+}", SOMETHING));
            assertThat(answer.status()).as(page).isEqualTo(302);
            assertThat(answer.location()).as(page).startsWith(world.origin() + "/auth/realms/sunshine/");
        }
    }

    /** A token of another key would make the service ask Keycloak, and so would one that is no JWT. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "a.b.c",
                "eyJhbGciOiJSUzI1NiIsImtpZCI6Im5vYm9keSJ9.eyJzdWIiOiJub2JvZHkiLCJleHAiOjQxMDI0NDQ4MDB9.bm9ib2R5"
            })
    void what_is_no_token_of_the_realm_is_refused_and_not_a_line_is_logged(String token, World world)
            throws IOException {
        var log = world.district().district().log(ServiceName.REQUEST.part());
        var before = Files.readAllLines(log).size();

        var answer = world.http.bearing(token, "/api/requests/v1/requests");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().getString("code")).isEqualTo("sign-in-needed");
        assertThat(Files.readAllLines(log).stream().skip(before)).noneMatch(line -> line.contains("oidc"));
    }

    @ParameterizedTest
    @CsvSource({
        "/sign-in?state=a&code=b, lang=zh",
        "/sign-in?state=a&code=b, q_auth_web_b=b",
        "/sign-in?state=a&code=b, q_auth_web_a=b|x",
        "/sign-in?state=a&code=b, q_auth_web_a=a|x",
        "/sign-in?state=a&code=b, q_auth_web_a=a",
        "/sign-in?state=a&state=b&code=c, q_auth_web_a=a",
        "/sign-in?state=a&error=made_up, q_auth_web_a=a",
        "/sign-in?state=a, q_auth_web_a=a",
        "/tasks?state=a&error=made_up, q_auth_web_a=a",
        "/?state=a&error=made_up, q_auth_web_a=a"
    })
    void whoever_comes_back_unawaited_is_asked_to_sign_in_again_and_not_a_line_is_logged(
            String path, String cookie, World world) throws IOException {
        var log = world.district().district().log(ServiceName.CATALOG.part());
        var before = Files.readAllLines(log).size();

        var answer = world.http.backFromKeycloak(path, cookie);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).contains("登录没有完成，请重新登录。");
        assertThat(Files.readAllLines(log).stream().skip(before))
                .noneMatch(line -> line.contains("oidc") || line.contains("security"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/admin/master/console/",
                "/auth/admin/realms/sunshine/users",
                "/auth/realms/master/protocol/openid-connect/token",
                "/auth/realms/sunshine/%2e%2e/master",
                "/auth/realms/sunshine/../master"
            })
    void of_keycloak_nobody_reaches_more_than_the_realm(String path, World world) {
        assertThat(world.http.page(null, path).status()).isEqualTo(404);
    }

    @Test
    void a_token_says_who_one_is_and_little_else(World world) {
        var token = world.caller.token(World.CITIZEN).split("\\.");
        var claims = new JsonObject(new String(Base64.getUrlDecoder().decode(token[1]), StandardCharsets.UTF_8));

        assertThat(claims.fieldNames())
                .containsExactlyInAnyOrder(
                        "iss",
                        "sub",
                        "typ",
                        "azp",
                        "iat",
                        "exp",
                        "jti",
                        "sid",
                        "scope",
                        "realm_access",
                        "preferred_username",
                        "name",
                        "family_name");
        assertThat(claims.getJsonObject("realm_access").getJsonArray("roles")).containsExactly("citizen");
        assertThat(claims.getString("name")).isEqualTo("王芳");
    }

    @Test
    void keycloaks_own_client_takes_nobodys_password(World world) {
        var answer = world.http.form(
                "/auth/realms/sunshine/protocol/openid-connect/token",
                "client_id=admin-cli&grant_type=password&username=wangfang&password=sunshine");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().getString("error")).isEqualTo("invalid_client");
    }

    private static List<String> privatePages() throws IOException {
        var pages = new ArrayList<String>();
        try (var tables = Files.list(Repository.here().root().resolve("docs/roles"))) {
            for (var table : tables.toList()) {
                var rows = PRIVATE_PAGE.matcher(Files.readString(table));
                while (rows.find()) {
                    pages.add(rows.group(1));
                }
            }
        }
        return pages;
    }
}
