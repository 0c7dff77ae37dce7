package org.sunshinegov.catalog.informationitem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.sunshinegov.catalog.informationitem.model.Items.DRAFTER;
import static org.sunshinegov.catalog.informationitem.model.Items.NOON;
import static org.sunshinegov.catalog.informationitem.model.Items.OFFICER;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.Ground;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.StateJson;

class InformationItemTest {

    @Test
    void whoever_submits_answers_in_the_first_stage_whoever_began_the_draft() {
        InformationItem begunByAnOfficer = InformationItem.drafted(
                        UUID.randomUUID(), Items.UNIT, null, Items.OFFICER, null, Items.DRAFT)
                .next();

        Submission submission = Items.proposed(begunByAnOfficer, Attribute.PROACTIVE)
                .submit(Items.DRAFTER, Items.CONTENT)
                .event()
                .submission();

        assertThat(submission.drafterId()).isEqualTo(Items.DRAFTER);
    }

    @Test
    void withholding_without_a_statutory_ground_is_refused() {
        AttributeProposal groundless = new AttributeProposal(Attribute.NOT_DISCLOSED, null, "不便公开", DRAFTER);

        Refusal refused = catchThrowableOfType(
                Refusal.class,
                () -> assertThat(Items.draft().proposeAttribute(groundless)).isNotNull());

        assertThat(refused.details().get("fields")).asInstanceOf(MAP).containsOnlyKeys("ground");
    }

    @Test
    void who_proposed_the_attribute_does_not_confirm_it() {
        InformationItem proposed = Items.proposed(Items.draft(), Attribute.ON_REQUEST);

        Refusal refused = catchThrowableOfType(Refusal.class, () -> assertThat(proposed.confirmOnRequest(DRAFTER))
                .isNotNull());

        assertThat(refused.code()).isEqualTo("two-persons-needed");
    }

    @Test
    void who_proposed_a_withdrawal_does_not_approve_it() {
        InformationItem proposed = Items.in("published, withdrawal proposed");

        Refusal refused = catchThrowableOfType(Refusal.class, () -> assertThat(proposed.confirmWithdrawal(OFFICER))
                .isNotNull());

        assertThat(refused.code()).isEqualTo("two-persons-needed");
    }

    @Test
    void an_item_without_a_catalogue_entry_is_not_submitted() {
        Draft entryless = new Draft(null, Items.DRAFT.content(), Items.DRAFT.attachments());
        InformationItem item = Items.proposed(Items.draft().edit(entryless).next(), Attribute.PROACTIVE);

        Refusal refused =
                catchThrowableOfType(Refusal.class, () -> assertThat(item.submit(Items.DRAFTER, Items.CONTENT))
                        .isNotNull());

        assertThat(refused.details().get("fields")).asInstanceOf(MAP).containsOnlyKeys("entryId");
    }

    @Test
    void the_parts_of_a_submission_are_named_by_their_place() {
        Submission submission = Items.underReview(Items.draft()).submission();

        assertThat(submission.version()).isEqualTo(1);
        assertThat(submission.parts())
                .extracting(Part::name)
                .containsExactly("content.json", "attachment-1", "attachment-2");
    }

    @Test
    void each_submission_is_another_version() {
        InformationItem again = Items.underReview(Items.in("returned draft"));

        assertThat(again.submission().version()).isEqualTo(2);
    }

    @Test
    void a_new_version_keeps_number_and_first_date_and_the_old_one_stays_public_until_then() {
        Instant later = NOON.plusSeconds(86_400);
        InformationItem drafted = Items.published().revise().next();
        assertThat(drafted.isPublic()).isTrue();
        assertThat(drafted.publication().submission().version()).isEqualTo(1);

        Publication published =
                Items.approved(drafted).publish("", later).next().publication();

        assertThat(published.indexNumber()).isEqualTo("007001014/2026-00001");
        assertThat(published.firstPublishedAt()).isEqualTo(NOON);
        assertThat(published.publishedAt()).isEqualTo(later);
        assertThat(published.submission().version()).isEqualTo(2);
    }

    @Test
    void a_denied_item_is_withheld_but_a_denied_new_version_goes_back_to_its_drafter() {
        Step<?> denied = Items.in("under review").deny(Ground.DENIED_THIRD_PARTY);
        Step<?> newVersion = Items.in("new version, under review").deny(Ground.DENIED_THIRD_PARTY);

        assertThat(denied.next().phase()).isEqualTo(new Phase.Withheld(Items.DRAFT, Ground.DENIED_THIRD_PARTY));
        assertThat(newVersion.next().state()).isEqualTo(State.DRAFT);
        assertThat(newVersion.next().isPublic()).isTrue();
    }

    @Test
    void a_withdrawal_during_the_review_of_a_new_version_ends_that_review() {
        InformationItem item = Items.in("new version, under review")
                .proposeWithdrawal(Items.WITHDRAWAL)
                .next();

        var withdrawn = item.confirmWithdrawal(Items.LEADER);

        assertThat(withdrawn.event().underReview().version()).isEqualTo(2);
        assertThat(withdrawn.next().isPublic()).isFalse();
        assertThat(withdrawn.next().legal()).isEmpty();
    }

    @Test
    void giving_up_a_new_version_leaves_the_published_one() {
        Step<?> dropped = Items.in("new version, draft").discard();

        assertThat(dropped.next().state()).isEqualTo(State.PUBLISHED);
        assertThat(dropped.event()).isEqualTo(new InformationItemEvent.RevisionDropped());
    }

    @Test
    void every_situation_reads_as_it_was_stored() {
        Items.SITUATIONS.forEach((situation, item) -> {
            InformationItem stored = item.get();

            assertThat(StateJson.read(StateJson.write(stored), InformationItem.class))
                    .as(situation)
                    .isEqualTo(stored);
        });
    }
}
