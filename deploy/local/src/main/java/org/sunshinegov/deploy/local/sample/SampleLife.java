package org.sunshinegov.deploy.local.sample;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.sunshinegov.deploy.local.component.Notes;
import org.sunshinegov.deploy.local.sample.api.Caller;
import org.sunshinegov.deploy.local.sample.api.CatalogApi;
import org.sunshinegov.deploy.local.sample.api.CatalogApi.Registered;
import org.sunshinegov.deploy.local.sample.api.Patience;
import org.sunshinegov.deploy.local.sample.api.RequestApi;
import org.sunshinegov.deploy.local.sample.api.ReviewApi;
import org.sunshinegov.deploy.local.sample.api.ReviewDesk;
import org.sunshinegov.deploy.local.sample.data.Catalogue;
import org.sunshinegov.deploy.local.sample.data.DistrictStaff;
import org.sunshinegov.deploy.local.sample.data.SampleRequest;
import org.sunshinegov.deploy.local.sample.data.Texts;
import org.sunshinegov.deploy.local.sample.text.Almanac;
import org.sunshinegov.deploy.local.sample.text.ItemWriter;

/** Moves everybody in, then lets them work. Moving in twice changes nothing. */
final class SampleLife {
    private static final String EDITOR = "district-office";

    private final Almanac almanac;
    private final Caller caller;
    private final Journal journal;
    private final SampleClock clock;
    private final Notes notes;
    private final DistrictStaff staff = DistrictStaff.read();
    private final Catalogue catalogue = Catalogue.read(staff);
    private final CatalogApi catalogApi;

    SampleLife(LocalDateTime target, Caller caller, Journal journal, SampleClock clock, Notes notes) {
        this.almanac = Almanac.until(target);
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
        this.notes = notes;
        this.catalogApi = new CatalogApi(caller);
    }

    void run(Crew crew) {
        var registered = register();
        accounts(crew);
        var entries = entries(registered, crew);
        var reviews = new ReviewApi(caller);
        var desk = new Desk(
                catalogApi,
                new RequestApi(caller),
                reviews,
                new ReviewDesk(reviews, staff.holder(EDITOR)),
                staff,
                registered,
                entries,
                journal);
        new Timetable(almanac, clock, journal, notes).run(courses(desk), crew);
    }

    private Registered register() {
        var answer = new Registered[1];
        Patience.USUAL.untilDone("机构和人员", () -> answer[0] = catalogApi.register(staff.load()));
        notes.say(
                "示例数据：%d 个机构、%d 名工作人员已登记"
                        .formatted(staff.organisations().size(), staff.people().size()),
                "sample district: organisations and people are registered");
        return answer[0];
    }

    private void accounts(Crew crew) {
        var accounts = caller.accounts();
        crew.all(staff.people().stream().map(person -> () -> accounts.make(person)));
        notes.say("示例数据：账号已建立", "sample district: accounts are made");
    }

    private Map<String, Map<String, UUID>> entries(Registered registered, Crew crew) {
        var editor = staff.holder(EDITOR);
        var ids = new ConcurrentHashMap<String, Map<String, UUID>>();
        crew.all(catalogue.loads(staff).entrySet().stream()
                .map(load -> () -> Patience.USUAL.untilDone("目录 " + load.getKey(), () -> {
                    var unit = registered
                            .organisations()
                            .get(staff.unit(load.getKey()).code());
                    ids.put(load.getKey(), catalogApi.loadEntries(editor, unit, load.getValue()));
                })));
        notes.say(
                "示例数据：目录事项 %d 条".formatted(catalogue.entries().size()),
                "sample district: catalogues have " + catalogue.entries().size() + " entries");
        return ids;
    }

    private List<Course> courses(Desk desk) {
        var items = new ItemWriter(staff, catalogue, Texts.read(), almanac).write();
        return Stream.concat(
                        items.stream().map(item -> ItemCourse.of(desk, item)),
                        SampleRequest.readAll().stream().map(request -> RequestCourse.of(desk, request, almanac)))
                .toList();
    }
}
