package org.sunshinegov.deploy.acceptance;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sunshinegov.deploy.local.clock.ServiceClocks;
import org.sunshinegov.deploy.local.clock.Undone;
import org.sunshinegov.deploy.local.district.ServiceName;
import org.sunshinegov.deploy.local.postgres.PostgresAddress;
import org.sunshinegov.deploy.local.sample.api.Aggregate;
import org.sunshinegov.deploy.local.sample.api.Caller;
import org.sunshinegov.deploy.local.sample.api.CatalogApi;
import org.sunshinegov.deploy.local.sample.api.Patience;
import org.sunshinegov.deploy.local.sample.api.RequestApi;
import org.sunshinegov.deploy.local.sample.api.ReviewApi;
import org.sunshinegov.deploy.local.sample.api.ReviewDesk;
import org.sunshinegov.deploy.local.sample.data.Catalogue;
import org.sunshinegov.deploy.local.sample.data.DistrictStaff;
import org.sunshinegov.deploy.local.sample.data.SampleRequest;
import org.sunshinegov.deploy.local.up.TrialDistrict;

/**
 * The whole district on real parts with the register of the sample district and nothing else in it. It is Sunday, 28
 * September 2025, a make-up working day before the National Day holidays (SC-02).
 */
final class World implements AutoCloseable {
    static final LocalDateTime BEGIN = LocalDateTime.parse("2025-09-28T09:00");
    static final String CITIZEN = "wangfang";
    static final String OTHER_CITIZEN = "litao";
    static final String DRAFTER = "gao.feng";
    static final String LEADER = "hu.jun";
    static final String OFFICER = "guo.jing";
    static final String OFFICE = "zhang.wei";
    static final String OTHER_DRAFTER = "zhou.jie";
    static final String SECURITY = "liao.an";
    static final String MATTER = "老旧小区改造";

    private static final String UNIT = "housing";

    private final TrialDistrict district;
    final Caller caller;
    final RequestApi requests;
    final ReviewApi reviews;
    final ReviewDesk reviewDesk;
    final CatalogApi catalog;
    final UUID unit;
    final UUID drafter;
    final UUID entry;
    final Http http;

    private World(TrialDistrict district) {
        this.district = district;
        caller = Caller.in(district.district(), district.addresses());
        requests = new RequestApi(caller);
        reviews = new ReviewApi(caller);
        reviewDesk = new ReviewDesk(reviews, OFFICE);
        catalog = new CatalogApi(caller);
        http = new Http(origin(), caller);
        var staff = DistrictStaff.read();
        var registered = register(staff);
        unit = registered.organisations().get(staff.unit(UNIT).code());
        drafter = registered.people().get(DRAFTER);
        entry = entries(staff).get(MATTER);
    }

    static World begin() {
        var district = TrialDistrict.start(BEGIN);
        try {
            return new World(district);
        } catch (RuntimeException failed) {
            district.close();
            throw failed;
        }
    }

    private CatalogApi.Registered register(DistrictStaff staff) {
        var answer = new CatalogApi.Registered[1];
        Patience.USUAL.untilDone("机构和人员", () -> answer[0] = catalog.register(staff.load()));
        var accounts = caller.accounts();
        Stream.of(DRAFTER, LEADER, OFFICER, OFFICE, OTHER_DRAFTER, SECURITY)
                .map(staff::person)
                .forEach(accounts::make);
        return answer[0];
    }

    private Map<String, UUID> entries(DistrictStaff staff) {
        var load = Catalogue.read(staff).loads(staff).get(UNIT);
        return catalog.loadEntries(OFFICE, unit, load);
    }

    String origin() {
        return district.district().origin();
    }

    TrialDistrict district() {
        return district;
    }

    /** Moves business time of all services; it never goes back. */
    void moveTo(LocalDateTime time) {
        Undone.none(clocks().set(time));
        district.district().businessTime().moved(time);
    }

    ServiceClocks clocks() {
        return new ServiceClocks(district.addresses().management());
    }

    /** As the district keeps it beside its data. */
    LocalDateTime now() {
        return district.district().businessTime().nowOrRealTime();
    }

    UUID filed(String subject) {
        return requests.file(CITIZEN, UUID.randomUUID().toString(), filing(subject));
    }

    JsonObject filing(String subject) {
        return SampleRequest.readAll().stream()
                .filter(request -> request.account().equals(CITIZEN))
                .findFirst()
                .orElseThrow()
                .filing()
                .copy()
                .put("organisationId", unit.toString())
                .put("subject", subject)
                .put("description", "申请公开" + subject + "。");
    }

    UUID drafted(String title) {
        return catalog.draft(
                DRAFTER,
                UUID.randomUUID().toString(),
                new JsonObject()
                        .put("organisationId", unit.toString())
                        .put("entryId", entry.toString())
                        .put("title", title)
                        .put("body", "现将" + title + "公布如下。\n一、补贴对象为本小区业主。")
                        .put("categories", new JsonArray().add("住房保障"))
                        .put("documentDate", "2025-09-26"));
    }

    /** By both sides. */
    void confirmed(Aggregate request) {
        requests.confirmByOffice(request, OFFICER);
        requests.confirmByApplicant(request, CITIZEN);
    }

    void inHand(Aggregate request) {
        requests.register(request, OFFICER);
        requests.assign(request, OFFICER, null, drafter);
    }

    /** Of the unit, that a figure of the watch board counts. */
    List<JsonObject> cases(String figure) {
        return objects(http.get(OFFICE, "/api/assessment/v1/cases?size=100&figure=" + figure + "&unit=" + unit)
                .json()
                .getJsonArray("items"));
    }

    /** In a service's database, beside the service. */
    long count(ServiceName service, String sql) {
        try (var connection = database(service);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var unused = row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    void execute(ServiceName service, String sql) {
        try (var connection = database(service);
                var statement = connection.createStatement()) {
            var unused = statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private Connection database(ServiceName service) throws SQLException {
        var secret = district.district().secrets().database();
        var address = new PostgresAddress(district.addresses().of("postgres"), secret);
        return DriverManager.getConnection(address.jdbcUrl(service.part()), service.part(), secret);
    }

    /** What became of a service's dead letters when they were taken once more. */
    JsonObject replayed(ServiceName service) {
        return http.manage(district.addresses().management(service), "/q/dead-letters/replay");
    }

    static List<JsonObject> objects(JsonArray array) {
        return IntStream.range(0, array.size()).mapToObj(array::getJsonObject).toList();
    }

    /** Through the three stages, each by another person. */
    void review(UUID subject, boolean deliberated) {
        var review = reviewDesk.of(subject);
        step("一审", () -> reviews.giveOpinion(review, DRAFTER, false));
        step("二审", () -> reviews.approve(review, LEADER, deliberated));
        step("三审", () -> reviews.conclude(review, OFFICER));
    }

    /** Does what becomes possible as soon as news has arrived. */
    void step(String what, Runnable action) {
        Patience.USUAL.untilDone(what, action);
    }

    Aggregate request(UUID id) {
        return requests.request(id);
    }

    @Override
    public void close() {
        district.close();
    }
}
