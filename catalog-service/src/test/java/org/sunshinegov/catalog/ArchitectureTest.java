package org.sunshinegov.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.web.testing.ServiceArchitecture;

class ArchitectureTest {

    private static final ServiceArchitecture SERVICE = ServiceArchitecture.of("org.sunshinegov.catalog");

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
                // Every move of a person on an item is made here, for all its commands.
                "ItemMoves",
                // What other services propose becomes a draft; nobody here asks for it.
                "ProposedItems",
                // The first calendar and policies, before anybody can.
                "BundledBooks");
    }

    @Test
    void an_endpoint_reads_within_a_scope_but_for_what_is_named_here() {
        SERVICE.requireScopes(
                // What the portal shows is for everybody.
                "PortalQueries",
                "SearchQueries",
                "PublicationQueries.stub",
                // The names of units are for everybody.
                "CatalogueQueries.unit",
                "CatalogueQueries.units",
                "CatalogueQueries.successors",
                "RegisterQueries.organisation",
                "RegisterQueries.organisations",
                // Whose an entry is; whether one may draft for that unit is decided after it.
                "ItemPageQueries.unitOf");
    }

    @Test
    void the_rules_catch_an_offender() {
        JavaClasses offenders = new ClassFileImporter().importPackages("org.sunshinegov.catalog.offender");

        assertThat(ServiceArchitecture.MODEL_IS_PLAIN_JAVA.evaluate(offenders).hasViolation())
                .isTrue();
        assertThat(ServiceArchitecture.MODEL_TAKES_TIME_AND_IDS_FROM_OUTSIDE
                        .evaluate(offenders)
                        .hasViolation())
                .isTrue();
    }
}
