package org.sunshinegov.kernel.web.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a service answers to, as its classes declare it.
 *
 * @param path a template as in {@link Path}; the {@code id} of a path is named after what it identifies:
 *     {@code /items/{items}}
 * @param takesFile a form with a file in it
 * @param givesFile answers with the bytes of a document
 */
record Endpoint(String method, String path, boolean takesFile, boolean givesFile) {

    /** The API first, then the pages, by path. */
    static List<Endpoint> in(String basePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(basePackage).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(Endpoint::of)
                        .sorted(Comparator.comparing((Endpoint endpoint) -> endpoint.isPage())
                                .thenComparing(endpoint -> endpoint.path())
                                .thenComparing(endpoint -> endpoint.method()))
                        .toList();
    }

    /** An endpoint is public, and may be declared by a parent. */
    private static Stream<Endpoint> of(Class<?> type) {
        return Arrays.stream(type.getMethods()).flatMap(method -> Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> new Endpoint(
                        verb.value(),
                        path(type, method),
                        takesFile(method),
                        method.getGenericReturnType().getTypeName().contains("byte[]"))));
    }

    private static String path(Class<?> type, Method method) {
        var base = type.getAnnotation(Path.class).value();
        var own = value(method.getAnnotation(Path.class));
        var path = (base + "/" + own).replaceAll("/{2,}", "/").replaceAll("(.)/$", "$1");
        return path.replaceAll("/([a-z]+)/\\{id}", "/$1/{$1}");
    }

    private static String value(Annotation path) {
        return path == null ? "" : ((Path) path).value();
    }

    private static boolean takesFile(Method method) {
        var consumes = method.getAnnotation(Consumes.class);
        return consumes != null && Arrays.asList(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA);
    }

    String name() {
        return method + " " + path;
    }

    boolean isPage() {
        return !path.startsWith("/api/");
    }
}
