package org.sunshinegov.deploy.local.sample;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** An item, a request or a review of the stand-in: its state, its version, and who has done what to it. */
final class FakeThing {
    /** What a move needs, and what it makes of it. */
    private static final Map<String, String> ITEM = Map.of(
            "attribute", "DRAFT>ATTRIBUTE_PROPOSED",
            "attribute-confirmation", "ATTRIBUTE_PROPOSED>DECIDED",
            "submission", "ATTRIBUTE_PROPOSED>UNDER_REVIEW",
            "publication", "APPROVED>PUBLISHED",
            "withdrawal-proposal", "PUBLISHED>LEAVING",
            "withdrawal", "LEAVING>WITHDRAWN");

    private static final Map<String, String> REQUEST = Map.ofEntries(
            Map.entry("office-confirmation", "AWAITING_CONFIRMATION>HALF"),
            Map.entry("applicant-confirmation", "HALF>RECEIVED"),
            Map.entry("registration", "RECEIVED>REGISTERED"),
            Map.entry("assignment", "REGISTERED>IN_PROGRESS"),
            Map.entry("reply-draft", "IN_PROGRESS>UNDER_REVIEW"),
            Map.entry("legal-opinion", "UNDER_REVIEW>UNDER_REVIEW"),
            Map.entry("reply", "APPROVED>REPLIED"),
            Map.entry("posting", "REPLIED>REPLIED"),
            Map.entry("service", "REPLIED>SERVED"),
            Map.entry("closing", "SERVED>CLOSED"),
            Map.entry("promotion", "CLOSED>CLOSED"),
            Map.entry("archiving", "CLOSED>ARCHIVED"),
            Map.entry("clarification-request", "IN_PROGRESS>CLARIFICATION_REQUESTED"),
            Map.entry("reasons-request", "IN_PROGRESS>REASON_REQUESTED"),
            Map.entry("conference", "IN_PROGRESS>CASE_CONFERENCE"),
            Map.entry("suspension", "IN_PROGRESS>SUSPENDED"),
            Map.entry("proposals", "IN_PROGRESS>PROPOSED"),
            Map.entry("approval", "PROPOSED>APPROVED_BY_LEADER"),
            Map.entry("fee-notice", "APPROVED_BY_LEADER>FEE_NOTIFIED"),
            Map.entry("consultations", "APPROVED_BY_LEADER>CONSULTING"),
            Map.entry("withdrawal", "IN_PROGRESS>WITHDRAWN"));

    private static final Map<String, String> REVIEW = Map.of(
            "drafter-opinion", "STAGE1_DRAFTER>STAGE2_LEADER",
            "leader-opinion", "STAGE2_LEADER>STAGE3_OFFICER",
            "conclusion", "STAGE3_OFFICER>CONCLUDED",
            "redaction-approval", "REDACTION_CHECK>CONCLUDED");

    final UUID id = UUID.randomUUID();
    final String kind;
    final FakeThing subject;
    final JsonObject content;
    final List<String> actors = new CopyOnWriteArrayList<>();
    private final long there;
    private String state;
    private int version;

    FakeThing(String kind, FakeThing subject, JsonObject content, long delayMillis) {
        this.kind = kind;
        this.subject = subject;
        this.content = content;
        this.there = System.nanoTime() + delayMillis * 1_000_000;
        this.state =
                kind.equals("items") ? "DRAFT" : kind.equals("requests") ? "AWAITING_CONFIRMATION" : "STAGE1_DRAFTER";
    }

    boolean isThere() {
        return System.nanoTime() >= there;
    }

    synchronized String state() {
        return state;
    }

    synchronized int version() {
        return version;
    }

    /** The status it answers with. */
    synchronized int move(String move, int seen, String actor, JsonObject body) {
        var way = (kind.equals("items") ? ITEM : kind.equals("requests") ? REQUEST : REVIEW).get(move);
        if (way == null) {
            return 404;
        }
        if (seen != version) {
            return 412;
        }
        if (!way.startsWith(state + ">")) {
            return 409;
        }
        if (kind.equals("reviews") && !mayReview(actor)) {
            return 403;
        }
        actors.add(actor);
        version++;
        state = "PARTIAL".equals(body.getString("conclusion"))
                ? "REDACTION_CHECK"
                : way.substring(way.indexOf('>') + 1);
        return 204;
    }

    /** Nobody in two stages; a leader may check the redaction. */
    private boolean mayReview(String actor) {
        return state.equals("REDACTION_CHECK") ? !actors.get(2).equals(actor) : !actors.contains(actor);
    }

    /** By news from elsewhere. */
    synchronized void become(String next) {
        state = next;
        version++;
    }
}
