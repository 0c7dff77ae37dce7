package org.sunshinegov.assessment.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sunshinegov.assessment.watch.Figure.CLARIFIED_LATE;
import static org.sunshinegov.assessment.watch.Figure.DUE_SOON;
import static org.sunshinegov.assessment.watch.Figure.OPEN;
import static org.sunshinegov.assessment.watch.Figure.OVERDUE;
import static org.sunshinegov.assessment.watch.Figure.PUBLISHED_IN_TIME;
import static org.sunshinegov.assessment.watch.Figure.PUBLISHED_LATE;
import static org.sunshinegov.assessment.watch.Figure.REMEDIES_CONCLUDED;
import static org.sunshinegov.assessment.watch.Figure.REMEDIES_CORRECTED;
import static org.sunshinegov.assessment.watch.Figure.REMEDIES_PENDING;
import static org.sunshinegov.assessment.watch.Figure.REPLIED_IN_TIME;
import static org.sunshinegov.assessment.watch.Figure.REPLIED_LATE;
import static org.sunshinegov.assessment.watch.Figure.REVIEWS_OPEN;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.assessment.Teller;
import org.sunshinegov.assessment.TestInbox;
import org.sunshinegov.assessment.TestRegister;
import org.sunshinegov.assessment.Told;
import org.sunshinegov.assessment.casefact.model.CaseKind;
import org.sunshinegov.assessment.casefact.model.CaseState;
import org.sunshinegov.assessment.watch.model.Period;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.catalog.AttributeProposedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemDiscardedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemDraftedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemWithdrawnV1;
import org.sunshinegov.kernel.contracts.catalog.NonDisclosureConfirmedV1;
import org.sunshinegov.kernel.contracts.catalog.OnRequestAttributeConfirmedV1;
import org.sunshinegov.kernel.contracts.catalog.PublicationDutyFulfilledV1;
import org.sunshinegov.kernel.contracts.clock.DueDateMissedV1;
import org.sunshinegov.kernel.contracts.clock.DueDateMovedV1;
import org.sunshinegov.kernel.contracts.request.ClarificationReceivedV1;
import org.sunshinegov.kernel.contracts.request.ClarificationRequestedV1;
import org.sunshinegov.kernel.contracts.request.ClockResumedV1;
import org.sunshinegov.kernel.contracts.request.ClockSuspendedV1;
import org.sunshinegov.kernel.contracts.request.ConsultationReopenedV1;
import org.sunshinegov.kernel.contracts.request.FeePaidV1;
import org.sunshinegov.kernel.contracts.request.ReplyApprovedV1;
import org.sunshinegov.kernel.contracts.request.ReplyPostedV1;
import org.sunshinegov.kernel.contracts.request.ReplyReturnedV1;
import org.sunshinegov.kernel.contracts.request.ReplyServedV1;
import org.sunshinegov.kernel.contracts.request.RequestAbandonedV1;
import org.sunshinegov.kernel.contracts.request.RequestAssignedV1;
import org.sunshinegov.kernel.contracts.request.RequestClosedV1;
import org.sunshinegov.kernel.contracts.request.RequestHandedOverV1;
import org.sunshinegov.kernel.contracts.request.RequestWithdrawnV1;
import org.sunshinegov.kernel.contracts.request.ThirdPartyConsultationLapsedV1;
import org.sunshinegov.kernel.contracts.request.ThirdPartyConsultedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.web.testing.TestKeys;

@QuarkusTest
@WithTestResource(
        value = DistrictServicesResource.class,
        initArgs = @ResourceArg(name = "database", value = "assessment"))
@WithTestResource(TestKeys.class)
class FiguresIT {

    private static final String REQUESTS = "request-service";
    private static final String CATALOG = "catalog-service";
    private static final LocalDate BEGUN = LocalDate.of(2025, 3, 3);
    private static final LocalDate DUE = LocalDate.of(2025, 3, 31);

    @Inject
    TestRegister register;

    @Inject
    TestInbox inbox;

    @Inject
    WatchQueries queries;

    private UUID unit;
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void a_unit_of_its_own() {
        unit = register.unit();
    }

    @Test
    void a_reply_on_the_due_date_itself_is_in_time() {
        request(Told.issued(id, unit, DUE));

        assertThat(figures(DUE)).isEqualTo(only(REPLIED_IN_TIME));
        assertThat(cases(REPLIED_IN_TIME, DUE).get(0).inTime()).isTrue();
    }

    @Test
    void a_reply_the_day_after_the_due_date_is_late() {
        request(Told.issued(id, unit, DUE.plusDays(1)));

        assertThat(figures(DUE.plusDays(1))).isEqualTo(only(REPLIED_LATE));
    }

    /** 国办公开办函〔2016〕235号; what is posted or sent counts with its issue. */
    @Test
    void a_reply_that_is_handed_over_counts_on_the_day_it_is_signed_for() {
        request(Told.issued(id, unit, DUE, "HANDED_OVER"), new ReplyServedV1(id, unit, DUE.plusDays(1)));

        assertThat(figures(DUE.plusDays(1))).isEqualTo(only(REPLIED_LATE));
    }

    @Test
    void a_reply_that_waits_to_be_signed_for_is_owed_as_before() {
        request(Told.issued(id, unit, DUE, "HANDED_OVER"));

        assertThat(figures(DUE)).isEqualTo(only(OPEN, DUE_SOON));
    }

    @Test
    void a_reply_that_was_posted_in_time_stays_in_time_when_it_arrives_late() {
        request(
                Told.issued(id, unit, DUE, "POST"),
                new ReplyPostedV1(id, unit, DUE),
                new ReplyServedV1(id, unit, DUE.plusDays(5)));

        assertThat(figures(DUE.plusDays(5))).isEqualTo(only(REPLIED_IN_TIME));
    }

    @Test
    void what_is_handed_over_is_the_successors_to_answer_for() {
        UUID successor = register.unit();
        request(handedOver(successor));

        assertThat(figures(DUE)).isEqualTo(none());
        unit = successor;
        assertThat(figures(DUE)).isEqualTo(only(OPEN, DUE_SOON));
    }

    @Test
    void what_was_replied_before_it_was_handed_over_stays_with_the_unit_that_replied() {
        UUID successor = register.unit();
        request(Told.issued(id, unit, DUE), handedOver(successor), new ReplyServedV1(id, successor, DUE.plusDays(1)));

        assertThat(figures(DUE)).isEqualTo(only(REPLIED_IN_TIME));
        unit = successor;
        assertThat(figures(DUE)).isEqualTo(none());
    }

    private RequestHandedOverV1 handedOver(UUID successor) {
        return new RequestHandedOverV1(id, successor, unit, "REGISTERED", Told.noon(BEGUN.plusDays(3)));
    }

    @Test
    void a_reply_counts_in_the_period_of_its_issue() {
        request(Told.issued(id, unit, DUE.plusDays(1)));

        assertThat(figures(unit, "2025-03", DUE.plusDays(1))).isEqualTo(none());
        assertThat(figures(unit, "2025-04", DUE.plusDays(1))).isEqualTo(only(REPLIED_LATE));
    }

    @Test
    void an_open_request_is_near_its_date_for_five_days_and_overdue_after_it() {
        request();

        assertThat(figures(DUE.minusDays(6))).isEqualTo(only(OPEN));
        assertThat(figures(DUE.minusDays(5))).isEqualTo(only(OPEN, DUE_SOON));
        assertThat(figures(DUE)).isEqualTo(only(OPEN, DUE_SOON));
        assertThat(figures(DUE.plusDays(1))).isEqualTo(only(OPEN, OVERDUE));
        assertThat(cases(OVERDUE, DUE.plusDays(3)).get(0).daysLeft()).isEqualTo(-3);
    }

    @Test
    void a_promise_warns_earlier_and_its_breach_is_not_overdue() {
        LocalDate promised = DUE.minusDays(10);
        inbox.hear(REQUESTS, Told.received(id, unit, BEGUN), Told.due(Told.REPLY, id, unit, BEGUN, DUE, promised));

        assertThat(figures(promised.minusDays(6))).isEqualTo(only(OPEN));
        assertThat(figures(promised.plusDays(1))).isEqualTo(only(OPEN, DUE_SOON));
        assertThat(cases(DUE_SOON, promised.plusDays(1)).get(0).promiseBroken()).isTrue();
        assertThat(cases(DUE_SOON, promised).get(0).promiseBroken()).isFalse();
    }

    @Test
    void an_extended_date_is_the_one_that_counts_and_the_missed_one_is_remembered() {
        LocalDate later = DUE.plusDays(28);
        request(
                Told.missed(Told.REPLY, id, unit, DUE),
                Told.moved(Told.REPLY, id, unit, DUE, later),
                Told.issued(id, unit, later));

        assertThat(figures(later)).isEqualTo(only(REPLIED_IN_TIME));
        assertThat(cases(REPLIED_IN_TIME, later).get(0).missed()).isTrue();
    }

    @Test
    void a_request_that_ends_without_a_reply_is_neither_in_time_nor_late() {
        request(new RequestWithdrawnV1(id, unit, Told.noon(DUE.plusDays(9))));
        UUID closed = UUID.randomUUID();
        inbox.hear(
                REQUESTS,
                Told.submitted(closed, unit, BEGUN),
                new RequestClosedV1(closed, unit, "OTHER_FEE_UNPAID", Told.noon(DUE)));

        assertThat(figures(DUE.plusDays(20))).isEqualTo(none());
    }

    @Test
    void nothing_is_late_while_the_applicant_makes_his_request_clear_and_then_the_new_date_counts() {
        LocalDate anew = DUE.plusDays(28);
        Teller requests = new Teller(REQUESTS);
        inbox.takeAll(List.of(
                requests.say(Told.received(id, unit, BEGUN)),
                requests.say(Told.due(Told.REPLY, id, unit, BEGUN, DUE, null)),
                requests.say(new ClarificationRequestedV1(id, unit, BEGUN, Told.noon(BEGUN)))));
        assertThat(figures(DUE.plusDays(5))).isEqualTo(only(OPEN));
        assertThat(cases(OPEN, DUE).get(0).state()).isEqualTo(CaseState.CLARIFICATION_REQUESTED);

        inbox.takeAll(List.of(
                requests.say(new ClarificationReceivedV1(id, unit, DUE, "IN_PROGRESS", Told.noon(DUE))),
                requests.say(Told.due(Told.REPLY, id, unit, DUE, anew, null))));

        assertThat(figures(anew.plusDays(1))).isEqualTo(only(OPEN, OVERDUE));
        assertThat(cases(OPEN, anew).get(0).state()).isEqualTo(CaseState.IN_PROGRESS);
    }

    /** Decree 711 article 30. */
    @Test
    void a_clarification_asked_for_after_its_day_counts_as_late_in_the_period_it_was_asked_for() {
        LocalDate last = BEGUN.plusDays(9);
        request(
                Told.clarifyBy(id, unit, BEGUN, last),
                Told.clarificationAsked(id, unit, last.plusDays(1)),
                new RequestAbandonedV1(id, unit, "OTHER_CLARIFICATION_LAPSED", Told.noon(DUE)));

        assertThat(figures(unit, "2025-03", DUE)).isEqualTo(only(CLARIFIED_LATE));
        assertThat(figures(unit, "2025-04", DUE)).isEqualTo(none());
        assertThat(cases(CLARIFIED_LATE, DUE))
                .extracting(CaseView::id, CaseView::clarification)
                .containsExactly(tuple(id, new CaseView.ClarificationNotice(last, last.plusDays(1), true)));
    }

    @Test
    void a_clarification_asked_for_on_its_last_day_is_in_time() {
        LocalDate last = BEGUN.plusDays(9);
        request(Told.clarifyBy(id, unit, BEGUN, last), Told.clarificationAsked(id, unit, last));

        assertThat(figures(last)).isEqualTo(only(OPEN));
        assertThat(cases(OPEN, last).get(0).clarification())
                .isEqualTo(new CaseView.ClarificationNotice(last, last, false));
    }

    @Test
    void a_late_clarification_stays_late_when_the_request_is_replied_to_in_time() {
        LocalDate last = BEGUN.plusDays(9);
        LocalDate anew = DUE.plusDays(28);
        request(
                Told.clarificationAsked(id, unit, last.plusDays(3)),
                Told.clarifyBy(id, unit, BEGUN, last),
                new ClarificationReceivedV1(id, unit, DUE, "IN_PROGRESS", Told.noon(DUE)),
                Told.due(Told.REPLY, id, unit, DUE, anew, null),
                Told.issued(id, unit, anew));

        assertThat(figures(anew)).isEqualTo(only(REPLIED_IN_TIME, CLARIFIED_LATE));
    }

    @Test
    void a_reconsideration_is_pending_until_its_result_and_opens_the_request_it_is_about() {
        UUID remedy = UUID.randomUUID();
        Teller requests = new Teller(REQUESTS);
        inbox.take(requests.say(Told.reconsideration(remedy, id, unit, BEGUN)));
        CaseView pending = cases(REMEDIES_PENDING, DUE).get(0);

        assertThat(figures(DUE)).isEqualTo(only(REMEDIES_PENDING));
        assertThat(List.of(pending.id(), pending.kind(), pending.state(), pending.page(), pending.begunOn()))
                .containsExactly(remedy, CaseKind.RECONSIDERATION, CaseState.REMEDY_PENDING, "/requests/" + id, BEGUN);

        inbox.take(requests.say(Told.concluded(remedy, id, unit, "RECONSIDERATION", "CORRECTED", DUE)));
        CaseView corrected = cases(REMEDIES_CORRECTED, DUE).get(0);

        assertThat(figures(DUE)).isEqualTo(only(REMEDIES_CONCLUDED, REMEDIES_CORRECTED));
        assertThat(List.of(corrected.state(), corrected.outcome(), corrected.endedOn(), corrected.tone()))
                .containsExactly(CaseState.REMEDY_CORRECTED, "CORRECTED", DUE, "done");
        assertThat(corrected.inTime()).isNull();
        assertThat(figures(unit, "2025-04", DUE)).isEqualTo(none());
    }

    @Test
    void an_action_that_is_upheld_is_concluded_by_its_path_and_not_corrected() {
        for (String path : List.of("LITIGATION", "LITIGATION_AFTER_RECONSIDERATION")) {
            UUID remedy = UUID.randomUUID();
            inbox.hear(
                    REQUESTS,
                    Told.litigation(remedy, id, unit, path, BEGUN),
                    Told.concluded(remedy, id, unit, path, "UPHELD", DUE));
        }

        assertThat(figures(DUE).get(REMEDIES_CONCLUDED)).isEqualTo(2);
        assertThat(figures(DUE).get(REMEDIES_CORRECTED)).isZero();
        assertThat(cases(REMEDIES_CONCLUDED, DUE))
                .extracting(CaseView::kind, CaseView::state)
                .containsExactlyInAnyOrder(
                        tuple(CaseKind.LITIGATION, CaseState.REMEDY_UPHELD),
                        tuple(CaseKind.LITIGATION_AFTER_RECONSIDERATION, CaseState.REMEDY_UPHELD));
    }

    @Test
    void a_remedy_told_twice_or_its_end_before_its_filing_is_one_remedy_that_ended() {
        UUID remedy = UUID.randomUUID();
        Teller requests = new Teller(REQUESTS);
        var filed = requests.say(Told.reconsideration(remedy, id, unit, BEGUN));
        var concluded = requests.say(Told.concluded(remedy, id, unit, "RECONSIDERATION", "OTHER", DUE));

        inbox.takeAll(List.of(concluded, filed, filed, concluded));

        assertThat(figures(DUE)).isEqualTo(only(REMEDIES_CONCLUDED));
        assertThat(cases(REMEDIES_CONCLUDED, DUE).get(0).state()).isEqualTo(CaseState.REMEDY_OTHER);
    }

    /** a suspension moves the promise, and by its new date alone it is kept or broken. */
    @Test
    void a_promise_that_a_suspension_moved_before_it_passed_is_not_broken_by_its_first_date() {
        LocalDate promised = DUE.minusDays(14);
        LocalDate later = DUE.minusDays(8);
        inbox.hear(
                REQUESTS,
                Told.received(id, unit, BEGUN),
                Told.due(Told.REPLY, id, unit, BEGUN, DUE, promised),
                new ClockSuspendedV1(id, unit, promised.minusDays(3), Told.noon(promised.minusDays(3))),
                new DueDateMovedV1(id, unit, Told.REPLY, "suspended", DUE, DUE, later, false, "2025.1", 1),
                new ClockResumedV1(id, unit, later.minusDays(2), "IN_PROGRESS", Told.noon(later.minusDays(2))),
                new DueDateMissedV1(id, unit, Told.REPLY, "COMMITTED", later, Told.noon(later.plusDays(1))));

        CaseView kept = cases(OPEN, promised.plusDays(1)).get(0);
        assertThat(List.of(kept.committedOn(), kept.promiseBroken())).containsExactly(later, false);
        assertThat(figures(promised)).isEqualTo(only(OPEN));
        CaseView broken = cases(OPEN, later.plusDays(1)).get(0);
        assertThat(List.of(broken.promiseBroken(), broken.missed())).containsExactly(true, false);
        assertThat(figures(later.plusDays(1))).isEqualTo(only(OPEN, DUE_SOON));
    }

    @Test
    void a_request_given_up_by_silence_is_owed_no_more() {
        request(
                new ClarificationRequestedV1(id, unit, BEGUN, Told.noon(BEGUN)),
                new RequestAbandonedV1(id, unit, "OTHER_CLARIFICATION_LAPSED", Told.noon(DUE)));

        assertThat(figures(DUE.plusDays(20))).isEqualTo(none());
    }

    @Test
    void a_request_given_up_by_silence_is_owed_again_when_the_answer_that_came_in_time_is_entered() {
        owedAgain(
                "OTHER_CLARIFICATION_LAPSED",
                new ClarificationReceivedV1(id, unit, BEGUN.plusDays(2), "REGISTERED", Told.noon(DUE.plusDays(2))),
                CaseState.REGISTERED);
    }

    @Test
    void a_request_given_up_unpaid_is_owed_again_when_the_payment_made_in_time_is_entered() {
        owedAgain(
                "OTHER_FEE_UNPAID",
                new FeePaidV1(id, unit, BEGUN.plusDays(2), "IN_PROGRESS", Told.noon(DUE.plusDays(2))),
                CaseState.IN_PROGRESS);
    }

    private void owedAgain(String outcome, DisclosureEvent entered, CaseState state) {
        LocalDate anew = DUE.plusDays(28);
        Teller requests = new Teller(REQUESTS);
        inbox.takeAll(List.of(
                requests.say(Told.received(id, unit, BEGUN)),
                requests.say(Told.due(Told.REPLY, id, unit, BEGUN, DUE, null)),
                requests.say(new RequestAbandonedV1(id, unit, outcome, Told.noon(DUE)))));
        assertThat(figures(anew.plusDays(1))).isEqualTo(none());

        inbox.takeAll(List.of(
                requests.say(entered), requests.say(Told.due(Told.REPLY, id, unit, BEGUN.plusDays(2), anew, null))));

        assertThat(figures(DUE.plusDays(2))).isEqualTo(only(OPEN));
        assertThat(cases(OPEN, DUE.plusDays(2)))
                .extracting(CaseView::state, CaseView::outcome, CaseView::dueOn)
                .containsExactly(tuple(state, null, anew));
        assertThat(figures(anew.plusDays(1))).isEqualTo(only(OPEN, OVERDUE));
    }

    @Test
    void a_request_consults_while_one_opinion_is_awaited() {
        UUID opinion = UUID.randomUUID();
        Teller requests = new Teller(REQUESTS);
        inbox.takeAll(List.of(
                requests.say(Told.received(id, unit, BEGUN)),
                requests.say(Told.due(Told.REPLY, id, unit, BEGUN, DUE, null)),
                requests.say(new ThirdPartyConsultedV1(
                        id, unit, opinion, BEGUN, "CONSULTING_THIRD_PARTY", Told.noon(BEGUN)))));
        assertThat(cases(OPEN, BEGUN).get(0).state()).isEqualTo(CaseState.CONSULTING_THIRD_PARTY);

        inbox.take(requests.say(
                new ThirdPartyConsultationLapsedV1(id, unit, opinion, BEGUN, "IN_PROGRESS", Told.noon(BEGUN))));
        assertThat(cases(OPEN, BEGUN).get(0).state()).isEqualTo(CaseState.IN_PROGRESS);

        inbox.take(requests.say(
                new ConsultationReopenedV1(id, unit, opinion, BEGUN, "CONSULTING_THIRD_PARTY", Told.noon(BEGUN))));
        assertThat(cases(OPEN, BEGUN).get(0).state()).isEqualTo(CaseState.CONSULTING_THIRD_PARTY);
    }

    @Test
    void a_request_is_in_the_state_it_was_told_to_be_in_after_an_assignment_an_approval_or_a_return() {
        Teller requests = new Teller(REQUESTS);
        inbox.take(requests.say(Told.received(id, unit, BEGUN)));

        assertStateAfter(requests, CaseState.CONSULTING_AGENCY, this::assigned);
        assertStateAfter(requests, CaseState.SUSPENDED, this::approved);
        assertStateAfter(requests, CaseState.REGISTERED, this::returned);
    }

    @Test
    void an_older_assignment_approval_or_return_says_no_state_and_means_the_usual_one() {
        Teller requests = new Teller(REQUESTS);
        inbox.take(requests.say(Told.received(id, unit, BEGUN)));

        assertStateAfter(requests, CaseState.IN_PROGRESS, state -> assigned(null));
        assertStateAfter(requests, CaseState.REPLY_REVIEWED, state -> approved(null));
        assertStateAfter(requests, CaseState.IN_PROGRESS, state -> returned(null));
    }

    private void assertStateAfter(Teller requests, CaseState state, Function<String, DisclosureEvent> fact) {
        inbox.take(requests.say(fact.apply(state.name())));
        assertThat(cases(OPEN, BEGUN)).extracting(CaseView::state).containsExactly(state);
    }

    private RequestAssignedV1 assigned(String state) {
        return new RequestAssignedV1(id, unit, null, UUID.randomUUID(), state, Told.noon(BEGUN));
    }

    private ReplyApprovedV1 approved(String state) {
        return new ReplyApprovedV1(id, unit, "GRANTED", "RC-1", state, Told.noon(BEGUN));
    }

    private ReplyReturnedV1 returned(String state) {
        return new ReplyReturnedV1(id, unit, "TAKEN_BACK", state, Told.noon(BEGUN));
    }

    @Test
    void dates_of_other_clocks_do_not_become_the_date_of_the_reply() {
        request(Told.due("CLARIFICATION_NOTICE", id, unit, BEGUN, BEGUN.plusDays(7), null));

        assertThat(cases(OPEN, BEGUN).get(0).dueOn()).isEqualTo(DUE);
    }

    @Test
    void only_the_first_publication_of_an_item_counts_and_a_draft_without_a_date_is_not_owed() {
        inbox.hear(CATALOG, new ItemDraftedV1(id, unit, UUID.randomUUID(), Told.noon(BEGUN)));
        assertThat(figures(DUE)).isEqualTo(none());
        UUID other = UUID.randomUUID();
        inbox.hear(
                CATALOG,
                Told.published(other, unit, 1, DUE, DUE),
                Told.published(other, unit, 2, DUE, DUE.plusDays(60)));

        assertThat(figures(DUE.plusDays(60))).isEqualTo(only(PUBLISHED_IN_TIME));
        assertThat(cases(PUBLISHED_IN_TIME, DUE).get(0).page()).isEqualTo("/items/" + other);
    }

    @Test
    void nothing_is_owed_of_an_item_that_is_withheld_given_on_request_only_or_discarded() {
        for (DisclosureEvent end : List.of(
                new NonDisclosureConfirmedV1(id, unit, "DENIED_THIRD_PARTY", Told.noon(DUE.plusDays(3))),
                new OnRequestAttributeConfirmedV1(UUID.randomUUID(), unit, Told.noon(DUE)),
                new ItemDiscardedV1(UUID.randomUUID(), unit, Told.noon(DUE)))) {
            inbox.hear(CATALOG, Told.due(Told.PUBLICATION, end.subject(), unit, BEGUN, DUE, null), end);
        }

        assertThat(figures(DUE.plusDays(4))).isEqualTo(none());
    }

    @Test
    void an_item_that_is_proposed_anew_is_owed_by_its_new_date_and_counts_once_published() {
        LocalDate anew = DUE.plusDays(28);
        Teller catalog = new Teller(CATALOG);
        inbox.take(catalog.say(Told.due(Told.PUBLICATION, id, unit, BEGUN, DUE, null)));
        inbox.take(catalog.say(new NonDisclosureConfirmedV1(id, unit, "DENIED_THIRD_PARTY", Told.noon(BEGUN))));
        inbox.take(catalog.say(new AttributeProposedV1(id, unit, "PROACTIVE", Told.noon(DUE))));
        inbox.take(catalog.say(Told.moved(Told.PUBLICATION, id, unit, DUE, anew)));

        assertThat(figures(DUE)).isEqualTo(only(OPEN));
        assertThat(cases(OPEN, DUE).get(0).dueOn()).isEqualTo(anew);

        inbox.take(catalog.say(Told.published(id, unit, 1, anew, anew)));
        assertThat(figures(anew)).isEqualTo(only(PUBLISHED_IN_TIME));
        inbox.take(catalog.say(new AttributeProposedV1(id, unit, "PROACTIVE", Told.noon(anew))));
        assertThat(figures(anew)).isEqualTo(only(PUBLISHED_IN_TIME));
    }

    @Test
    void a_withdrawn_item_was_still_published_when_it_was() {
        inbox.hear(
                CATALOG,
                Told.published(id, unit, 1, DUE, DUE.plusDays(1)),
                new ItemWithdrawnV1(id, unit, "ERROR", Told.noon(DUE.plusDays(2))));

        assertThat(figures(DUE.plusDays(3))).isEqualTo(only(PUBLISHED_LATE));
        assertThat(cases(PUBLISHED_LATE, DUE).get(0).state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void a_periodic_duty_is_owed_until_it_is_fulfilled() {
        Teller catalog = new Teller(CATALOG);
        inbox.take(catalog.say(Told.due(Told.DUTY, id, unit, BEGUN, DUE, null)));
        assertThat(figures(DUE.plusDays(1))).isEqualTo(only(OPEN, OVERDUE));
        assertThat(cases(OVERDUE, DUE.plusDays(1)).get(0).page()).isEqualTo("/items/duties/" + id);

        inbox.take(catalog.say(
                new PublicationDutyFulfilledV1(id, unit, UUID.randomUUID(), UUID.randomUUID(), DUE.plusDays(1))));

        assertThat(figures(DUE.plusDays(1))).isEqualTo(none());
    }

    @Test
    void a_review_ends_the_same_whoever_of_its_two_tellers_is_heard_first() {
        UUID review = UUID.randomUUID();
        Teller owner = new Teller(REQUESTS);
        Teller reviewer = new Teller("review-service");
        var asked = owner.say(Told.reviewRequested(id, SubjectKind.REPLY, unit, BEGUN));
        var opened = reviewer.say(Told.reviewOpened(review, id, SubjectKind.REPLY, unit, BEGUN));
        var stage = reviewer.say(Told.due("REVIEW_STAGE", review, unit, BEGUN, DUE, null));
        var approved = reviewer.say(Told.reviewApproved(review, id, SubjectKind.REPLY, unit, DUE));

        inbox.take(asked);
        CaseView waiting = cases(REVIEWS_OPEN, DUE).get(0);
        assertThat(List.of(waiting.state(), waiting.page()))
                .containsExactly(CaseState.REVIEW_REQUESTED, "/requests/" + id);
        inbox.takeAll(List.of(opened, stage));
        CaseView begun = cases(REVIEWS_OPEN, DUE).get(0);
        assertThat(List.of(begun.state(), begun.page(), begun.dueOn()))
                .containsExactly(CaseState.REVIEW_OPENED, "/reviews/" + review, DUE);
        inbox.take(approved);
        assertThat(figures(DUE)).isEqualTo(none());
    }

    @Test
    void a_review_taken_back_is_not_opened_again_by_what_is_heard_late() {
        UUID review = UUID.randomUUID();
        Teller owner = new Teller(REQUESTS);
        Teller reviewer = new Teller("review-service");
        var asked = owner.say(Told.reviewRequested(id, SubjectKind.REPLY, unit, BEGUN));
        var cancelled = owner.say(Told.reviewCancelled(id, SubjectKind.REPLY, unit, BEGUN));
        var opened = reviewer.say(Told.reviewOpened(review, id, SubjectKind.REPLY, unit, BEGUN));

        inbox.takeAll(List.of(asked, cancelled, opened));

        assertThat(figures(DUE)).isEqualTo(none());
    }

    @Test
    void a_unit_counts_what_is_below_it_and_the_units_come_most_overdue_first() {
        UUID station = register.unitBelow(unit);
        UUID village = register.unitBelow(station);
        owe(unit);
        owe(station);
        owe(village);
        owe(village);

        BoardView board = board(Readers.of(Role.DRAFTER, unit), unit, DUE.plusDays(1));

        assertThat(board.units()).extracting(UnitView::id).containsExactly(unit, station, village);
        assertThat(board.units()).extracting(line -> line.figures().get(OPEN)).containsExactly(4L, 3L, 2L);
        assertThat(board.units())
                .extracting(line -> line.figures().get(OVERDUE))
                .containsExactly(4L, 3L, 2L);
        assertThat(board.figures()).isEqualTo(board.units().get(0).figures());
    }

    private void request(DisclosureEvent... more) {
        Teller requests = new Teller(REQUESTS);
        inbox.take(requests.say(Told.submitted(id, unit, BEGUN)));
        inbox.take(requests.say(Told.received(id, unit, BEGUN)));
        inbox.take(requests.say(Told.due(Told.REPLY, id, unit, BEGUN, DUE, null)));
        for (var event : more) {
            inbox.take(requests.say(event));
        }
    }

    private void owe(UUID organisation) {
        UUID duty = UUID.randomUUID();
        inbox.hear(CATALOG, Told.due(Told.DUTY, duty, organisation, BEGUN, DUE, null));
    }

    private Map<Figure, Long> figures(LocalDate today) {
        return figures(unit, "2025", today);
    }

    private Map<Figure, Long> figures(UUID of, String period, LocalDate today) {
        return queries.board(Readers.of(Role.DRAFTER, of), of, Period.of(period), today)
                .await()
                .indefinitely()
                .figures();
    }

    private BoardView board(Scope scope, UUID of, LocalDate today) {
        return queries.board(scope, of, Period.of("2025"), today).await().indefinitely();
    }

    private List<CaseView> cases(Figure figure, LocalDate today) {
        return queries.cases(Readers.of(Role.DRAFTER, unit), Readers.cases(figure, unit, "2025", 20), today)
                .await()
                .indefinitely()
                .items();
    }

    private static Map<Figure, Long> none() {
        return only();
    }

    private static Map<Figure, Long> only(Figure... figures) {
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        Figure.ALL.forEach(figure -> counts.put(figure, List.of(figures).contains(figure) ? 1L : 0L));
        return counts;
    }
}
