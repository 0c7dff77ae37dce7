package org.sunshinegov.deploy.local.service;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.sunshinegov.deploy.local.district.Addresses;
import org.sunshinegov.deploy.local.district.District;
import org.sunshinegov.deploy.local.district.ServiceName;
import org.sunshinegov.deploy.local.postgres.PostgresAddress;

/** What a service is told about this machine, as environment variables; everything else it knows itself. */
public record ServiceConfiguration(District district, Addresses addresses, ServiceName service) {

    /** The services share the machine with their database and bus; a statement's answer then seldom changes its thread. */
    private static final int EVENT_LOOPS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    int port() {
        return addresses.of(service.part());
    }

    int managementPort() {
        return addresses.management(service);
    }

    Map<String, String> environment() throws IOException {
        var environment = new HashMap<String, String>();
        environment.putAll(network());
        environment.putAll(store());
        environment.putAll(identity());
        environment.putAll(documents());
        environment.put("SUNSHINE_CLOCK_MOVABLE", "true");
        return environment;
    }

    /** A service that is started again goes on at the time the others have reached. */
    Map<String, String> time() {
        return district.businessTime()
                .now()
                .map(now -> Map.of("SUNSHINE_CLOCK_NOW", now.toString()))
                .orElse(Map.of());
    }

    private Map<String, String> network() {
        return Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(port()),
                "QUARKUS_MANAGEMENT_HOST",
                "127.0.0.1",
                "QUARKUS_MANAGEMENT_PORT",
                Integer.toString(managementPort()),
                "SUNSHINE_ORIGIN",
                district.origin(),
                "SUNSHINE_INTERNAL_URL",
                "http://127.0.0.1:" + port(),
                "QUARKUS_VERTX_EVENT_LOOPS_POOL_SIZE",
                Integer.toString(EVENT_LOOPS));
    }

    private Map<String, String> store() {
        var postgres =
                new PostgresAddress(addresses.of("postgres"), district.secrets().database());
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(service.part()),
                "QUARKUS_DATASOURCE_REACTIVE_URL", postgres.reactiveUrl(service.part()),
                "QUARKUS_DATASOURCE_USERNAME", service.part(),
                "QUARKUS_DATASOURCE_PASSWORD", postgres.password(),
                "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + addresses.of("kafka"));
    }

    private Map<String, String> identity() {
        var realm = district.secrets().realm();
        return Map.of(
                "SUNSHINE_OIDC_URL", "http://127.0.0.1:%d/auth/realms/sunshine".formatted(addresses.of("keycloak")),
                "SUNSHINE_OIDC_CLIENT", "sunshine-web",
                "SUNSHINE_OIDC_SECRET", realm.web(),
                "SUNSHINE_OIDC_SESSION_KEY", district.secrets().session(),
                "SUNSHINE_SERVICES_CLIENT", "sunshine-services",
                "SUNSHINE_SERVICES_SECRET", realm.services());
    }

    private Map<String, String> documents() throws IOException {
        var secrets = district.secrets();
        var root = secrets.certificateRoot();
        var environment = new HashMap<>(Map.of(
                "SUNSHINE_DOCUMENTS_DIR",
                        district.data("documents").resolve(service.part()).toString(),
                "SUNSHINE_DOCUMENTS_KEY", secrets.documentKey(service),
                "SUNSHINE_PERSONAL_KEY", secrets.personalKey(service),
                "SUNSHINE_PERSONAL_DIGEST_KEY", secrets.digestKey(service),
                "SUNSHINE_CERTIFICATE_ROOT", root.publicKey()));
        if (service == ServiceName.REVIEW) {
            environment.put("SUNSHINE_CERTIFICATE_KEY_FILE", root.signingKey().toString());
            environment.put(
                    "SUNSHINE_CERTIFICATE_ROOT_KEY_FILE", root.privateKey().toString());
        }
        if (service == ServiceName.REQUEST) {
            var seals = secrets.sealAuthority();
            environment.put("SUNSHINE_SEAL_AUTHORITY_FILE", seals.file().toString());
            environment.put("SUNSHINE_SEAL_AUTHORITY_PASSWORD", seals.password());
        }
        return environment;
    }
}
