package org.sunshinegov.request;

import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.web.testing.ServiceArchitecture;

class ArchitectureTest {

    private static final ServiceArchitecture SERVICE = ServiceArchitecture.of("org.sunshinegov.request");

    @Test
    void the_models_are_plain_java_and_take_time_and_ids_from_outside() {
        SERVICE.requirePlainModels();
    }

    @Test
    void features_do_not_depend_on_each_other_in_a_circle() {
        SERVICE.requireNoCircles();
    }

    @Test
    void only_the_outbox_speaks() {
        SERVICE.requireOneMouth();
    }

    @Test
    void a_database_that_is_away_is_no_error_of_a_timer() {
        SERVICE.requireTimersToEndureAnOutage();
    }

    @Test
    void only_commands_stores_and_due_work_open_a_transaction_and_who_is_named_here() {
        SERVICE.requireTransactionsInCommands(
                // Letters are drawn up within a move or after it, whoever made it.
                "Letters",
                "CaseLetters",
                // Work on many cases, and checks and packs of them before and after it.
                "CaseArchive",
                "CaseImport",
                // A request handled once more, told by a remedy or decided by the unit itself.
                "Rehandlings",
                // Reads one correction with what is sealed of it.
                "RecordCorrectionQueries");
    }

    @Test
    void an_endpoint_reads_within_a_scope_but_for_what_is_named_here() {
        SERVICE.requireScopes(
                // The receipt number and the query code, or the link, let in.
                "DisclosureRequestQueries.tracked",
                "ConsultedPartyStore.place",
                // Parts of a case that was found in the scope before.
                "DisclosureRequestQueries.queryCode",
                "HandOverQueries.formerOf",
                "ReplyDocumentStore.replyText",
                "CaseQueries.parties",
                "ApplicantStore.shown",
                // One's own views, by one's own id.
                "SavedViewStore",
                // The wording of letters is the district's, and holds no case.
                "LetterTemplateStore");
    }
}
