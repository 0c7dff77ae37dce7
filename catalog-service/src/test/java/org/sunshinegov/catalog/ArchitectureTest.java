package org.sunshinegov.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sunshinegov.catalog");

    private static final ArchRule MODEL_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("..catalog..model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "..catalog..model..",
                    "..kernel.law..",
                    "..kernel.contracts..",
                    "..kernel.platform.refusal..",
                    "..kernel.documents.personal..");

    private static final ArchRule MODEL_READS_NO_CLOCK = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID");

    @Test
    void the_models_are_plain_java_and_take_time_and_ids_from_outside() {
        MODEL_IS_PLAIN_JAVA.check(MAIN);
        MODEL_READS_NO_CLOCK.check(MAIN);
    }

    @Test
    void features_do_not_depend_on_each_other_in_a_circle() {
        slices().matching("org.sunshinegov.catalog.(*)..")
                .should()
                .beFreeOfCycles()
                .check(MAIN);
    }

    @Test
    void the_rules_catch_an_offender() {
        JavaClasses offenders = new ClassFileImporter().importPackages("org.sunshinegov.catalog.offender");

        assertThat(MODEL_IS_PLAIN_JAVA.evaluate(offenders).hasViolation()).isTrue();
        assertThat(MODEL_READS_NO_CLOCK.evaluate(offenders).hasViolation()).isTrue();
    }
}
