package org.sunshinegov.review.confidentialityreview;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.sunshinegov.review.confidentialityreview.model.ModelOffender;

/** The model imports Java, the law and refusals; everything beside it stays inside its package. */
class ModelIsPlainJavaTest {

    private static final ArchRule PLAIN = classes()
            .that()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "..model..", "..kernel.law..", "..kernel.platform.refusal..");

    private static final ArchRule INSIDE = classes()
            .that()
            .resideInAPackage("..confidentialityreview")
            .and()
            .areTopLevelClasses()
            .and()
            .haveSimpleNameNotEndingWith("Filter")
            .should()
            .notHaveModifier(JavaModifier.PUBLIC);

    @Test
    void the_model_is_plain_java_and_what_surrounds_it_stays_inside() {
        var main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.sunshinegov.review");

        PLAIN.check(main);
        INSIDE.check(main);
    }

    @Test
    void the_rules_catch_offenders() {
        assertThat(PLAIN.evaluate(new ClassFileImporter().importClasses(ModelOffender.class))
                        .hasViolation())
                .isTrue();
        assertThat(INSIDE.evaluate(new ClassFileImporter().importClasses(ReviewWorld.class))
                        .hasViolation())
                .isTrue();
    }
}
