package org.sunshinegov.kernel.platform.sample;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.request.RequestRegisteredV1;
import org.sunshinegov.kernel.contracts.request.RequestSubmittedV1;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** The commands of the sample aggregate, as a service would write them. */
@Singleton
public class Notes {

    public static final UUID UNIT = UUID.fromString("00000000-0000-0000-0000-0000000000aa");

    private final Transactions transactions;
    private final Chronicle chronicle;
    private final BusinessClock clock;

    Notes(Transactions transactions, Chronicle chronicle, BusinessClock clock) {
        this.transactions = transactions;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    public Uni<Void> file(UUID id, String words) {
        return transactions.run(() -> fileWithin(id, words));
    }

    public Uni<Void> fileWithin(UUID id, String words) {
        NoteRow row = new NoteRow();
        row.id = id;
        row.organisationId = UNIT;
        row.words = words;
        return chronicle
                .enter(row, words, act("file", null, "FILED", words), List.of(submitted(id)))
                .chain(() -> Panache.getSession())
                .chain(session -> session.persist(row));
    }

    public Uni<Void> register(UUID id) {
        return transactions.run(() -> row(id).chain(row -> chronicle.enter(
                row, row.words, act("register", "FILED", "REGISTERED", null), List.of(registered(id)))));
    }

    /** Registers what was read before {@code meanwhile} happened, as an officer with an open page does. */
    public Uni<Void> registerAfter(UUID id, Supplier<Uni<Void>> meanwhile) {
        Context here = Vertx.currentContext();
        return transactions.run(() -> row(id).call(
                        row -> meanwhile.get().emitOn(command -> here.runOnContext(ignored -> command.run())))
                .chain(row -> chronicle.enter(
                        row, row.words, act("register", "FILED", "REGISTERED", null), List.of(registered(id)))));
    }

    public static Uni<NoteRow> row(UUID id) {
        return Panache.getSession().chain(session -> session.find(NoteRow.class, id));
    }

    public Act act(String action, String before, String after, String reason) {
        return new Act(action, null, "COUNTER_OFFICER", null, before, after, reason, clock.instant());
    }

    public static DisclosureEvent submitted(UUID id) {
        return new RequestSubmittedV1(id, UNIT, "COUNTER", "CITIZEN", Instant.EPOCH);
    }

    public static DisclosureEvent registered(UUID id) {
        return new RequestRegisteredV1(id, UNIT, Instant.EPOCH);
    }
}
