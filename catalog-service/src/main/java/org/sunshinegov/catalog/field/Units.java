package org.sunshinegov.catalog.field;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Units, open or closed, that addresses narrow a list to. */
@Singleton
public class Units {

    private final Pool pool;

    Units(Pool pool) {
        this.pool = pool;
    }

    /** Asked where nothing was found: that a unit has nothing is no answer when there is no such unit. */
    public Uni<Void> mustExist(UUID organisation, List<?> found) {
        if (organisation == null || !found.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return pool.preparedQuery("select from organisation where id = $1")
                .execute(Tuple.of(organisation))
                .invoke(rows -> {
                    if (rows.size() == 0) {
                        throw Refusal.invalidFields(
                                Map.of("organisation", new FieldFault("没有这个单位", "there is no such unit")));
                    }
                })
                .replaceWithVoid();
    }
}
