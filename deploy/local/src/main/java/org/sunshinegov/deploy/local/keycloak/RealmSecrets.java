package org.sunshinegov.deploy.local.keycloak;

import java.util.Map;

/** What the clients of the realm sign in with; the realm's file names them and holds none. */
public record RealmSecrets(String web, String services, String partner, String loader) {

    Map<String, String> environment() {
        return Map.of(
                "SUNSHINE_WEB_SECRET", web,
                "SUNSHINE_SERVICES_SECRET", services,
                "SUNSHINE_PARTNER_SECRET", partner,
                "SUNSHINE_LOADER_SECRET", loader);
    }
}
