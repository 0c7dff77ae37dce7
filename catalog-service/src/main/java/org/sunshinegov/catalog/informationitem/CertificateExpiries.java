package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.time.DueWork;
import org.sunshinegov.kernel.platform.time.OneByOne;

/** Sends an approved item back to its drafter once its certificate has run out, before anybody tries to publish it (6.1). */
@Singleton
class CertificateExpiries implements DueWork {

    private static final Logger LOG = Logger.getLogger(CertificateExpiries.class);

    private static final String OVER = """
            select id from information_item where certificate_until <= $1 order by certificate_until, id""";

    private final Pool pool;
    private final RevocationCommands commands;

    CertificateExpiries(Pool pool, RevocationCommands commands) {
        this.pool = pool;
        this.commands = commands;
    }

    @Override
    public Uni<Void> runDue(Instant now) {
        return OneByOne.work(
                OneByOne.ids(pool, OVER, now),
                id -> commands.expire(id, now),
                (id, failure) -> LOG.errorf(
                        failure,
                        "The certificate of item %s has run out and it could not be sent back; it is tried again",
                        id));
    }
}
