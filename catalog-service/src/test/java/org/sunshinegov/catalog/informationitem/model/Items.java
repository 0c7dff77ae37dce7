package org.sunshinegov.catalog.informationitem.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sunshinegov.kernel.law.Ground;

/** Items in every situation an item can be in. */
final class Items {

    static final UUID UNIT = UUID.randomUUID();
    static final UUID DRAFTER = UUID.randomUUID();
    static final UUID OFFICER = UUID.randomUUID();
    static final UUID LEADER = UUID.randomUUID();
    static final Instant NOON = Instant.parse("2026-05-18T04:00:00Z");

    static final Part CONTENT = part("content.json");
    static final Draft DRAFT = new Draft(
            UUID.randomUUID(),
            new Content(
                    "通知", "正文", null, List.of("规划计划"), List.of(), LocalDate.of(2026, 5, 8), null, null, Validity.VALID),
            List.of(part("a"), part("b")));
    static final Certificate CERTIFICATE = new Certificate("审证〔2026〕1号", "jws", null);
    static final Withdrawal WITHDRAWAL = new Withdrawal(WithdrawalCause.LEAK, "含个人信息", OFFICER);

    static final Map<String, Supplier<InformationItem>> SITUATIONS = new LinkedHashMap<>();

    static {
        SITUATIONS.put("draft", Items::draft);
        SITUATIONS.put(
                "returned draft",
                () -> underReview(draft()).returned(ReturnCause.REVIEW_RETURNED).next());
        SITUATIONS.put("proposed proactive", () -> proposed(draft(), Attribute.PROACTIVE));
        SITUATIONS.put("proposed on request", () -> proposed(draft(), Attribute.ON_REQUEST));
        SITUATIONS.put("proposed not disclosed", () -> proposed(draft(), Attribute.NOT_DISCLOSED));
        SITUATIONS.put("under review", () -> underReview(draft()));
        SITUATIONS.put("approved", () -> approved(draft()));
        SITUATIONS.put("published", Items::published);
        SITUATIONS.put(
                "published, withdrawal proposed",
                () -> published().proposeWithdrawal(WITHDRAWAL).next());
        SITUATIONS.put("new version, draft", () -> published().revise().next());
        SITUATIONS.put(
                "new version, under review",
                () -> underReview(published().revise().next()));
        SITUATIONS.put("withheld", () -> proposed(draft(), Attribute.NOT_DISCLOSED)
                .confirmWithholding(OFFICER)
                .next());
        SITUATIONS.put("on request only", () -> proposed(draft(), Attribute.ON_REQUEST)
                .confirmOnRequest(OFFICER)
                .next());
        SITUATIONS.put("withdrawn", () -> published()
                .proposeWithdrawal(WITHDRAWAL)
                .next()
                .confirmWithdrawal(LEADER)
                .next());
        SITUATIONS.put("discarded", () -> draft().discard().next());
    }

    private Items() {}

    static InformationItem in(String situation) {
        return SITUATIONS.get(situation).get();
    }

    static InformationItem draft() {
        return InformationItem.drafted(UUID.randomUUID(), UNIT, null, DRAFTER, null, DRAFT)
                .next();
    }

    static InformationItem proposed(InformationItem item, Attribute attribute) {
        return item.proposeAttribute(proposal(attribute)).next();
    }

    static AttributeProposal proposal(Attribute attribute) {
        Ground ground = attribute == Attribute.NOT_DISCLOSED ? Ground.DENIED_PROCESS_INFO : null;
        return new AttributeProposal(attribute, ground, "理由", DRAFTER);
    }

    static InformationItem underReview(InformationItem item) {
        return proposed(item, Attribute.PROACTIVE).submit(DRAFTER, CONTENT).next();
    }

    static InformationItem approved(InformationItem item) {
        return underReview(item).approve(CERTIFICATE).next();
    }

    static InformationItem published() {
        return approved(draft()).publish("007001014/2026-00001", NOON).next();
    }

    static Part part(String name) {
        return new Part(UUID.randomUUID(), name, name, "application/json", 2, "00".repeat(32));
    }
}
