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
