package org.sunshinegov.deploy.local.sample;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.sunshinegov.deploy.local.sample.Course.Move;
import org.sunshinegov.deploy.local.sample.api.Aggregate;
import org.sunshinegov.deploy.local.sample.data.Team;
import org.sunshinegov.deploy.local.sample.text.SampleItem;

/** An item from its draft to the public, or as far as it comes. */
final class ItemCourse {
    /** In the order of the way; an item stops at its goal. */
    private static final List<String> GOALS = List.of(
            "DRAFT",
            "ATTRIBUTE_PROPOSED",
            "STAGE1_DRAFTER",
            "STAGE2_LEADER",
            "STAGE3_OFFICER",
            "APPROVED",
            "PUBLISHED",
            "WITHDRAWN");

    private final Desk desk;
    private final SampleItem item;
    private final Team team;
    private Aggregate known;

    private ItemCourse(Desk desk, SampleItem item) {
        this.desk = desk;
        this.item = item;
        this.team = desk.staff().team(item.entry().unit(), item.entry().section(), item.day());
    }

    static Course of(Desk desk, SampleItem item) {
        var course = new ItemCourse(desk, item);
        var moves = GOALS.contains(item.goal()) ? course.toThePublic() : course.decidedAtTheSource();
        return new Course(item.key(), moves, desk.journal());
    }

    private List<Move> toThePublic() {
        var first = item.day();
        var concluded = item.urgent() ? first + 1 : first + 2;
        var published = item.urgent() ? first + 1 : first + 3;
        var way = new ArrayList<>(List.of(
                new Move(first, "拟稿", this::draft),
                new Move(first, "公开属性", () -> desk.catalog()
                        .proposeAttribute(aggregate(), team.drafter(), "PROACTIVE", null, null)),
                new Move(first, "送审", () -> desk.catalog().submit(aggregate(), team.drafter())),
                new Move(first + 1, "一审", () -> desk.reviews().giveOpinion(review(), team.drafter(), false)),
                new Move(first + 1, "二审", () -> desk.reviews().approve(review(), team.leader(), true)),
                new Move(concluded, "三审", () -> desk.reviews().conclude(review(), team.officer())),
                new Move(published, "发布", () -> desk.catalog().publish(aggregate(), team.officer()))));
        way.addAll(withdrawn(published + 2));
        var length = GOALS.indexOf(item.goal()) + 1;
        return List.copyOf(item.goal().equals("WITHDRAWN") ? way : way.subList(0, length));
    }

    private List<Move> withdrawn(int day) {
        return List.of(
                new Move(day, "申请撤下", () -> desk.catalog()
                        .proposeWithdrawal(
                                aggregate(),
                                team.officer(),
                                item.ending().cause(),
                                item.ending().reason())),
                new Move(day, "批准撤下", () -> desk.catalog().withdraw(aggregate(), team.leader())));
    }

    /** Not for the public, or for those who ask: its attribute says so before any review. */
    private List<Move> decidedAtTheSource() {
        var attribute = item.goal().equals("WITHHELD") ? "NOT_DISCLOSED" : "ON_REQUEST";
        return List.of(
                new Move(item.day(), "拟稿", this::draft),
                new Move(item.day(), "公开属性", () -> desk.catalog()
                        .proposeAttribute(
                                aggregate(),
                                team.drafter(),
                                attribute,
                                item.ending().ground(),
                                item.ending().reason())),
                new Move(item.day() + 1, "确认属性", () -> desk.catalog().confirmAttribute(aggregate(), team.officer())));
    }

    private void draft() {
        var form = new JsonObject()
                .put("organisationId", desk.unit(item.entry().unit()).toString())
                .put("entryId", desk.entry(item.entry()).toString())
                .put("title", item.title())
                .put("body", item.body())
                .put("summary", item.summary())
                .put("categories", new JsonArray(item.entry().categories()))
                .put("keywords", new JsonArray(item.keywords()))
                .put("documentDate", item.date().toString())
                .put("documentNumber", item.documentNumber());
        desk.journal().is(item.key(), desk.catalog().draft(team.drafter(), item.key(), form));
    }

    private Aggregate aggregate() {
        if (known == null) {
            known = desk.catalog().item(desk.journal().id(item.key()));
        }
        return known;
    }

    private Aggregate review() {
        return desk.reviewDesk().of(aggregate().id());
    }
}
