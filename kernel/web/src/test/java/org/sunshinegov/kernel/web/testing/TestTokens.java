package org.sunshinegov.kernel.web.testing;

import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Bearer tokens as Keycloak would give them, for pages and API of a service under test; see {@link TestKeys}. */
public final class TestTokens {

    private TestTokens() {}

    public static String staff(String account) {
        return token(account, account, "staff");
    }

    public static String citizen(String account, String name) {
        return token(account, name, "citizen");
    }

    /** One of the platform's own services. */
    public static String service(String account) {
        return token(account, account, "service");
    }

    /** Another government system. */
    public static String system(String account) {
        return token(account, account, "system");
    }

    /** The subject of this account's tokens: the same in every test. */
    public static UUID subjectOf(String account) {
        return UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8));
    }

    private static String token(String account, String name, String kind) {
        return Jwt.preferredUserName(account)
                .subject(subjectOf(account).toString())
                .claim("name", name)
                .claim("realm_access", Map.of("roles", List.of(kind)))
                .sign();
    }
}
