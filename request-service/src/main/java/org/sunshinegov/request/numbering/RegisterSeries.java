package org.sunshinegov.request.numbering;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunshinegov.kernel.platform.store.Sql;

/** Numbers of the unit's registers, without gaps per unit and year: the series is locked until the transaction ends. */
public final class RegisterSeries {

    private static final String NEXT = """
            insert into register_series as s (organisation_id, series, year, last) values ($1, $2, $3, 1)
            on conflict (organisation_id, series, year) do update set last = s.last + 1
            returning cast(last as bigint),
                (select m.mark from unit_mark m where m.organisation_id = s.organisation_id) as mark""";

    private static final String TAKEN = """
            insert into register_series as s (organisation_id, series, year, last) values ($1, 'REQUEST', $2, $3)
            on conflict (organisation_id, series, year) do update set last = greatest(s.last, excluded.last)""";

    private static final Pattern REQUEST_NUMBER = Pattern.compile("依申请〔(\\d{4})〕第(\\d{1,6})号");

    private RegisterSeries() {}

    /** For example 〔2026〕第12号 in the register of requests. */
    public static Uni<String> request(UUID organisationId, LocalDate on) {
        return next(organisationId, "REQUEST", on).map(next -> "依申请〔" + on.getYear() + "〕第" + next.number() + "号");
    }

    /** For example 晨住建公复〔2026〕12号 on a reply; 依申请复〔2026〕12号 where the unit's mark is not known. */
    public static Uni<String> reply(UUID organisationId, LocalDate on) {
        return next(organisationId, "REPLY", on).map(next -> next.ofDocument("复", on));
    }

    /** For example 晨住建公补〔2026〕3号 on a letter; {@code word} is the letter's own series (补, 延, 征 …). */
    public static Uni<String> letter(UUID organisationId, String word, LocalDate on) {
        return next(organisationId, word, on).map(next -> next.ofDocument(word, on));
    }

    /** The next of a series; {@code mark} the head of the unit's document numbers, null where none is known. */
    private record Next(long number, String mark) {

        String ofDocument(String word, LocalDate on) {
            return (mark == null ? "依申请" : mark + "公") + word + "〔" + on.getYear() + "〕" + number + "号";
        }
    }

    /**
     * A number that stands already, from an old register: the unit's own series goes on after it. Numbers of another form
     * are no concern of the series.
     */
    public static Uni<Void> taken(UUID organisationId, String number) {
        Matcher own = REQUEST_NUMBER.matcher(number);
        if (!own.matches()) {
            return Uni.createFrom().voidItem();
        }
        return Sql.update(TAKEN, organisationId, Integer.valueOf(own.group(1)), Integer.valueOf(own.group(2)))
                .replaceWithVoid();
    }

    private static Uni<Next> next(UUID organisationId, String series, LocalDate on) {
        return Sql.rows(NEXT, organisationId, series, on.getYear())
                .map(rows -> new Next((Long) rows.get(0)[0], (String) rows.get(0)[1]));
    }
}
