package org.sunshinegov.catalog.register;

import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;
import org.sunshinegov.catalog.register.model.Closing;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.platform.store.StateJson;

/** An organisation as the public may read it; {@code closing} null unless it was merged, split or closed. */
record OrganisationView(
        UUID id,
        UUID parentId,
        OrganisationKind kind,
        String code,
        String nameZh,
        String nameEn,
        String address,
        String postcode,
        String officeHours,
        String phone,
        String email,
        String functions,
        String documentMark,
        boolean active,
        Closing closing,
        int version) {

    static final String COLUMNS = "id, parent_id, kind, code, name_zh, name_en, address, postcode, office_hours, phone,"
            + " email, functions, document_mark, active, closing::text as closing, version";

    static OrganisationView of(Row row) {
        return new OrganisationView(
                row.getUUID("id"),
                row.getUUID("parent_id"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("address"),
                row.getString("postcode"),
                row.getString("office_hours"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("functions"),
                row.getString("document_mark"),
                row.getBoolean("active"),
                row.getString("closing") == null ? null : StateJson.read(row.getString("closing"), Closing.class),
                row.getInteger("version"));
    }

    public boolean isSection() {
        return kind == OrganisationKind.SECTION;
    }
}
