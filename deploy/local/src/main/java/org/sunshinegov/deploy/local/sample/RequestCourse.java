package org.sunshinegov.deploy.local.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.deploy.local.sample.Course.Move;
import org.sunshinegov.deploy.local.sample.api.Aggregate;
import org.sunshinegov.deploy.local.sample.api.SmallPdf;
import org.sunshinegov.deploy.local.sample.data.SampleReply;
import org.sunshinegov.deploy.local.sample.data.SampleRequest;
import org.sunshinegov.deploy.local.sample.data.Team;
import org.sunshinegov.deploy.local.sample.text.Almanac;

/** A request from its filing to its end, or as far as it comes. */
final class RequestCourse {
    /** In the order of the way; a request stops at its goal. Withdrawn ones and those in an {@link Interlude} leave it. */
    private static final List<String> GOALS = List.of(
            "AWAITING_CONFIRMATION",
            "RECEIVED",
            "REGISTERED",
            "IN_PROGRESS",
            "REPLY_DRAFTED",
            "REPLY_REVIEWED",
            "REPLIED",
            "SERVED",
            "CLOSED",
            "ARCHIVED");

    private static final int SERVED_AFTER = 1;
    private static final int CLOSED_AFTER = 4;
    private static final int ARCHIVED_AFTER = 5;

    private final Desk desk;
    private final SampleRequest request;
    private final Team team;
    private final int filed;
    private Aggregate known;

    private RequestCourse(Desk desk, SampleRequest request, Almanac almanac) {
        this.desk = desk;
        this.request = request;
        this.team = desk.staff().team(request.unit(), null, 0);
        this.filed = almanac.onOrAfter(almanac.target().toLocalDate().minusDays(request.before()), daysNeeded(request));
    }

    static Course of(Desk desk, SampleRequest request, Almanac almanac) {
        return new Course(request.key(), new RequestCourse(desk, request, almanac).moves(), desk.journal());
    }

    /** Working days from the filing to the goal. */
    static int daysNeeded(SampleRequest request) {
        return switch (request.goal()) {
            case "AWAITING_CONFIRMATION" -> 0;
            case "RECEIVED", "REGISTERED" -> 1;
            case "IN_PROGRESS" -> 2;
            case "WITHDRAWN" -> 3;
            case "REPLY_DRAFTED" -> request.pace() - 3;
            case "REPLY_REVIEWED" -> request.pace() - 1;
            case "REPLIED" -> request.pace();
            case "SERVED" -> request.pace() + SERVED_AFTER;
            case "CLOSED" -> request.pace() + CLOSED_AFTER;
            case "ARCHIVED" -> request.pace() + ARCHIVED_AFTER;
            default -> Interlude.valueOf(request.goal()).daysNeeded();
        };
    }

    private List<Move> moves() {
        var moves = new ArrayList<Move>();
        moves.add(new Move(filed, "申请", this::file));
        if (reaches("RECEIVED")) {
            moves.add(new Move(filed + 1, "确认收到", () -> desk.requests().confirmByOffice(aggregate(), team.officer())));
            moves.add(new Move(
                    filed + 1, "申请人确认", () -> desk.requests().confirmByApplicant(aggregate(), request.account())));
        }
        if (reaches("REGISTERED")) {
            moves.add(new Move(filed + 1, "登记", () -> desk.requests().register(aggregate(), team.officer())));
        }
        if (reaches("IN_PROGRESS")) {
            moves.add(new Move(filed + 2, "转办", () -> desk.requests()
                    .assign(aggregate(), team.officer(), null, desk.person(team.drafter()))));
        }
        if (request.goal().equals("WITHDRAWN")) {
            moves.add(new Move(filed + 3, "撤回", () -> desk.requests().withdraw(aggregate(), request.account())));
        }
        Interlude.named(request.goal())
                .ifPresent(one -> moves.addAll(
                        one.moves(filed + Interlude.AFTER, desk.requests(), this::aggregate, request, team)));
        if (request.reply() != null) {
            moves.addAll(reply(filed + request.pace(), request.reply()));
        }
        return List.copyOf(moves);
    }

    private boolean reaches(String goal) {
        return !GOALS.contains(request.goal()) || GOALS.indexOf(request.goal()) >= GOALS.indexOf(goal);
    }

    private List<Move> reply(int issued, SampleReply reply) {
        var moves = new ArrayList<Move>();
        moves.add(new Move(issued - 3, "拟写答复", () -> draft(reply)));
        if (!reply.outcome().equals("GRANTED") && reaches("REPLY_REVIEWED")) {
            moves.add(new Move(issued - 3, "法制审核", () -> desk.requests()
                    .approveInLaw(aggregate(), desk.staff().holder("legal-affairs"))));
        }
        if (reaches("REPLY_REVIEWED")) {
            moves.addAll(review(issued, reply));
        }
        if (reaches("REPLIED")) {
            moves.add(new Move(issued, "签发", () -> desk.requests().issue(aggregate(), team.officer())));
            if (request.isPosted()) {
                moves.add(new Move(issued, "交寄", () -> desk.requests().post(aggregate(), team.officer())));
            }
        }
        if (reaches("SERVED")) {
            moves.add(
                    new Move(issued + SERVED_AFTER, "送达", () -> desk.requests().serve(aggregate(), team.officer())));
        }
        if (reaches("CLOSED")) {
            moves.add(
                    new Move(issued + CLOSED_AFTER, "办结", () -> desk.requests().close(aggregate(), team.officer())));
        }
        if (reply.promoted()) {
            moves.add(new Move(
                    issued + CLOSED_AFTER, "转为主动公开", () -> desk.requests().promote(aggregate(), team.officer())));
        }
        if (reaches("ARCHIVED")) {
            moves.add(new Move(
                    issued + ARCHIVED_AFTER, "归档", () -> desk.requests().archive(aggregate(), team.officer())));
        }
        return moves;
    }

    private List<Move> review(int issued, SampleReply reply) {
        var moves = new ArrayList<Move>();
        moves.add(new Move(
                issued - 2, "一审", () -> desk.reviews().giveOpinion(underReview(), team.drafter(), reply.redacted())));
        moves.add(new Move(issued - 2, "二审", () -> desk.reviews().approve(underReview(), team.leader(), false)));
        if (reply.redacted()) {
            moves.add(new Move(issued - 1, "三审", () -> desk.reviews()
                    .concludePartial(underReview(), team.officer(), reply.reasons())));
            moves.add(new Move(issued - 1, "复核", () -> desk.reviews().approveRedaction(underReview(), team.leader())));
        } else {
            moves.add(new Move(issued - 1, "三审", () -> desk.reviews().conclude(underReview(), team.officer())));
        }
        return moves;
    }

    private void file() {
        var filing = request.filing()
                .copy()
                .put("organisationId", desk.unit(request.unit()).toString());
        desk.journal().is(request.key(), desk.requests().file(request.account(), request.key(), filing));
    }

    private void draft(SampleReply reply) {
        var documents = new ArrayList<UUID>();
        if (!reply.attachment().isEmpty()) {
            var pdf = new SmallPdf(reply.attachment()).bytes();
            documents.add(desk.requests().attach(aggregate(), team.drafter(), "附件.pdf", pdf));
        }
        desk.requests().draftReply(aggregate(), team.drafter(), reply, documents);
    }

    private Aggregate aggregate() {
        if (known == null) {
            known = desk.requests().request(desk.journal().id(request.key()));
        }
        return known;
    }

    private Aggregate underReview() {
        return desk.reviewDesk().of(aggregate().id());
    }
}
