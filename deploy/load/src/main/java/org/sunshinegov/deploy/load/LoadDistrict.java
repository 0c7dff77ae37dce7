package org.sunshinegov.deploy.load;

import io.vertx.core.json.JsonObject;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.deploy.local.district.Addresses;
import org.sunshinegov.deploy.local.district.District;
import org.sunshinegov.deploy.local.district.ServiceName;
import org.sunshinegov.deploy.local.postgres.PostgresAddress;
import org.sunshinegov.deploy.local.sample.api.Caller;
import org.sunshinegov.deploy.local.sample.api.CatalogApi;
import org.sunshinegov.deploy.local.sample.api.Patience;
import org.sunshinegov.deploy.local.sample.api.RequestApi;
import org.sunshinegov.deploy.local.sample.data.DistrictStaff;
import org.sunshinegov.deploy.local.sample.data.SampleRequest;
import org.sunshinegov.deploy.local.up.TrialDistrict;

/** A whole district of its own with the sample's register and no cases; gone when it is closed. */
final class LoadDistrict implements AutoCloseable {
    static final String CITIZEN = "wangfang";
    static final String OFFICER = "guo.jing";
    static final String OFFICE = "zhang.wei";
    static final String DRAFTER = "gao.feng";
    static final String LEADER = "hu.jun";

    private static final LocalDateTime BEGIN = LocalDateTime.parse("2025-09-28T09:00");
    private static final String UNIT = "housing";

    private final TrialDistrict trial;
    final Caller caller;
    final UUID unit;
    final UUID drafter;

    private LoadDistrict(TrialDistrict trial) {
        this.trial = trial;
        caller = Caller.in(trial.district(), trial.addresses());
        var staff = DistrictStaff.read();
        var registered = register(staff);
        unit = registered.organisations().get(staff.unit(UNIT).code());
        drafter = registered.people().get(DRAFTER);
    }

    static LoadDistrict start() {
        var trial = TrialDistrict.start(BEGIN);
        try {
            return new LoadDistrict(trial);
        } catch (RuntimeException failed) {
            trial.close();
            throw failed;
        }
    }

    private CatalogApi.Registered register(DistrictStaff staff) {
        var catalog = new CatalogApi(caller);
        var registered = new CatalogApi.Registered[1];
        Patience.USUAL.untilDone("register", () -> registered[0] = catalog.register(staff.load()));
        var accounts = caller.accounts();
        Stream.of(OFFICER, OFFICE, DRAFTER, LEADER).map(staff::person).forEach(accounts::make);
        return registered[0];
    }

    /** As a citizen's browser sends it. */
    JsonObject filing() {
        return SampleRequest.readAll().stream()
                .filter(request -> request.account().equals(CITIZEN))
                .findFirst()
                .orElseThrow()
                .filing()
                .copy()
                .put("organisationId", unit.toString());
    }

    /** When the news of the register have come to request-service. */
    UUID file() {
        var filed = new UUID[1];
        var key = UUID.randomUUID().toString();
        Patience.USUAL.untilDone(
                "filing", () -> filed[0] = new RequestApi(caller).file(CITIZEN, key, filing().put("description", key)));
        return filed[0];
    }

    TrialDistrict trial() {
        return trial;
    }

    District district() {
        return trial.district();
    }

    Addresses addresses() {
        return trial.addresses();
    }

    int port(ServiceName service) {
        return addresses().of(service.part());
    }

    Database database(ServiceName service) {
        var secret = district().secrets().database();
        return new Database(
                new PostgresAddress(addresses().of("postgres"), secret),
                service.part(),
                district().log("postgres"));
    }

    @Override
    public void close() {
        trial.close();
    }
}
