package org.sunshinegov.assessment;

import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.web.testing.ServiceArchitecture;

class ArchitectureTest {

    private static final ServiceArchitecture SERVICE = ServiceArchitecture.of("org.sunshinegov.assessment");

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
        SERVICE.requireTransactionsInCommands();
    }

    @Test
    void an_endpoint_reads_within_a_scope_but_for_what_is_named_here() {
        SERVICE.requireScopes();
    }
}
