package org.sunshinegov.kernel.web.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.enterprise.inject.Produces;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;
import org.sunshinegov.kernel.contracts.clock.DueDateMissedV1;
import org.sunshinegov.kernel.contracts.clock.DueDateMovedV1;
import org.sunshinegov.kernel.contracts.clock.DueDateSetV1;
import org.sunshinegov.kernel.contracts.reference.PoliciesPublishedV1;
import org.sunshinegov.kernel.platform.clock.Clocks;
import org.sunshinegov.kernel.platform.inbox.Hears;
import org.sunshinegov.kernel.platform.policy.PolicyCommands;

/** What a service says on the bus and what it hears there, as its classes do it. */
public final class EventTable {
    private static final List<Class<?>> OF_CLOCKS =
            List.of(DueDateSetV1.class, DueDateMovedV1.class, DueDateMissedV1.class);
    private static final List<Class<?>> OF_POLICIES = List.of(PoliciesPublishedV1.class);

    private EventTable() {}

    /** {@code classes}: the service's own, without its tests; kept as {@code docs/events/<service>.md}. */
    public static void requireKept(String service, JavaClasses classes) {
        var text = new StringBuilder("# " + service + "\n\nDerived by the build from what its classes do. ")
                .append("What every service hears of the register, the calendar and the policies is not repeated.\n\n");
        text.append("| says | on |\n|---|---|\n");
        said(classes).forEach(event -> text.append("| " + name(event) + " | " + topic(event) + " |\n"));
        text.append("\n| hears | on |\n|---|---|\n");
        heard(classes).forEach(event -> text.append("| " + name(event) + " | " + topic(event) + " |\n"));
        Snapshot.require("docs/events/" + service + ".md", text.toString());
    }

    private static List<Class<?>> said(JavaClasses classes) {
        var made = classes.stream()
                .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .map(call -> call.getTargetOwner())
                .filter(EventTable::isEvent)
                .map(JavaClass::reflect);
        return sorted(Stream.of(
                        made,
                        uses(Clocks.class, classes) ? OF_CLOCKS.stream() : Stream.<Class<?>>empty(),
                        uses(PolicyCommands.class, classes) ? OF_POLICIES.stream() : Stream.<Class<?>>empty())
                .flatMap(said -> said));
    }

    /** The kernel tells of the clocks a service keeps, and of the policies it answers for, with it. */
    private static boolean uses(Class<?> kernel, JavaClasses classes) {
        return classes.stream().anyMatch(type -> type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(kernel)));
    }

    private static boolean isEvent(JavaClass type) {
        return type.isAnnotatedWith(EventType.class);
    }

    private static List<Class<?>> heard(JavaClasses classes) {
        return sorted(classes.stream()
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.concat(Arrays.stream(type.getGenericInterfaces()), produced(type)))
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(type -> type.getRawType() == Hears.class)
                .map(type -> type.getActualTypeArguments()[0])
                .filter(Class.class::isInstance)
                .map(event -> (Class<?>) event));
    }

    private static Stream<Type> produced(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Produces.class))
                .map(Method::getGenericReturnType);
    }

    private static List<Class<?>> sorted(Stream<? extends Class<?>> events) {
        Set<Class<?>> sorted =
                new TreeSet<>((one, other) -> (topic(one) + name(one)).compareTo(topic(other) + name(other)));
        events.forEach(sorted::add);
        return List.copyOf(sorted);
    }

    private static String name(Class<?> event) {
        var type = event.getAnnotation(EventType.class);
        return type.value() + " v" + type.version();
    }

    private static String topic(Class<?> event) {
        return Arrays.stream(event.getAnnotation(EventType.class).on())
                .map(Topic::wireName)
                .collect(Collectors.joining(", "));
    }
}
