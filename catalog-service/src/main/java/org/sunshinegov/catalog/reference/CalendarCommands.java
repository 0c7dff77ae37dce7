package org.sunshinegov.catalog.reference;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sunshinegov.catalog.reference.model.CalendarProposal;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.law.calendar.CalendarContradiction;
import org.sunshinegov.kernel.law.calendar.CalendarDocument;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.PublishedCalendar;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** A new or corrected working calendar: brought in by the district office, released by another person of the leading group (7.3). */
@Singleton
class CalendarCommands {

    static final String API = "/api/catalog/v1/calendar-proposals";

    private final Transactions transactions;
    private final ReferenceBookStore books;
    private final CalendarProposalStore proposals;
    private final IdempotencyKeys idempotency;
    private final BusinessClock clock;

    CalendarCommands(
            Transactions transactions,
            ReferenceBookStore books,
            CalendarProposalStore proposals,
            IdempotencyKeys idempotency,
            BusinessClock clock) {
        this.transactions = transactions;
        this.books = books;
        this.proposals = proposals;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    Uni<URI> propose(Scope scope, String key, FileUpload file) {
        Appointment as = office(scope);
        UUID id = UUID.randomUUID();
        URI location = URI.create(API + "/" + id);
        return Workers.run(() -> CalendarFile.text(file))
                .chain(csv -> idempotency.once(
                        scope, key, csv, location, () -> inForce().chain(book -> {
                            PublishedCalendar before = PublishedCalendar.read(book.document);
                            PublishedCalendar next = amended(before, csv);
                            CalendarProposal proposal =
                                    CalendarProposal.of(id, before.calendar(), next.calendar(), scope.subject(), now());
                            return proposals.add(
                                    proposal,
                                    next.document(),
                                    as.organisationId(),
                                    act("PROPOSE", scope, as, null, proposal));
                        })));
    }

    private PublishedCalendar amended(PublishedCalendar before, String csv) {
        CalendarDocument known = CalendarDocument.parse(before.version(), before.days());
        CalendarDocument next = amended(known, csv);
        if (next.entries().equals(known.entries())) {
            throw Refusal.conflict(
                    "calendar-unchanged", "文件与现行工作日历没有不同。", "The file changes nothing of the calendar in force.");
        }
        return new PublishedCalendar(next.version(), next.text(), before.overlaysVersion(), before.overlays());
    }

    private CalendarDocument amended(CalendarDocument known, String csv) {
        try {
            return known.amended(csv, clock.today());
        } catch (CalendarContradiction refused) {
            throw CalendarFile.faults(refused);
        }
    }

    Uni<Void> release(Scope scope, UUID id, Version seen) {
        Appointment as = leadingGroup(scope);
        return transactions.run(
                () -> proposals.load(id, seen).chain(row -> inForce().chain(book -> {
                    PublishedCalendar before = PublishedCalendar.read(book.document);
                    CalendarProposal released = row.content.released(
                            scope.subject(), now(), before.calendar().version());
                    Act act = act("RELEASE", scope, as, row.content, released);
                    return books.publish(book, Book.of(PublishedCalendar.read(row.document)), act)
                            .chain(() -> proposals.save(row, released, act));
                })));
    }

    Uni<Void> refuse(Scope scope, UUID id, Version seen, String reason) {
        Appointment as = leadingGroup(scope);
        return transactions.run(() -> proposals.load(id, seen).chain(row -> {
            CalendarProposal refused = row.content.refused(scope.subject(), now(), reason);
            return proposals.save(row, refused, act("REFUSE", scope, as, row.content, refused));
        }));
    }

    Uni<Void> withdraw(Scope scope, UUID id, Version seen) {
        Appointment as = office(scope);
        return transactions.run(() -> proposals.load(id, seen).chain(row -> {
            CalendarProposal withdrawn = row.content.withdrawn(scope.subject(), now());
            return proposals.save(row, withdrawn, act("WITHDRAW", scope, as, row.content, withdrawn));
        }));
    }

    private Uni<ReferenceBookRow> inForce() {
        return books.of(Book.CALENDAR).map(book -> book.orElseThrow(Refusal::notFound));
    }

    private static Appointment office(Scope scope) {
        return scope.requireStaff().requireAnywhere(Role.DISTRICT_OFFICE);
    }

    private static Appointment leadingGroup(Scope scope) {
        return scope.requireStaff().requireAnywhere(Role.LEADING_GROUP);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Act act(String action, Scope scope, Appointment as, CalendarProposal before, CalendarProposal after) {
        return new Act(
                action,
                scope.subject(),
                as.role().code(),
                as.actingFor(),
                before == null ? null : before.state().name(),
                after.state().name(),
                after.reason(),
                now());
    }
}
