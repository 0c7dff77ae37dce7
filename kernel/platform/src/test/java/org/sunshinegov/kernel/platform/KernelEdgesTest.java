package org.sunshinegov.kernel.platform;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.smallrye.reactive.messaging.MutinyEmitter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.MoveRefused;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** What the jars of the kernel may know of each other and of the world. */
class KernelEdgesTest {

    private static final JavaClasses KERNEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sunshinegov");

    /** The launcher on the test class path speaks to a terminal; the kernel has its log. */
    private static final ArchRule NO_STANDARD_STREAMS = noClasses()
            .that()
            .resideInAPackage("org.sunshinegov.kernel..")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    static final ArchRule CONTRACTS_ARE_PLAIN_JAVA = classes()
            .that(resideInAPackage("org.sunshinegov.kernel.contracts.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.sunshinegov.kernel.contracts.."));

    static final ArchRule LAW_IS_PLAIN_JAVA = classes()
            .that(resideInAPackage("org.sunshinegov.kernel.law.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.sunshinegov.kernel.law.."));

    /** Models raise these, so they carry nothing with them. */
    static final ArchRule REFUSALS_ARE_PLAIN_JAVA = classes()
            .that()
            .belongToAnyOf(Refusal.class, MoveRefused.class, FieldFault.class)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.sunshinegov.kernel.platform.refusal"));

    static final ArchRule ONE_MOUTH = noClasses()
            .that()
            .resideOutsideOfPackage("org.sunshinegov.kernel.platform.bus")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("(org\\.eclipse\\.microprofile|io\\.smallrye)\\.reactive\\.messaging\\..*Emitter")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.kafka.clients.producer.KafkaProducer");

    static final ArchRule KERNEL_KNOWS_NO_SERVICE = classes()
            .that(resideInAPackage("org.sunshinegov.kernel.platform.."))
            .should()
            .onlyDependOnClassesThat(resideInAPackage("org.sunshinegov.kernel..")
                    .or(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage("org.sunshinegov.."))));

    static Stream<ArchRule> rules() {
        return Stream.of(
                CONTRACTS_ARE_PLAIN_JAVA,
                LAW_IS_PLAIN_JAVA,
                REFUSALS_ARE_PLAIN_JAVA,
                ONE_MOUTH,
                KERNEL_KNOWS_NO_SERVICE,
                NO_STANDARD_STREAMS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_kernel_keeps(ArchRule rule) {
        rule.check(KERNEL);
    }

    @Test
    void the_rules_see_all_three_jars() {
        assertThat(KERNEL.contain(DisclosureEvent.class)).isTrue();
        assertThat(KERNEL.contain(WorkingCalendar.class)).isTrue();
        assertThat(KERNEL.contain(Refusal.class)).isTrue();
        assertThat(KERNEL.contain(KernelEdgesTest.class)).isFalse();
    }

    @Test
    void the_rule_of_one_mouth_catches_another_emitter() {
        assertThat(ONE_MOUTH
                        .evaluate(new ClassFileImporter().importClasses(Loud.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void the_rules_of_plain_java_catch_a_framework() {
        JavaClasses offender = new ClassFileImporter()
                .importClasses(
                        org.sunshinegov.kernel.contracts.Offender.class, org.sunshinegov.kernel.law.Offender.class);

        assertThat(CONTRACTS_ARE_PLAIN_JAVA.evaluate(offender).hasViolation()).isTrue();
        assertThat(LAW_IS_PLAIN_JAVA.evaluate(offender).hasViolation()).isTrue();
    }

    static class Loud {
        MutinyEmitter<byte[]> emitter;
    }
}
