package org.sunshinegov.catalog.portal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** What the front pages show; everything here is public. */
@Singleton
class PortalQueries {

    private static final String ITEMS = """
            select p.index_number, p.title, o.name_zh as organisation, p.published_at
            from publication p join organisation o on o.id = p.organisation_id
            where p.current and p.withdrawn_at is null and p.audience = 'PUBLIC'""";

    private final Pool pool;

    PortalQueries(Pool pool) {
        this.pool = pool;
    }

    /** One published item, as a line. */
    record Line(String indexNumber, String title, String organisation, Instant publishedAt) {

        static Line of(Row row) {
            return new Line(
                    row.getString("index_number"),
                    row.getString("title"),
                    row.getString("organisation"),
                    row.getOffsetDateTime("published_at").toInstant());
        }

        public String href() {
            return "/information/" + indexNumber;
        }
    }

    /** A unit with how it is reached; what is not known is null. */
    record Unit(
            UUID id,
            String code,
            String nameZh,
            String nameEn,
            String address,
            String postcode,
            String officeHours,
            String phone,
            String email,
            String functions) {

        static Unit of(Row row) {
            return new Unit(
                    row.getUUID("id"),
                    row.getString("code"),
                    row.getString("name_zh"),
                    row.getString("name_en"),
                    row.getString("address"),
                    row.getString("postcode"),
                    row.getString("office_hours"),
                    row.getString("phone"),
                    row.getString("email"),
                    row.getString("functions"));
        }
    }

    Uni<List<Line>> latest(int most) {
        return pool.preparedQuery(ITEMS + " order by p.published_at desc, p.item_id desc limit $1")
                .execute(Tuple.of(most))
                .map(rows -> list(rows, Line::of));
    }

    /** The annual reports that were published as items, newest first. */
    Uni<List<Line>> annualReports() {
        return pool.preparedQuery(ITEMS + " and p.categories && $1 order by p.document_date desc, p.item_id limit 200")
                .execute(Tuple.of(new String[] {"政府信息公开年度报告", "政府信息公开年报", "信息公开年报"}))
                .map(rows -> list(rows, Line::of));
    }

    Uni<List<Unit>> units() {
        return pool.query("""
                        select id, code, name_zh, name_en, address, postcode, office_hours, phone, email, functions
                        from organisation where active and kind <> 'SECTION'
                        order by array_position(
                            array['DISTRICT', 'DEPARTMENT', 'SUBDISTRICT', 'STATION', 'COMMUNITY', 'PUBLIC_ENTERPRISE'],
                            kind), code""").execute().map(rows -> list(rows, Unit::of));
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> view) {
        return StreamSupport.stream(rows.spliterator(), false).map(view).toList();
    }
}
