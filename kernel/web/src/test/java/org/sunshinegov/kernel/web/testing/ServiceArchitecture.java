package org.sunshinegov.kernel.web.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The shape every service has: plain models, and features that do not depend on each other in a circle. */
public final class ServiceArchitecture {

    public static final ArchRule MODEL_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "..model..",
                    "..kernel.law..",
                    "..kernel.contracts..",
                    "..kernel.platform.refusal..",
                    "..kernel.platform.time..",
                    "..kernel.documents.personal..");

    public static final ArchRule MODEL_TAKES_TIME_AND_IDS_FROM_OUTSIDE = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    private final String root;
    private final JavaClasses main;

    private ServiceArchitecture(String root) {
        this.root = root;
        this.main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /** {@code root}: the package whose sub-packages are the features. */
    public static ServiceArchitecture of(String root) {
        return new ServiceArchitecture(root);
    }

    public void requirePlainModels() {
        MODEL_IS_PLAIN_JAVA.check(main);
        MODEL_TAKES_TIME_AND_IDS_FROM_OUTSIDE.check(main);
    }

    /** A feature's model is a slice of its own: others may know what a thing is without knowing what is done with it. */
    public void requireNoCircles() {
        slices().assignedFrom(new Features()).should().beFreeOfCycles().check(main);
    }

    private final class Features implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass one) {
            if (!one.getPackageName().startsWith(root + ".")) {
                return SliceIdentifier.ignore();
            }
            String below = one.getPackageName().substring(root.length() + 1);
            String feature = below.split("\\.")[0];
            return below.contains(".model") ? SliceIdentifier.of(feature, "model") : SliceIdentifier.of(feature);
        }

        @Override
        public String getDescription() {
            return "the features of " + root;
        }
    }
}
