package org.sunshinegov.deploy.local.sample.api;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the loader asks of review-service. */
public record ReviewApi(Caller caller) {
    private static final String REVIEWS = "/api/reviews/v1/reviews";

    private static final List<String> DELIBERATION = List.of(
            "SCOPE",
            "FORM",
            "TIME_LIMIT",
            "PROCEDURE",
            "ACCURACY",
            "AUTHORITY",
            "COMPLETENESS",
            "TIMELINESS",
            "FAIRNESS",
            "DECISION_PROCESS",
            "CREDIBILITY");
    private static final List<String> CHECKLIST =
            List.of("STATE_SECRET", "TRADE_SECRET", "PRIVACY", "WORK_SECRET", "SECURITY_STABILITY", "MARKS");
    private static final String WITHHELD_POINT = "TRADE_SECRET";

    /** The review of an item or a reply, open or ended, as {@code account} sees it; empty until it has begun. */
    public Optional<UUID> of(String account, UUID subject) {
        var lines = caller.get(account, REVIEWS + "?subject=" + subject).getJsonArray("items");
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(UUID.fromString(lines.getJsonObject(0).getString("id")));
    }

    public Aggregate review(UUID id) {
        return new Aggregate(caller, REVIEWS, id);
    }

    /** Stage 1. */
    public void giveOpinion(Aggregate review, String drafter, boolean inPart) {
        review.put(
                drafter,
                "drafter-opinion",
                new JsonObject()
                        .put("classification", "NOT_CLASSIFIED")
                        .put("disclosure", inPart ? "DISCLOSE_IN_PART" : "DISCLOSE")
                        .put("remark", inPart ? "附件中涉及商业秘密的部分已经遮盖，建议区分处理后公开。" : "内容真实准确，建议公开。"));
    }

    /** Stage 2, with the deliberation of what is published. */
    public void approve(Aggregate review, String leader, boolean deliberated) {
        review.put(
                leader,
                "leader-opinion",
                new JsonObject()
                        .put("deliberation", deliberated ? answers(DELIBERATION, null) : new JsonObject())
                        .put("remark", "同意。"));
    }

    /** Stage 3: nothing is withheld. */
    public void conclude(Aggregate review, String officer) {
        review.put(
                officer,
                "conclusion",
                new JsonObject()
                        .put("checklist", answers(CHECKLIST, null))
                        .put("conclusion", "PUBLISHABLE")
                        .put("remark", "经逐项检查，可以公开。"));
    }

    /** Stage 3: a part is withheld as a trade secret. */
    public void concludePartial(Aggregate review, String officer, String withheld) {
        review.put(
                officer,
                "conclusion",
                new JsonObject()
                        .put("checklist", answers(CHECKLIST, WITHHELD_POINT))
                        .put("conclusion", "PARTIAL")
                        .put("ground", "DENIED_THIRD_PARTY")
                        .put("withheld", withheld)
                        .put("remark", "区分处理后可以公开。"));
    }

    public void approveRedaction(Aggregate review, String second) {
        review.put(second, "redaction-approval", null);
    }

    /** Every point yes, but for {@code no}. */
    private static JsonObject answers(List<String> points, String no) {
        var answers = new JsonObject();
        points.forEach(point -> answers.put(
                point,
                new JsonObject().put("yes", !point.equals(no)).put("remark", point.equals(no) ? "相关部分已经遮盖" : null)));
        return answers;
    }
}
