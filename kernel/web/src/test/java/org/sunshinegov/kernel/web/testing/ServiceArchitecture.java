package org.sunshinegov.kernel.web.testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Outage;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.DueWork;

/**
 * The shape every service has: plain models, features that do not depend on each other in a circle, one mouth, and one
 * place each for transactions and for what a caller may see.
 */
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

    /** ADR 0002: a fact leaves by the outbox and in no other way. */
    public static final ArchRule ONE_MOUTH = noClasses()
            .that()
            .resideOutsideOfPackage("org.sunshinegov.kernel.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.eclipse.microprofile.reactive.messaging..",
                    "io.smallrye.reactive.messaging..",
                    "org.apache.kafka..",
                    "org.sunshinegov.kernel.platform.bus..");

    /** What a timer's work gives back as failed is logged as an error, every time; a database that is away is none. */
    public static final ArchRule TIMERS_ENDURE_AN_OUTAGE = methods()
            .that()
            .areAnnotatedWith(Scheduled.class)
            .and()
            .haveRawReturnType(Uni.class)
            .should(askAboutAnOutage());

    private final String root;
    private final JavaClasses main;

    private ServiceArchitecture(String root) {
        this.root = root;
        this.main = main(root);
    }

    private static JavaClasses main(String... packages) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packages);
    }

    /** {@code root}: the package whose sub-packages are the features. */
    public static ServiceArchitecture of(String root) {
        return new ServiceArchitecture(root);
    }

    public void requirePlainModels() {
        MODEL_IS_PLAIN_JAVA.check(main);
        MODEL_TAKES_TIME_AND_IDS_FROM_OUTSIDE.check(main);
    }

    /** Nor do the jars of the kernel that a service is built with. */
    public void requireOneMouth() {
        ONE_MOUTH.check(main(root, "org.sunshinegov.kernel.documents", "org.sunshinegov.kernel.web"));
    }

    /** Nor do those of the kernel. */
    public void requireTimersToEndureAnOutage() {
        TIMERS_ENDURE_AN_OUTAGE.check(main(root, "org.sunshinegov.kernel"));
    }

    private static ArchCondition<JavaMethod> askAboutAnOutage() {
        return ArchCondition.from(
                DescribedPredicate.describe("ask about an outage", method -> method.getAccessesFromSelf().stream()
                        .anyMatch(access -> access.getTargetOwner().isEquivalentTo(Outage.class))));
    }

    /**
     * Moves of people are made by {@code Commands}; a {@code Store} may keep its own part in a transaction of its own, and
     * due work opens one for what nobody asks for. {@code others}: simple names of the classes that do so too.
     */
    public void requireTransactionsInCommands(String... others) {
        transactionsInCommands(others).check(main);
    }

    static ArchRule transactionsInCommands(String... others) {
        return noClasses()
                .that(outermost(
                        "are no Commands, Store or due work, nor " + List.of(others),
                        one -> !one.getSimpleName().matches(".*(Commands|Store)")
                                && !one.isAssignableTo(DueWork.class)
                                && !List.of(others).contains(one.getSimpleName())))
                .should()
                .callMethodWhere(target(named(
                        "opens a transaction",
                        called -> called.getOwner().isEquivalentTo(Transactions.class)
                                || called.getName().equals("withTransaction"))));
    }

    /**
     * What an endpoint reads it reads within its caller's scope. {@code others}: {@code Class} or {@code Class.method} of
     * what is for everybody, or belongs to something that was found in the scope before.
     */
    public void requireScopes(String... others) {
        scopes(others).check(main);
    }

    static ArchRule scopes(String... others) {
        return noClasses()
                .that(outermost("are endpoints", one -> one.getSimpleName().matches(".*(Resource|Pages)")))
                .should()
                .callMethodWhere(target(named(
                        "reads without a scope, and is none of " + List.of(others),
                        called -> called.getOwner().getSimpleName().matches(".*(Queries|Store)")
                                && called.getOwner().getPackageName().matches("org\\.sunshinegov\\.(?!kernel\\.).*")
                                && called.getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Scope.class))
                                && Stream.of(
                                                called.getOwner().getSimpleName(),
                                                called.getOwner().getSimpleName() + "." + called.getName())
                                        .noneMatch(List.of(others)::contains))));
    }

    /** A lambda or a record inside a class counts as the class. */
    private static DescribedPredicate<JavaClass> outermost(String what, Predicate<JavaClass> which) {
        return DescribedPredicate.describe(what, one -> which.test(outermost(one)));
    }

    private static JavaClass outermost(JavaClass one) {
        return one.getEnclosingClass().map(ServiceArchitecture::outermost).orElse(one);
    }

    private static DescribedPredicate<AccessTarget.CodeUnitCallTarget> named(
            String what, Predicate<AccessTarget.CodeUnitCallTarget> which) {
        return DescribedPredicate.describe(what, which);
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
