package org.sunshinegov.request.numbering;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.platform.store.Sql;

/** Numbers of the unit's registers, without gaps per unit and year: the series is locked until the transaction ends. */
public final class RegisterSeries {

    private static final String NEXT = """
            insert into register_series as s (organisation_id, series, year, last) values (?1, ?2, ?3, 1)
            on conflict (organisation_id, series, year) do update set last = s.last + 1
            returning cast(last as bigint)""";

    private RegisterSeries() {}

    /** For example 〔2026〕第12号 in the register of requests. */
    public static Uni<String> request(UUID organisationId, LocalDate on) {
        return next(organisationId, "REQUEST", on).map(n -> "依申请〔" + on.getYear() + "〕第" + n + "号");
    }

    /** For example 依申请复〔2026〕12号 on a reply. */
    public static Uni<String> reply(UUID organisationId, LocalDate on) {
        return next(organisationId, "REPLY", on).map(n -> "依申请复〔" + on.getYear() + "〕" + n + "号");
    }

    /** For example 依申请补〔2026〕3号 on a letter; {@code word} is the letter's own series (补, 延, 征 …). */
    public static Uni<String> letter(UUID organisationId, String word, LocalDate on) {
        return next(organisationId, word, on).map(n -> "依申请" + word + "〔" + on.getYear() + "〕" + n + "号");
    }

    private static Uni<Long> next(UUID organisationId, String series, LocalDate on) {
        return Sql.number(NEXT, organisationId, series, on.getYear());
    }
}
