package org.sunshinegov.kernel.web.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Every endpoint and page of a service x everybody who may come, called over HTTP with something that may be acted upon,
 * made anew as soon as somebody has acted upon it. What is answered stands in {@code docs/roles}; an endpoint without a
 * row, and an answer that is another, fail the build. {@code -Dsunshine.snapshots=write} writes the table anew, to be read
 * before it is kept.
 */
public final class RoleTable {
    private static final byte[] FILE = "附件".getBytes(StandardCharsets.UTF_8);

    private final String title;
    private final List<Endpoint> endpoints;
    private final Subject subject;
    private final Map<String, Subject> subjects = new HashMap<>();
    private final Map<String, List<String>> callers = new LinkedHashMap<>();
    private final Map<String, Hidden> hidden = new HashMap<>();
    private final List<String> unalike = new ArrayList<>();
    private final List<String> notHidden = new ArrayList<>();
    private final Map<String, String> bodies = new LinkedHashMap<>();
    private final Map<String, String> queries = new LinkedHashMap<>();

    /**
     * @param subject makes something new to act upon: values of the parameters of paths, queries and bodies by name, with
     *     its {@code version}
     */
    public RoleTable(String title, String basePackage, Supplier<Map<String, String>> subject) {
        this.title = title;
        this.endpoints = Endpoint.in(basePackage);
        this.subject = new Subject(subject);
    }

    /** Another one for some endpoints: what is acted upon there is to be further on, or is no part of the first. */
    public RoleTable subject(Supplier<Map<String, String>> another, String... endpoints) {
        var shared = new Subject(another);
        Arrays.stream(endpoints).forEach(endpoint -> subjects.put(known(endpoint), shared));
        return this;
    }

    /** {@code tokens}: empty for nobody; several for roles that are answered alike everywhere, and so share a column. */
    public RoleTable caller(String name, String... tokens) {
        callers.put(name, List.of(tokens));
        return this;
    }

    /**
     * {@code caller} meets {@code another}, where an endpoint has no subject of its own, on every path with one of these
     * parameters, and has to find nothing there, whatever the table says: 404, or what {@code otherwise} has for an endpoint
     * that says no before it looks.
     */
    public RoleTable outOfSight(
            String caller,
            Supplier<Map<String, String>> another,
            List<String> parameters,
            Map<String, Integer> otherwise) {
        assertThat(callers).containsKey(caller);
        assertThat(endpoints).extracting(Endpoint::name).containsAll(otherwise.keySet());
        hidden.put(caller, new Hidden(new Subject(another), parameters, otherwise));
        return this;
    }

    /** What a caller who may would send: JSON to the API, a form to a page, with {@code {parameter}}s in it. */
    public RoleTable body(String endpoint, String body) {
        bodies.put(known(endpoint), body);
        return this;
    }

    /** What stands behind the path. */
    public RoleTable query(String endpoint, String query) {
        queries.put(known(endpoint), query);
        return this;
    }

    private String known(String name) {
        assertThat(endpoints).extracting(Endpoint::name).contains(name);
        return name;
    }

    /** {@code name}: of the file, without its ending. */
    public void requireKeptAs(String name) {
        Snapshot.require("docs/roles/" + name + ".md", table());
        assertThat(unalike).as("one column, several answers").isEmpty();
        assertThat(notHidden).as("not out of sight").isEmpty();
    }

    private String table() {
        var text = new StringBuilder("# " + title + "\n\n");
        text.append("Written by the build from what the service answers. ")
                .append(
                        "2xx and 303: done; 409, 412 and 422: may, but not so; 401: sign in first (people are sent to the ")
                .append("form); 403: seen, not allowed; 404: out of sight, as if it did not exist.\n\n");
        text.append("| | ").append(String.join(" | ", callers.keySet())).append(" |\n");
        text.append("|---|").append("---|".repeat(callers.size())).append('\n');
        endpoints.forEach(endpoint -> text.append("| ")
                .append(endpoint.name())
                .append(" | ")
                .append(callers.entrySet().stream()
                        .map(caller -> cell(endpoint, caller.getKey(), caller.getValue()))
                        .collect(Collectors.joining(" | ")))
                .append(" |\n"));
        return text.toString();
    }

    private String cell(Endpoint endpoint, String caller, List<String> tokens) {
        var hides = hidden.getOrDefault(caller, Hidden.NOTHING);
        var own = hides.covers(endpoint) ? hides.subject : this.subject;
        var at = subjects.getOrDefault(endpoint.name(), own);
        var answers = tokens.stream()
                .map(token -> Integer.toString(status(endpoint, token, at)))
                .distinct()
                .toList();
        if (hides.covers(endpoint) && !answers.equals(List.of(hides.answer(endpoint)))) {
            var unused = notHidden.add(endpoint.name() + ": " + caller + " " + answers);
        }
        if (answers.size() > 1) {
            var unused = unalike.add(endpoint.name() + ": " + caller);
        }
        return String.join("/", answers);
    }

    private int status(Endpoint endpoint, String token, Subject at) {
        var subject = at.get();
        var path = filled(endpoint.path() + queries.getOrDefault(endpoint.name(), ""), subject);
        var request = token.isEmpty() ? given() : given().auth().oauth2(token);
        var status = sending(request.redirects().follow(false), endpoint, subject)
                .header("If-Match", "\"" + subject.get("version") + "\"")
                .accept(endpoint.isPage() ? "text/html,*/*;q=0.8" : "application/json")
                .request(endpoint.method(), path)
                .statusCode();
        assertThat(status).as(endpoint.name()).isLessThan(500);
        if (status < 400 && !endpoint.method().equals("GET")) {
            at.spend();
        }
        return status;
    }

    private RequestSpecification sending(RequestSpecification request, Endpoint endpoint, Map<String, String> subject) {
        if (endpoint.method().equals("GET") || endpoint.method().equals("DELETE")) {
            return request;
        }
        if (endpoint.takesFile()) {
            return request.contentType(ContentType.MULTIPART).multiPart("file", "attachment.txt", FILE, "text/plain");
        }
        var body = filled(bodies.getOrDefault(endpoint.name(), endpoint.isPage() ? "" : "{}"), subject);
        return endpoint.isPage()
                ? request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .body("version=" + subject.get("version") + "&" + body)
                : request.contentType(ContentType.JSON).body(body);
    }

    private static String filled(String text, Map<String, String> subject) {
        var filled = text;
        for (var value : subject.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    /** What one caller has to find nothing of. */
    private record Hidden(Subject subject, List<String> parameters, Map<String, Integer> otherwise) {
        static final Hidden NOTHING = new Hidden(null, List.of(), Map.of());

        boolean covers(Endpoint endpoint) {
            return parameters.stream().anyMatch(one -> endpoint.path().contains("{" + one + "}"));
        }

        String answer(Endpoint endpoint) {
            return Integer.toString(otherwise.getOrDefault(endpoint.name(), 404));
        }
    }

    /** Made when it is first asked for and after each deed; who looks or is refused leaves it as it was. */
    private static final class Subject {
        private final Supplier<Map<String, String>> maker;
        private Map<String, String> made;

        Subject(Supplier<Map<String, String>> maker) {
            this.maker = maker;
        }

        Map<String, String> get() {
            if (made == null) {
                made = maker.get();
            }
            return made;
        }

        void spend() {
            made = null;
        }
    }
}
