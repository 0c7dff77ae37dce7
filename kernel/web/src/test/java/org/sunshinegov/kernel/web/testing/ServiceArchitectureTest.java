package org.sunshinegov.kernel.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.sunshinegov.offender.Loud;
import org.sunshinegov.offender.LoudMoves;
import org.sunshinegov.offender.LoudPages;
import org.sunshinegov.offender.LoudQueries;
import org.sunshinegov.offender.LoudTimer;
import org.sunshinegov.offender.QuietCommands;
import org.sunshinegov.offender.QuietTimer;

class ServiceArchitectureTest {

    @Test
    void another_emitter_is_caught() {
        assertThat(offends(ServiceArchitecture.ONE_MOUTH, Loud.class)).isTrue();
    }

    @Test
    void a_transaction_outside_commands_store_and_due_work_is_caught_unless_it_is_named() {
        assertThat(offends(ServiceArchitecture.transactionsInCommands(), LoudPages.class))
                .isTrue();
        assertThat(offends(ServiceArchitecture.transactionsInCommands(), LoudMoves.class))
                .isTrue();
        assertThat(offends(ServiceArchitecture.transactionsInCommands("LoudMoves"), LoudMoves.class))
                .isFalse();
        assertThat(offends(ServiceArchitecture.transactionsInCommands(), QuietCommands.class))
                .isFalse();
    }

    @Test
    void an_endpoint_that_reads_without_a_scope_is_caught_unless_it_is_named() {
        assertThat(offends(ServiceArchitecture.scopes(), LoudPages.class)).isTrue();
        assertThat(offends(ServiceArchitecture.scopes("LoudQueries.of"), LoudPages.class))
                .isTrue();
        assertThat(offends(ServiceArchitecture.scopes("LoudQueries.all"), LoudPages.class))
                .isFalse();
        assertThat(offends(ServiceArchitecture.scopes("LoudQueries"), LoudPages.class))
                .isFalse();
    }

    @Test
    void a_timer_that_does_not_endure_an_outage_is_caught() {
        assertThat(offends(ServiceArchitecture.TIMERS_ENDURE_AN_OUTAGE, LoudTimer.class))
                .isTrue();
        assertThat(offends(ServiceArchitecture.TIMERS_ENDURE_AN_OUTAGE, QuietTimer.class))
                .isFalse();
    }

    private static boolean offends(ArchRule rule, Class<?> one) {
        return rule.evaluate(new ClassFileImporter().importClasses(one, LoudQueries.class))
                .hasViolation();
    }
}
