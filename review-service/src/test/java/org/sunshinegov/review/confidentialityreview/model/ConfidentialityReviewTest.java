package org.sunshinegov.review.confidentialityreview.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sunshinegov.review.confidentialityreview.model.ReviewBuilder.*;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.Ground;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReviewEvent.*;

class ConfidentialityReviewTest {

    @Test
    void a_review_waits_until_every_part_is_there() {
        Step<?> first = aReview().gathering().receivePart("content.json", uuid(201), List.of(phone()));
        Step<?> last = first.next().receivePart("attachment-1", uuid(202), List.of(mark()));

        assertThat(first.next().state()).isEqualTo(State.GATHERING);
        assertThat(first.event()).isEqualTo(new PartReceived("content.json"));
        assertThat(last.next().state()).isEqualTo(State.STAGE1_DRAFTER);
        assertThat(last.event()).isEqualTo(new ContentComplete("attachment-1"));
        assertThat(last.next().findings().all()).extracting(Finding::number).containsExactly(1, 2);
        assertThat(last.next().materials().all()).extracting(Material::copyId).containsExactly(uuid(201), uuid(202));
    }

    @Test
    void a_part_that_is_here_is_not_received_again() {
        ConfidentialityReview one = aReview()
                .gathering()
                .receivePart("content.json", uuid(201), List.of())
                .next();

        assertThat(refused(() -> one.receivePart("content.json", uuid(203), List.of())))
                .isEqualTo("not-found");
    }

    @Test
    void changed_bytes_end_the_review_before_anybody_acts() {
        Step<ReturnedToOwner> changed = aReview().gathering().reportChange("attachment-1");

        assertThat(changed.next().state()).isEqualTo(State.RETURNED);
        assertThat(changed.event()).isEqualTo(new ReturnedToOwner(EndCause.CONTENT_CHANGED));
        assertThat(changed.next().phase().returned().reason()).isEqualTo("attachment-1");
    }

    @Test
    void what_names_no_gate_or_brings_nothing_ends_where_it_begins() {
        Subject s = aReview().subject();
        Subject ungated = new Subject(
                s.id(), s.version(), s.kind(), null, s.organisationId(), s.sectionId(), s.drafterId(), s.requestedAt());

        assertThat(ConfidentialityReview.opened(uuid(1), ungated, materials(), NOON)
                        .event())
                .isEqualTo(new ReturnedToOwner(EndCause.GATE_UNKNOWN));
        assertThat(ConfidentialityReview.opened(uuid(1), s, new Materials(List.of()), NOON)
                        .event())
                .isEqualTo(new ReturnedToOwner(EndCause.NO_CONTENT));
    }

    @Test
    void on_the_spot_nobody_is_asked_and_the_comparison_with_what_is_public_decides() {
        ConfidentialityReview complete = aReview().onTheSpot();

        assertThat(complete.state()).isEqualTo(State.GATHERING);
        assertThat(complete.legal()).containsExactly(Move.COMPARE, Move.CANCEL);
        assertThat(complete.compare(true, CERTIFYING).next().certificate()).isEqualTo(CERTIFICATE);
        assertThat(complete.compare(false, CERTIFYING).event()).isEqualTo(new ReturnedToOwner(EndCause.NOT_PUBLIC));
        assertThat(aReview().with(mark()).onTheSpot().compare(true, CERTIFYING).event())
                .isEqualTo(new ReturnedToOwner(EndCause.NOT_PUBLIC));
        assertThat(aReview().gathering().legal()).doesNotContain(Move.COMPARE);
    }

    @Test
    void three_persons_lead_a_review_to_its_certificate() {
        ConfidentialityReview concluded = aReview().concluded();

        assertThat(concluded.state()).isEqualTo(State.CONCLUDED_PUBLISHABLE);
        assertThat(concluded.certificate()).isEqualTo(CERTIFICATE);
        assertThat(concluded.opinions().endorsements())
                .containsExactly(
                        new Endorsement(Stage.DRAFTER, DRAFTER),
                        new Endorsement(Stage.LEADER_IN_CHARGE, LEADER),
                        new Endorsement(Stage.DISCLOSURE_OFFICER, OFFICER));
    }

    @Test
    void the_certificate_is_signed_over_the_three_consents_and_only_after_every_rule_is_met() {
        List<Endorsement> seen = new java.util.ArrayList<>();
        Certifying recording = (review, conclusion, endorsements) -> {
            seen.addAll(endorsements);
            return CERTIFICATE;
        };
        OfficerOpinion incomplete = new OfficerOpinion(OFFICER, Map.of(), Conclusion.PUBLISHABLE, null, null, null);

        assertThat(refused(() -> aReview().atOfficer().conclude(incomplete, recording)))
                .isEqualTo("invalid-fields");
        assertThat(seen).isEmpty();
        assertThat(aReview()
                        .atOfficer()
                        .conclude(publishable(OFFICER), recording)
                        .event())
                .isEqualTo(new ReviewConcluded(Conclusion.PUBLISHABLE, CERTIFICATE));
        assertThat(seen).extracting(Endorsement::by).containsExactly(DRAFTER, LEADER, OFFICER);
    }

    @Test
    void stage_one_is_the_named_drafters_or_his_deputys() {
        Reviewer deputy = new Reviewer(uuid(7), DRAFTER.personId(), UNIT, NOON);

        assertThat(refused(() -> aReview().atDrafter().giveOpinion(drafterOpinion(STRANGER))))
                .isEqualTo("not-the-drafter");
        assertThat(aReview()
                        .atDrafter()
                        .giveOpinion(drafterOpinion(deputy))
                        .next()
                        .state())
                .isEqualTo(State.STAGE2_LEADER);
    }

    @Test
    void nobody_acts_in_two_stages_and_the_drafter_never_approves() {
        Reviewer deputy = new Reviewer(uuid(7), DRAFTER.personId(), UNIT, NOON);
        ConfidentialityReview byDeputy =
                aReview().atDrafter().giveOpinion(drafterOpinion(deputy)).next();

        assertThat(refused(() -> aReview().atLeader().approve(leaderOpinion(DRAFTER))))
                .isEqualTo("one-person-one-stage");
        assertThat(refused(() -> byDeputy.approve(leaderOpinion(person(7))))).isEqualTo("one-person-one-stage");
        assertThat(refused(() -> byDeputy.approve(leaderOpinion(DRAFTER)))).isEqualTo("one-person-one-stage");
        assertThat(refused(() -> aReview().atOfficer().conclude(publishable(LEADER), CERTIFYING)))
                .isEqualTo("one-person-one-stage");
        assertThat(refused(() -> aReview().atOfficer().conclude(publishable(DRAFTER), CERTIFYING)))
                .isEqualTo("one-person-one-stage");
        assertThat(refused(() -> aReview().atSecondPerson().approveRedaction(OFFICER, CERTIFYING)))
                .isEqualTo("one-person-one-stage");
        assertThat(refused(() -> aReview().atLeader().returnToDrafter(DRAFTER, "不妥")))
                .isEqualTo("one-person-one-stage");
    }

    @Test
    void whoever_acts_for_the_drafter_is_not_his_leader() {
        Reviewer forDrafter = new Reviewer(uuid(8), DRAFTER.personId(), UNIT, NOON);

        assertThat(refused(() -> aReview().atLeader().approve(leaderOpinion(forDrafter))))
                .isEqualTo("one-person-one-stage");
    }

    @Test
    void those_spent_are_named_for_every_stage() {
        assertThat(aReview().atLeader().spent()).containsExactly(DRAFTER.personId());
        assertThat(aReview().atOfficer().spent()).containsExactly(DRAFTER.personId(), LEADER.personId());
        assertThat(aReview().atSecondPerson().spent()).containsExactly(DRAFTER.personId(), OFFICER.personId());
    }

    @Test
    void the_leader_returns_with_a_reason_and_stage_one_begins_again() {
        Step<ReviewReturned> returned = aReview().atLeader().returnToDrafter(LEADER, "理由不足");

        assertThat(returned.next().phase()).isEqualTo(new Phase.AtDrafter(new Returned(LEADER, "理由不足")));
        assertThat(returned.next().opinions().drafter()).isEqualTo(drafterOpinion(DRAFTER));
        assertThat(refused(() -> aReview().atLeader().returnToDrafter(LEADER, " ")))
                .isEqualTo("invalid-fields");
        assertThat(returned.next().giveOpinion(drafterOpinion(DRAFTER)).next().state())
                .isEqualTo(State.STAGE2_LEADER);
    }

    @Test
    void drafter_and_officer_return_to_the_owner_and_classified_content_has_its_own_cause() {
        assertThat(aReview().atDrafter().returnToOwner(DRAFTER, false, "附件有误").event())
                .isEqualTo(new ReturnedToOwner(EndCause.RETURNED_BY_DRAFTER));
        assertThat(aReview().atOfficer().returnToOwner(OFFICER, false, "漏附表").event())
                .isEqualTo(new ReturnedToOwner(EndCause.RETURNED_BY_OFFICER));
        assertThat(aReview().atOfficer().returnToOwner(OFFICER, true, "涉密").event())
                .isEqualTo(new ReturnedToOwner(EndCause.CLASSIFIED_CONTENT));
        assertThat(refused(() -> aReview().atOfficer().returnToOwner(LEADER, false, "漏附表")))
                .isEqualTo("one-person-one-stage");
    }

    @Test
    void both_opinions_are_needed_and_withholding_is_explained() {
        assertThat(refusal(() -> aReview().atDrafter().giveOpinion(new DrafterOpinion(DRAFTER, null, null, null)))
                        .details()
                        .get("fields"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("classification", "disclosure");
        assertThat(refusal(() -> aReview()
                                .atDrafter()
                                .giveOpinion(new DrafterOpinion(
                                        DRAFTER, Classification.NOT_CLASSIFIED, Disclosure.WITHHOLD, "")))
                        .details()
                        .get("fields"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("remark");
    }

    @Test
    void what_is_published_passes_the_deliberation_with_every_point_answered_yes() {
        ConfidentialityReview item = aReview().by(Gate.ITEM).atLeader();
        Map<DeliberationPoint, Answer> oneNo = allYes(DeliberationPoint.class);
        oneNo.put(DeliberationPoint.ACCURACY, new Answer(false, "金额有误"));
        Map<DeliberationPoint, Answer> oneOpen = allYes(DeliberationPoint.class);
        oneOpen.remove(DeliberationPoint.SCOPE);

        assertThat(refused(() -> item.approve(new LeaderOpinion(LEADER, oneNo, null))))
                .isEqualTo("deliberation-not-passed");
        assertThat(refusal(() -> item.approve(new LeaderOpinion(LEADER, oneOpen, null)))
                        .details()
                        .get("fields"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("deliberation.SCOPE");
        assertThat(item.approve(leaderOpinion(LEADER)).next().state()).isEqualTo(State.STAGE3_OFFICER);
    }

    @Test
    void a_reply_is_not_deliberated() {
        assertThat(aReview()
                        .atLeader()
                        .approve(new LeaderOpinion(LEADER, null, null))
                        .next()
                        .state())
                .isEqualTo(State.STAGE3_OFFICER);
    }

    @Test
    void the_checklist_is_answered_point_by_point_and_a_no_bars_full_disclosure() {
        Map<CheckPoint, Answer> concern = allYes(CheckPoint.class);
        concern.put(CheckPoint.PRIVACY, new Answer(false, "附表有住址"));
        Map<CheckPoint, Answer> silent = allYes(CheckPoint.class);
        silent.put(CheckPoint.PRIVACY, new Answer(false, null));

        assertThat(refused(
                        () -> conclude(new OfficerOpinion(OFFICER, concern, Conclusion.PUBLISHABLE, null, null, null))))
                .isEqualTo("concern-open");
        assertThat(refusal(() ->
                                conclude(new OfficerOpinion(OFFICER, silent, Conclusion.PUBLISHABLE, null, null, null)))
                        .details()
                        .get("fields"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("checklist.PRIVACY");
        assertThat(conclude(new OfficerOpinion(
                                OFFICER, concern, Conclusion.PARTIAL, Ground.DENIED_THIRD_PARTY, "住址已遮盖", null))
                        .next()
                        .state())
                .isEqualTo(State.REDACTION_CHECK);
    }

    @Test
    void withholding_names_its_ground_and_what_is_withheld() {
        assertThat(refusal(() -> conclude(new OfficerOpinion(
                                OFFICER, allYes(CheckPoint.class), Conclusion.PARTIAL, null, null, null)))
                        .details()
                        .get("fields"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("ground", "withheld");
    }

    @Test
    void a_partial_conclusion_is_certified_only_by_a_second_person() {
        Step<?> proposed = aReview().atOfficer().conclude(partial(OFFICER), CERTIFYING);
        Step<ReviewConcluded> approved = proposed.next().approveRedaction(SECOND, CERTIFYING);

        assertThat(proposed.event()).isEqualTo(new RedactionProposed());
        assertThat(proposed.next().certificate()).isNull();
        assertThat(approved.next().state()).isEqualTo(State.CONCLUDED_PARTIAL);
        assertThat(approved.event()).isEqualTo(new ReviewConcluded(Conclusion.PARTIAL, CERTIFICATE));
        assertThat(proposed.next().approveRedaction(LEADER, CERTIFYING).next().state())
                .isEqualTo(State.CONCLUDED_PARTIAL);
    }

    @Test
    void a_refused_redaction_goes_back_to_the_officer_with_its_reason() {
        Step<RedactionRefused> refused = aReview().atSecondPerson().refuseRedaction(SECOND, "第二页未遮盖");

        assertThat(refused.next().phase()).isEqualTo(new Phase.AtOfficer(UNIT, new Returned(SECOND, "第二页未遮盖")));
        assertThat(refused.next().conclude(notPublishable(OFFICER), CERTIFYING).event())
                .isEqualTo(new PublicationDenied(Ground.DENIED_THIRD_PARTY));
    }

    @Test
    void a_secrecy_mark_blocks_every_stage_but_not_the_ways_out() {
        ConfidentialityReview marked = aReview().with(mark()).atDrafter();

        assertThat(refused(() -> marked.giveOpinion(drafterOpinion(DRAFTER)))).isEqualTo("secrecy-mark-open");
        assertThat(marked.returnToOwner(DRAFTER, true, "有密级标志").next().state()).isEqualTo(State.RETURNED);
        assertThat(marked.cancel().next().state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void only_officer_and_leader_together_find_a_mark_quoted() {
        ConfidentialityReview marked = aReview().with(mark()).atDrafter();
        ConfidentialityReview once =
                marked.callQuotation(1, Quotation.Side.OFFICER, OFFICER).next();

        assertThat(refused(() -> once.giveOpinion(drafterOpinion(DRAFTER)))).isEqualTo("secrecy-mark-open");
        assertThat(refused(() -> once.callQuotation(1, Quotation.Side.OFFICER, SECOND)))
                .isEqualTo("quotation-called-before");
        assertThat(refused(() -> once.callQuotation(1, Quotation.Side.LEADER, OFFICER)))
                .isEqualTo("one-person-one-stage");
        assertThat(refused(() -> marked.callQuotation(1, Quotation.Side.OFFICER, DRAFTER)))
                .isEqualTo("one-person-one-stage");
        assertThat(refused(() -> marked.callQuotation(2, Quotation.Side.OFFICER, OFFICER)))
                .isEqualTo("not-found");
        assertThat(once.callQuotation(1, Quotation.Side.LEADER, LEADER)
                        .next()
                        .giveOpinion(drafterOpinion(DRAFTER))
                        .next()
                        .state())
                .isEqualTo(State.STAGE2_LEADER);
    }

    @Test
    void personal_numbers_are_shown_and_do_not_block() {
        assertThat(aReview()
                        .with(phone())
                        .atDrafter()
                        .giveOpinion(drafterOpinion(DRAFTER))
                        .next()
                        .state())
                .isEqualTo(State.STAGE2_LEADER);
    }

    @Test
    void a_vacant_stage_is_held_by_the_parent_until_it_is_done() {
        ConfidentialityReview risen = aReview().atLeader().seat(PARENT).next();

        assertThat(risen.risen()).isTrue();
        assertThat(risen.phase().seat()).isEqualTo(PARENT);
        assertThat(risen.approve(leaderOpinion(LEADER)).next().phase().seat()).isEqualTo(UNIT);
    }

    @Test
    void what_rests_on_a_withdrawn_item_is_revoked_and_nobody_is_asked() {
        Step<CertificateRevoked> revoked = aReview().certifiedOnTheSpot().revoke();

        assertThat(revoked.event()).isEqualTo(new CertificateRevoked(RevocationCause.BASIS_CHANGED, CERTIFICATE));
        assertThat(revoked.next().state()).isEqualTo(State.REVOKED);
        assertThat(revoked.next().certificate()).isEqualTo(CERTIFICATE);
        assertThat(revoked.next().phase().revocation()).isNull();
        assertThat(revoked.next().withoutWords().next().state()).isEqualTo(State.REVOKED);
    }

    @Test
    void a_certificate_is_revoked_by_two_persons_and_stays_named() {
        ConfidentialityReview proposed = aReview().revocationProposed();

        assertThat(proposed.state()).isEqualTo(State.CONCLUDED_PUBLISHABLE);
        assertThat(proposed.phase().seat()).isEqualTo(UNIT);
        assertThat(refused(() -> proposed.confirmRevocation(OFFICER))).isEqualTo("one-person-one-stage");
        assertThat(refused(() -> proposed.confirmRevocation(DRAFTER))).isEqualTo("one-person-one-stage");
        assertThat(refused(() -> proposed.declineRevocation(OFFICER, "无误"))).isEqualTo("one-person-one-stage");
        assertThat(refused(() -> proposed.declineRevocation(LEADER, " "))).isEqualTo("invalid-fields");
        Step<?> step = proposed.confirmRevocation(LEADER);
        assertThat(step.next().state()).isEqualTo(State.REVOKED);
        assertThat(step.next().certificate()).isEqualTo(CERTIFICATE);
        assertThat(step.event())
                .isEqualTo(new ConfidentialityReviewEvent.CertificateRevoked(
                        RevocationCause.LATE_CLASSIFICATION, CERTIFICATE));
    }

    @Test
    void a_revocation_is_proposed_with_a_cause_and_words() {
        ConfidentialityReview concluded = aReview().concluded();

        assertThat(refused(() -> concluded.proposeRevocation(null, "有误", OFFICER)))
                .isEqualTo("invalid-fields");
        assertThat(refused(() -> concluded.proposeRevocation(RevocationCause.BASIS_CHANGED, " ", OFFICER)))
                .isEqualTo("invalid-fields");
    }

    @Test
    void a_revocation_whose_leader_is_missing_is_held_by_the_parent() {
        ConfidentialityReview risen =
                aReview().revocationProposed().seat(PARENT).next();

        assertThat(risen.risen()).isTrue();
        assertThat(risen.confirmRevocation(LEADER).next().phase().seat()).isNull();
    }

    @Test
    void its_words_are_forgotten_and_its_cause_stays() {
        Revocation forgotten = aReview().revoked().withoutWords().next().phase().revocation();

        assertThat(forgotten.words()).isNull();
        assertThat(forgotten.cause()).isEqualTo(RevocationCause.LATE_CLASSIFICATION);
        assertThat(aReview().concluded().withoutWords().next().phase())
                .isEqualTo(aReview().concluded().phase());
    }

    private static Step<?> conclude(OfficerOpinion opinion) {
        return aReview().atOfficer().conclude(opinion, CERTIFYING);
    }

    private static String refused(ThrowingCallable move) {
        return refusal(move).code();
    }

    private static Refusal refusal(ThrowingCallable move) {
        return catchThrowableOfType(Refusal.class, move);
    }
}
