package org.sunshinegov.deploy.local.testing;

import org.sunshinegov.deploy.local.component.ComponentFailed;

/**
 * The one place tests get a database and a broker from: started once per JVM on free ports, gone with the JVM however
 * it ends. {@code -Dsunshine.services=native|containers} says from where.
 */
public final class TestServices {
    private TestServices() {}

    /** A database with this name, owned by a role with this name; the same one for every caller in this JVM. */
    public static TestDatabase postgres(String database) {
        requireNative();
        var server = Shared.once("postgres", TestPostgres::start);
        return TestPostgres.database(server, database);
    }

    /** The bootstrap servers of a broker that has the district's topics. */
    public static String kafka() {
        requireNative();
        return Shared.once("kafka", TestKafka::start);
    }

    private static void requireNative() {
        var services = System.getProperty("sunshine.services", "native");
        if (!services.equals("native")) {
            throw new ComponentFailed(
                    "sunshine.services=%s 尚不支持，目前只有 native。".formatted(services),
                    "sunshine.services=%s is not built yet; native is the only choice.".formatted(services));
        }
    }
}
