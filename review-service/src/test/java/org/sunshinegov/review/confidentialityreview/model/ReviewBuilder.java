package org.sunshinegov.review.confidentialityreview.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.law.Ground;

/** {@code aReview().atLeader()}: a review brought to a stage by its own moves. */
public final class ReviewBuilder {

    public static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    public static final UUID UNIT = UUID.fromString("00000000-0000-0000-0000-0000000000aa");
    public static final UUID PARENT = UUID.fromString("00000000-0000-0000-0000-0000000000bb");
    public static final Reviewer DRAFTER = person(1);
    public static final Reviewer LEADER = person(2);
    public static final Reviewer OFFICER = person(3);
    public static final Reviewer SECOND = person(4);
    public static final Reviewer STRANGER = person(9);
    public static final Certificate CERTIFICATE =
            new Certificate("SC2026000001", "signed", NOON, Instant.parse("2026-04-01T04:00:00Z"));
    public static final Certifying CERTIFYING = (review, conclusion, endorsements) -> CERTIFICATE;

    private Gate gate = Gate.REPLY;
    private List<Finding> found = List.of();

    private ReviewBuilder() {}

    public static ReviewBuilder aReview() {
        return new ReviewBuilder();
    }

    public ReviewBuilder by(Gate other) {
        gate = other;
        return this;
    }

    public ReviewBuilder with(Finding... findings) {
        found = List.of(findings);
        return this;
    }

    public ConfidentialityReview gathering() {
        return ConfidentialityReview.opened(uuid(100), subject(), materials(), NOON)
                .next();
    }

    /** Every part is here, and nobody is asked: the short gate compares next. */
    public ConfidentialityReview onTheSpot() {
        return by(Gate.ON_THE_SPOT).complete();
    }

    public ConfidentialityReview certifiedOnTheSpot() {
        return onTheSpot().compare(true, CERTIFYING).next();
    }

    public ConfidentialityReview atDrafter() {
        return complete();
    }

    private ConfidentialityReview complete() {
        return gathering()
                .receivePart("content.json", uuid(201), found)
                .next()
                .receivePart("attachment-1", uuid(202), List.of())
                .next();
    }

    public ConfidentialityReview atLeader() {
        return atDrafter().giveOpinion(drafterOpinion(DRAFTER)).next();
    }

    public ConfidentialityReview atOfficer() {
        return atLeader().approve(leaderOpinion(LEADER)).next();
    }

    public ConfidentialityReview atSecondPerson() {
        return atOfficer().conclude(partial(OFFICER), CERTIFYING).next();
    }

    public ConfidentialityReview concluded() {
        return atOfficer().conclude(publishable(OFFICER), CERTIFYING).next();
    }

    public ConfidentialityReview revocationProposed() {
        return concluded()
                .proposeRevocation(RevocationCause.LATE_CLASSIFICATION, "定密机关来函", OFFICER)
                .next();
    }

    public ConfidentialityReview revoked() {
        return revocationProposed().confirmRevocation(LEADER).next();
    }

    public ConfidentialityReview denied() {
        return atOfficer().conclude(notPublishable(OFFICER), CERTIFYING).next();
    }

    public ConfidentialityReview returned() {
        return atDrafter().returnToOwner(DRAFTER, false, "附件有误").next();
    }

    public ConfidentialityReview cancelled() {
        return atLeader().cancel().next();
    }

    public Subject subject() {
        return new Subject(
                uuid(50),
                3,
                gate == Gate.ITEM ? SubjectKind.ITEM : SubjectKind.REPLY,
                gate,
                UNIT,
                uuid(60),
                DRAFTER.personId(),
                NOON);
    }

    public static Materials materials() {
        return new Materials(List.of(
                new Material("content.json", uuid(11), "application/json", 20, "a".repeat(64), "/api/x/1", null),
                new Material("attachment-1", uuid(12), "application/pdf", 30, "b".repeat(64), "/api/x/2", null)));
    }

    public static Finding mark() {
        return new Finding(0, Finding.Kind.SECRECY_MARK, "content.json", "body", "机密★10年", null);
    }

    public static Finding phone() {
        return new Finding(0, Finding.Kind.MOBILE_NUMBER, "content.json", "body", "138****0000", null);
    }

    public static DrafterOpinion drafterOpinion(Reviewer by) {
        return new DrafterOpinion(by, Classification.NOT_CLASSIFIED, Disclosure.DISCLOSE, null);
    }

    public static LeaderOpinion leaderOpinion(Reviewer by) {
        return new LeaderOpinion(by, allYes(DeliberationPoint.class), "同意");
    }

    public static OfficerOpinion publishable(Reviewer by) {
        return new OfficerOpinion(by, allYes(CheckPoint.class), Conclusion.PUBLISHABLE, null, null, null);
    }

    public static OfficerOpinion partial(Reviewer by) {
        return withholding(by, Conclusion.PARTIAL);
    }

    public static OfficerOpinion notPublishable(Reviewer by) {
        return withholding(by, Conclusion.NOT_PUBLISHABLE);
    }

    private static OfficerOpinion withholding(Reviewer by, Conclusion conclusion) {
        return new OfficerOpinion(
                by, allYes(CheckPoint.class), conclusion, Ground.DENIED_THIRD_PARTY, "附表中的个人信息已遮盖", null);
    }

    public static <P extends Enum<P>> Map<P, Answer> allYes(Class<P> points) {
        Map<P, Answer> answers = new EnumMap<>(points);
        Arrays.stream(points.getEnumConstants()).forEach(point -> answers.put(point, new Answer(true, null)));
        return answers;
    }

    public static Reviewer person(int number) {
        return new Reviewer(uuid(number), null, UNIT, NOON);
    }

    public static UUID uuid(int number) {
        return new UUID(0, number);
    }
}
