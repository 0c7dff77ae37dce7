package org.sunshinegov.kernel.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.calendar.CalendarDocument;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.law.policy.PolicyValue;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.sample.Bus;
import org.sunshinegov.kernel.platform.sample.House;

@QuarkusTest
class ReferenceIT {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    @Inject
    House house;

    @Inject
    Bus bus;

    @Inject
    Policies policies;

    @Inject
    CertificateKeys keys;

    @Inject
    ReferenceDocuments documents;

    @Inject
    @All
    List<Remembers> memories;

    @Inject
    BeanManager beans;

    private final UUID id = UUID.randomUUID();

    @Test
    void a_service_that_knows_its_calendar_is_ready() {
        house.await(
                "ready",
                () -> house.manage("GET", "/q/health/ready").getString("status").equals("UP"));

        assertThat(house.manage("GET", "/q/health/ready").encode())
                .contains("Calendar and policies")
                .containsPattern("\"calendar\":\"000[12]\\.2025-11-04\\.000[01]\"")
                .containsPattern("\"policies\":[0-9]+");
    }

    @Test
    void nothing_is_due_heard_or_answered_before_the_documents_are_read() {
        List<String> observers = beans.resolveObserverMethods(new StartupEvent()).stream()
                .map(observer -> observer.getBeanClass().getSimpleName())
                .toList();

        assertThat(observers)
                .containsSubsequence("ReferenceMemory", "SimpleScheduler", "SmallRyeReactiveMessagingLifecycle");
    }

    @Test
    void calendar_policies_and_keys_are_read_at_the_start() {
        assertThat(memories).extracting(Remembers::kind).contains("calendar", "policies", "certificate-key");
        Calendars calendar = new Calendars();
        Policies values = new Policies();
        int newer = CalendarDocument.BUNDLED_VERSION + 7;
        String days = CalendarDocument.bundled().text();

        calendar.remember(Map.of("one", new PublishedCalendar(newer, days, 0, List.of()).document()));
        values.remember(Map.of("one", new PublishedPolicies(1, List.of(stricter(values.current()))).document()));

        assertThat(calendar.current().version().document()).isEqualTo(newer);
        assertThat(values.current().value("request.confirmationWd", FROM).value())
                .isEqualTo("1wd");
    }

    @Test
    void a_start_ends_when_every_document_is_remembered() throws Throwable {
        Kept one = new Kept("one-" + id);
        Kept other = new Kept("other-" + id);
        ReferenceMemory memory = new ReferenceMemory(documents, List.of(one, other));
        keep(one.kind(), "first");
        keep(other.kind(), "second");
        assertThat(memory.upToDate()).isFalse();

        memory.begin(new StartupEvent());

        assertThat(one.all).isEqualTo(Map.of(id.toString(), "first"));
        assertThat(other.all).isEqualTo(Map.of(id.toString(), "second"));
        assertThat(memory.upToDate()).isTrue();
    }

    @Test
    void a_database_that_goes_away_while_the_service_starts_is_waited_for() {
        ReferenceMemory memory = new ReferenceMemory(documents, List.of(new Kept("one-" + id)));

        house.holding("lock table reference_document in access exclusive mode", other -> {
            CompletableFuture<Void> started = CompletableFuture.runAsync(() -> begin(memory));
            house.await("killed", () -> house.killWaiting("select key, document%") > 0);
            house.await("tried again", () -> house.count("""
                    select count(*) from pg_stat_activity where datname = current_database()
                    and wait_event_type = 'Lock' and query like 'select key, document%'""") > 0);
            other.query("rollback").executeAndAwait();
            started.join();
        });

        assertThat(memory.upToDate()).isTrue();
    }

    @Test
    void what_the_release_cannot_take_over_lets_nothing_start_and_keeps_no_other_kind_from_being_read() {
        Kept sound = new Kept("sound-" + id);
        Remembers broken = new Kept("broken-" + id) {
            @Override
            public void remember(Map<String, String> documents) {
                throw new IllegalStateException("looser than the law");
            }
        };
        keep(sound.kind(), "first");
        ReferenceMemory memory = new ReferenceMemory(documents, List.of(broken, sound));

        assertThatThrownBy(() -> begin(memory))
                .hasStackTraceContaining("This release cannot take over the district's documents of kind broken-" + id)
                .hasRootCauseMessage("looser than the law");

        assertThat(memory.upToDate()).isFalse();
        assertThat(sound.all).isEqualTo(Map.of(id.toString(), "first"));
    }

    @Test
    void a_key_that_is_refused_now_keeps_no_other_from_being_known() {
        CertificateKeys known = new CertificateKeys(List.of((kid, jwk) -> {
            if (kid.equals("a")) {
                throw Refusal.invalid("not-vouched-for", "未签署。", "Not vouched for.");
            }
        }));

        known.remember(new TreeMap<>(Map.of("a", "{}", "b", "{}")));

        assertThat(known.jwk("a")).isEmpty();
        assertThat(known.jwk("b")).contains("{}");
    }

    @Test
    void an_owners_policies_take_the_place_of_the_defaults_and_all_others_stay() {
        PolicyBook before = policies.current();
        PolicyValue old = before.value("request.replyWd", FROM);
        PolicyValue stricter = stricter(before);
        bus.tell(
                "disclosure.reference",
                id,
                1,
                "PoliciesPublished.v1",
                new JsonObject()
                        .put("bookId", id.toString())
                        .put("owner", "request-service")
                        .put("document", new PublishedPolicies(1, List.of(stricter)).document())
                        .encode());

        house.await(
                "in force",
                () -> policies.current().value("request.confirmationWd", FROM).equals(stricter));
        assertThat(policies.current().value("request.replyWd", FROM)).isEqualTo(old);
        assertThat(policies.current().version()).isEqualTo(before.version() + 1);
        house.await(
                "stored",
                () -> house.count(
                                "select count(*) from reference_document where kind = 'policies' and key = $1",
                                id.toString())
                        == 1);
    }

    @Test
    void a_certificate_key_is_kept_for_ever_under_its_id() {
        String kid = "key-" + id;
        publish(id, kid, "{\"kty\":\"EC\"}");
        house.await("kept", () -> keys.jwk(kid).isPresent());

        publish(UUID.randomUUID(), kid, "{\"kty\":\"other\"}");
        UUID later = UUID.randomUUID();
        publish(later, "key-" + later, "{}");
        house.await("later heard", () -> keys.jwk("key-" + later).isPresent());

        assertThat(keys.jwk(kid)).contains("{\"kty\":\"EC\"}");
        house.await(
                "stored",
                () -> house.count(
                                "select count(*) from reference_document where kind = 'certificate-key' and key = $1",
                                "key-" + later)
                        == 1);
        assertThat(house.rows("select document from reference_document where key = $1", kid)
                        .get(0)
                        .getString(0))
                .isEqualTo("{\"kty\":\"EC\"}");
    }

    private static PolicyValue stricter(PolicyBook before) {
        return new PolicyValue(
                "request.confirmationWd",
                "1wd",
                before.value("request.confirmationWd", FROM).stricter(),
                FROM,
                "district order 7");
    }

    private void keep(String kind, String document) {
        house.rows(
                "insert into reference_document (kind, key, version, document) values ($1, $2, 1, $3)",
                kind,
                id.toString(),
                document);
    }

    private static void begin(ReferenceMemory memory) {
        try {
            memory.begin(new StartupEvent());
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
    }

    /** Remembers what it was told. */
    private static class Kept implements Remembers {

        private final String kind;
        private Map<String, String> all;

        Kept(String kind) {
            this.kind = kind;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public void remember(Map<String, String> documents) {
            all = documents;
        }
    }

    private void publish(UUID keyId, String kid, String jwk) {
        bus.tell(
                "disclosure.reference",
                keyId,
                1,
                "CertificateKeyPublished.v1",
                new JsonObject()
                        .put("keyId", keyId.toString())
                        .put("kid", kid)
                        .put("jwk", jwk)
                        .encode());
    }
}
