package org.sunshinegov.assessment.watch;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The two statements of the board. Parameters: $1 the whole district, $2 own units, $3 today, $4 the day until which a date
 * is near, $5 and $6 the period, $7 a unit or null; lists: $8 and $9 the cursor, $10 how many.
 */
final class WatchSql {

    /** Units in sight, and below each unit itself and all under it. Who works for the district itself sees its own cases. */
    private static final String UNITS = """
            with recursive reach (id) as (
                select o.id from register_organisation o where $1 or o.id = any($2)
                union
                select o.id from reach r
                join register_organisation above on above.id = r.id and above.kind <> 'DISTRICT'
                join register_organisation o on o.parent_id = r.id),
            below (unit, id) as (
                select id, id from reach
                union
                select b.unit, o.id from below b join register_organisation o on o.parent_id = b.id),
            p as (select $3::date as today, $4::date as near, $5::date as since, $6::date as until)
            """;

    private static final String SEEN = "($1 or f.organisation_id in (select id from reach))";

    private static final String OF_UNIT = "($7::uuid is null or %s in (select b.id from below b where b.unit = $7))";

    static final String BOARD = UNITS
            + """
            , counted as (
                select f.organisation_id, {counts}
                from case_fact f cross join p
                where {counted} and {seen}
                group by f.organisation_id),
            lines as (
                select cast(null as uuid) as id, cast(null as uuid) as parent_id, null as kind, null as code,
                    null as name_zh, null as name_en, {sums}
                from counted c where {counted-of-unit}
                union all
                select o.id, o.parent_id, o.kind, o.code, o.name_zh, o.name_en, {sums}
                from register_organisation o join reach r on r.id = o.id join below b on b.unit = o.id
                left join counted c on c.organisation_id = b.id
                where o.active and o.kind <> 'SECTION' and {units-of-unit}
                group by o.id)
            select * from lines order by id is not null, overdue desc, due_soon desc, code
            """.replace("{counts}", columns(f -> "count(*) filter (where " + f.condition() + ") as " + f.column()))
                    .replace("{sums}", columns(f -> "coalesce(sum(c." + f.column() + "), 0)::bigint as " + f.column()))
                    .replace("{counted}", Figure.COUNTED)
                    .replace("{seen}", SEEN)
                    .replace("{counted-of-unit}", OF_UNIT.formatted("c.organisation_id"))
                    .replace("{units-of-unit}", OF_UNIT.formatted("o.id"));

    private static final String CASES = UNITS + """
            select f.*, o.name_zh, o.name_en, {urgency} as urgency
            from case_fact f cross join p left join register_organisation o on o.id = f.organisation_id
            where {condition} and {seen} and {of-unit} and ($8::int is null or ({urgency}, f.id) > ($8, $9))
            order by urgency, f.id limit $10""";

    private static final Map<Figure, String> CASES_OF =
            new EnumMap<>(Figure.ALL.stream().collect(Collectors.toMap(Function.identity(), WatchSql::casesOf)));

    static final String UNIT = UNITS + """
            select o.id, p.today from register_organisation o join reach r on r.id = o.id cross join p
            where o.active and o.kind <> 'SECTION' and o.id = $7""";

    private WatchSql() {}

    static String cases(Figure figure) {
        return CASES_OF.get(figure);
    }

    private static String casesOf(Figure figure) {
        return CASES.replace("{condition}", figure.condition())
                .replace("{urgency}", figure.urgency())
                .replace("{seen}", SEEN)
                .replace("{of-unit}", OF_UNIT.formatted("f.organisation_id"));
    }

    private static String columns(Function<Figure, String> column) {
        return Figure.ALL.stream().map(column).collect(Collectors.joining(", "));
    }
}
