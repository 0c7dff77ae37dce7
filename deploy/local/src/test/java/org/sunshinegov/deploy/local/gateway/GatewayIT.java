package org.sunshinegov.deploy.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.component.Ports;
import org.sunshinegov.deploy.local.component.Repository;

class GatewayIT {
    static final int[] PORTS = Ports.free(3);
    static final int PORT = PORTS[0];
    static final Vertx VERTX = Vertx.vertx();
    static final Promise<Void> SECOND_HALF = Promise.promise();
    static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    static Gateway gateway;

    @BeforeAll
    static void start() throws IOException {
        VERTX.createHttpServer(new HttpServerOptions().setMaxHeaderSize(32 * 1024))
                .requestHandler(GatewayIT::serve)
                .listen(PORTS[1], "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        gateway = gateway(PORT);
        gateway.start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Nobody listens on the third port. */
    static Gateway gateway(int port) throws IOException {
        var routes = Routes.in(Repository.here().root().resolve("deploy/routes.yaml"));
        return new Gateway(
                port,
                routes,
                Map.of("catalog", PORTS[1], "request", PORTS[1], "review", PORTS[2], "keycloak", PORTS[1]));
    }

    static void serve(HttpServerRequest request) {
        switch (request.path()) {
            case "/items/broken" -> request.connection().close();
            case "/items/slow" -> sendInHalves(request);
            default -> request.body().onSuccess(body -> echo(request, body.length()));
        }
    }

    private static void sendInHalves(HttpServerRequest request) {
        request.response().setChunked(true).write("first ");
        SECOND_HALF.future().onSuccess(go -> request.response().end("second"));
    }

    private static void echo(HttpServerRequest request, int length) {
        var headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        request.response()
                .putHeader("ETag", "\"7\"")
                .end(new JsonObject()
                        .put("uri", request.uri())
                        .put("length", length)
                        .put("headers", headers)
                        .encode());
    }

    @Test
    void a_request_arrives_with_its_path_query_and_body_and_the_answer_comes_back_whole() throws Exception {
        var answer = CLIENT.send(
                request("/items/1?q=%E5%85%AC")
                        .POST(BodyPublishers.ofString("12345"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(new JsonObject(answer.body()).getString("uri")).isEqualTo("/items/1?q=%E5%85%AC");
        assertThat(new JsonObject(answer.body()).getInteger("length")).isEqualTo(5);
    }

    @Test
    void what_a_client_claims_about_its_origin_is_replaced_by_the_truth() throws Exception {
        var answer = get(request("/requests")
                .header("X-Forwarded-For", "10.9.9.9")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/evil")
                .header("X-Request-Id", "chosen")
                .header("Forwarded", "for=10.9.9.9"));

        var headers = new JsonObject(answer.body()).getJsonObject("headers");
        assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(headers.getString("x-forwarded-host")).isEqualTo("localhost:" + PORT);
        assertThat(headers.getString("x-forwarded-port")).isEqualTo(Integer.toString(PORT));
        assertThat(headers.getString("x-forwarded-proto")).isEqualTo("http");
        assertThat(headers.getMap()).doesNotContainKeys("x-forwarded-prefix", "forwarded");
        assertThat(headers.getString("x-request-id")).matches("[0-9a-f-]{36}");
        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue(headers.getString("x-request-id"));
    }

    @Test
    void thirty_kilobytes_of_cookies_pass_and_forty_do_not() throws Exception {
        assertThat(get(request("/items").header("Cookie", "c=" + "x".repeat(30_000)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(request("/items").header("Cookie", "c=" + "x".repeat(40_000)))
                        .statusCode())
                .isEqualTo(431);
    }

    @Test
    void an_address_that_is_too_long_and_no_http_at_all_are_told_in_words() throws Exception {
        var tooLong = get(request("/items?q=" + "x".repeat(17_000)));
        assertThat(tooLong.statusCode()).isEqualTo(414);
        assertThat(new JsonObject(tooLong.body()).getString("title")).isEqualTo("网址过长");

        try (var socket = new Socket("127.0.0.1", PORT)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write("GET /items\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains(" 400 ")
                    .contains("\"title\":\"请求有误\"");
        }
    }

    @Test
    void a_path_that_cannot_be_read_is_400() throws Exception {
        try (var socket = new Socket("127.0.0.1", PORT)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("GET /auth/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.UTF_8));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("\"title\":\"请求有误\"");
        }
    }

    @Test
    void a_declared_length_over_the_limit_is_refused_before_a_byte_of_it_is_read() throws Exception {
        try (var socket = new Socket("127.0.0.1", PORT)) {
            var head = "POST /items HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n"
                    .formatted(Passage.BODY_LIMIT + 1);
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json")
                    .contains("\"title\":\"内容过大\"");
        }
    }

    @Test
    void a_body_that_hides_its_length_is_cut_off_at_the_limit() throws Exception {
        var endless = new ByteArrayInputStream(new byte[0]) {
            private long left = Passage.BODY_LIMIT + 10_000_000;

            @Override
            public int read(byte[] buffer, int offset, int length) {
                var size = (int) Math.min(left, length);
                left -= size;
                return size == 0 ? -1 : size;
            }
        };
        var answer = CLIENT.send(
                request("/items")
                        .POST(BodyPublishers.ofInputStream(() -> endless))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(new JsonObject(answer.body()).getInteger("status")).isEqualTo(413);
    }

    @Test
    void a_part_that_is_down_is_a_problem_document_for_programs_and_a_page_for_people() throws Exception {
        var problem = get(request("/api/reviews/v1"));
        var page = get(request("/reviews").header("Accept", "text/html,*/*"));

        assertThat(problem.statusCode()).isEqualTo(503);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(new JsonObject(problem.body()).getString("title")).isEqualTo("服务暂时不可用");
        assertThat(new JsonObject(problem.body()).getString("titleEn")).isEqualTo("Not available now");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body()).contains("<h1>服务暂时不可用</h1>", "lang=\"en\"");
    }

    @Test
    void a_part_that_breaks_off_is_502() throws Exception {
        var answer = get(request("/items/broken"));

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(new JsonObject(answer.body()).getString("title")).isEqualTo("服务中断");
        assertThat(answer.headers().firstValue("X-Request-Id"))
                .hasValue(new JsonObject(answer.body()).getString("requestId"));
    }

    @Test
    void what_a_part_did_not_answer_is_logged_by_the_number_people_read() throws Exception {
        var lines = new CopyOnWriteArrayList<String>();
        var log = Logger.getLogger(TroubleAnswer.class.getName());
        var handler = handler(lines);
        log.addHandler(handler);
        try {
            var broken = get(request("/items/broken"));
            var down = get(request("/reviews"));
            var tooLarge = get(request("/items").header("Cookie", "c=" + "x".repeat(40_000)));

            assertThat(tooLarge.statusCode()).isEqualTo(431);
            assertThat(lines)
                    .containsExactly(
                            "502 BROKEN_OFF, requestId " + number(broken),
                            "503 UNAVAILABLE, requestId " + number(down));
        } finally {
            log.removeHandler(handler);
        }
    }

    private static String number(HttpResponse<?> answer) {
        return answer.headers().firstValue("X-Request-Id").orElseThrow();
    }

    private static Handler handler(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void a_client_that_offers_http_2_hears_of_a_part_that_breaks_off_too() throws Exception {
        var offering = HttpClient.newHttpClient();
        var before = offering.send(request("/items").build(), BodyHandlers.ofString());
        var broken = offering.send(
                request("/items/broken").timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());

        assertThat(before.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        assertThat(broken.statusCode()).isEqualTo(502);
    }

    @Test
    void an_answer_is_passed_on_while_it_is_still_being_written() throws Exception {
        HttpResponse<InputStream> answer = CLIENT.send(request("/items/slow").build(), BodyHandlers.ofInputStream());

        assertThat(answer.body().readNBytes(6)).asString().isEqualTo("first ");
        SECOND_HALF.complete();
        assertThat(answer.body().readAllBytes()).asString().isEqualTo("second");
    }

    @Test
    void a_taken_port_is_refused_by_number() throws IOException {
        try (var second = gateway(PORT)) {
            assertThatThrownBy(second::start)
                    .isInstanceOf(ComponentFailed.class)
                    .hasMessageContaining("网关无法使用端口 %d", PORT);
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + path));
    }

    private static HttpResponse<String> get(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
