package org.sunshinegov.kernel.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tyme.holiday.LegalHoliday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final ArchRule PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("org.sunshinegov..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.sunshinegov.kernel.law..");

    private static final ArchRule TIME_COMES_FROM_OUTSIDE = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    private static final ArchRule NO_CYCLES =
            slices().matching("org.sunshinegov.kernel.law.(*)..").should().beFreeOfCycles();

    private final JavaClasses law = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sunshinegov.kernel.law");

    @Test
    void the_law_depends_on_java_alone() {
        assertThat(law).hasSizeGreaterThan(40);
        PLAIN_JAVA.check(law);
    }

    @Test
    void the_law_never_asks_the_machine_for_the_time() {
        TIME_COMES_FROM_OUTSIDE.check(law);
    }

    @Test
    void its_packages_form_no_cycle() {
        NO_CYCLES.check(law);
    }

    @Test
    void the_rules_catch_an_offender() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);

        assertThat(PLAIN_JAVA.evaluate(offender).hasViolation()).isTrue();
        assertThat(TIME_COMES_FROM_OUTSIDE.evaluate(offender).hasViolation()).isTrue();
    }

    /** Leans on a library, and asks the machine for the day. */
    static final class Offender {
        LegalHoliday today() {
            LocalDate today = LocalDate.now();
            return LegalHoliday.fromYmd(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
        }
    }
}
