package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.documents.personal.OrganisationCode;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Sql;

/**
 * Index numbers {@code 004306525/2017-07472}: organisation code, year, serial. Without gaps per unit and year, for
 * the series is locked until the publication commits; never given twice, for it only goes up.
 */
final class IndexNumbers {

    private static final String NEXT = """
            insert into index_series as s (organisation_id, year, last) values ($1, $2, 1)
            on conflict (organisation_id, year) do update set last = s.last + 1
            returning last, (select code from organisation where id = $1)""";

    private static final int MOST = 99_999;

    private IndexNumbers() {}

    static Uni<String> next(UUID unit, int year) {
        return Sql.rows(NEXT, unit, year)
                .map(rows -> number((String) rows.get(0)[1], year, ((Number) rows.get(0)[0]).intValue()));
    }

    static String number(String code, int year, int serial) {
        if (!OrganisationCode.isValid(code)) {
            throw Refusal.conflict(
                            "organisation-code-invalid",
                            "本单位的组织机构代码不符合 GB 11714，不能编制索引号。",
                            "The unit's organisation code fails GB 11714; no index number can be made.")
                    .with("code", code);
        }
        if (serial > MOST) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "index-series-full",
                    "本年度索引号已用完。",
                    "The index numbers of this year are used up.",
                    Map.of("year", year));
        }
        return "%s/%d-%05d".formatted(code, year, serial);
    }
}
