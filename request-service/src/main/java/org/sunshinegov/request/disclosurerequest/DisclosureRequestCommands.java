package org.sunshinegov.request.disclosurerequest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys.Answer;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.register.Officer;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.applicant.ApplicantStore;
import org.sunshinegov.request.disclosurerequest.caselist.AssignTogether;
import org.sunshinegov.request.disclosurerequest.caselist.CaseResult;
import org.sunshinegov.request.disclosurerequest.filing.AssistedFiling;
import org.sunshinegov.request.disclosurerequest.filing.FileRequest;
import org.sunshinegov.request.disclosurerequest.model.Carrier;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.Filing;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Step;
import org.sunshinegov.request.disclosurerequest.reply.PostReply;
import org.sunshinegov.request.disclosurerequest.reply.ReplyDocumentStore;
import org.sunshinegov.request.disclosurerequest.reply.ServeReply;
import org.sunshinegov.request.handover.HandOverStore;
import org.sunshinegov.request.jointfiling.JointFilingStore;
import org.sunshinegov.request.numbering.ReceiptNumbers;
import org.sunshinegov.request.numbering.RegisterSeries;
import org.sunshinegov.request.paper.Printable;
import org.sunshinegov.request.repeat.JustFiled;
import org.sunshinegov.request.repeat.Likeness;
import org.sunshinegov.request.repeat.Repeats;

/** What may be done to a request: one method, one transaction; load, move, save, tell. */
@Singleton
public class DisclosureRequestCommands {

    private static final URI JOINT = URI.create("/api/requests/v1/joint-filings/");

    private final Transactions transactions;
    private final DisclosureRequestStore store;
    private final ApplicantStore applicants;
    private final JointFilingStore joint;
    private final IdempotencyKeys idempotency;
    private final Repeats repeats;
    private final DisclosureRequestQueries queries;
    private final ReplyDocumentStore documents;
    private final Printable printable;
    private final Register register;
    private final Acts acts;
    private final BusinessClock clock;

    DisclosureRequestCommands(
            Transactions transactions,
            DisclosureRequestStore store,
            ApplicantStore applicants,
            JointFilingStore joint,
            IdempotencyKeys idempotency,
            Repeats repeats,
            DisclosureRequestQueries queries,
            ReplyDocumentStore documents,
            Printable printable,
            Register register,
            Acts acts,
            BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.applicants = applicants;
        this.joint = joint;
        this.idempotency = idempotency;
        this.repeats = repeats;
        this.queries = queries;
        this.documents = documents;
        this.printable = printable;
        this.register = register;
        this.acts = acts;
        this.clock = clock;
    }

    /** Files a request online; the same key gives the same case, however often it is sent. */
    public Uni<FiledAt> file(Scope scope, String key, FileRequest command) {
        var unused = scope.requireCitizen();
        return printable
                .check(command.faults(clock.today()), command.texts())
                .chain(() -> create(
                        scope,
                        key,
                        command,
                        command,
                        (receipt, applicantId, at) ->
                                Filing.online(receipt, command.applicantType(), applicantId, command.wish(), at)));
    }

    /** An officer enters what came by mail, fax, over the counter or by word of mouth (articles 29 and 31). */
    public Uni<FiledAt> takeIn(Scope scope, String key, AssistedFiling command) {
        LocalDate today = clock.today();
        command.request().units().forEach(unit -> requireIntake(scope, unit));
        FileRequest request = command.request();
        return printable
                .check(command.faults(today), request.texts())
                .chain(() -> create(
                        scope,
                        key,
                        command,
                        request,
                        (receipt, applicantId, at) -> new Filing(
                                receipt,
                                command.channel(),
                                request.applicantType(),
                                applicantId,
                                request.wish(),
                                at,
                                command.arrivedOn(today),
                                scope.subject())));
    }

    /** Every faulty field by name, for a form that is shown again. */
    public Uni<Map<String, FieldFault>> faults(FileRequest command) {
        return printable.faults(command.faults(clock.today()), command.texts());
    }

    /** Without a unit the form is refused for that; a counter of another unit is refused as such. */
    private static void requireIntake(Scope scope, UUID unit) {
        Scope staff = scope.requireStaff();
        var unused = unit == null ? RequestRights.counterAnywhere(staff) : RequestRights.counter(staff, unit);
    }

    /** How a request that got its receipt number was filed. */
    private interface Filed {
        Filing as(String receiptNumber, UUID applicantId, Instant at);
    }

    /**
     * Where what was to be filed lies.
     *
     * @param again the same was filed just before and lies there; nothing was created
     * @param joint it went to several units: what lies there is the whole of it
     */
    public record FiledAt(UUID id, boolean again, boolean joint) {

        static FiledAt of(Answer answer) {
            URI location = answer.location();
            return new FiledAt(
                    IdempotencyKeys.idOf(location),
                    answer.again(),
                    location.getPath().startsWith(JOINT.getPath()));
        }

        URI location() {
            return joint ? JOINT.resolve(id.toString()) : locationOf(id);
        }
    }

    private static URI locationOf(UUID id) {
        return URI.create("/api/requests/v1/requests/" + id);
    }

    /**
     * The same words of the same applicant to the same units within minutes are one application, unless he insists; its
     * receipt is the first. To some of them alone, nothing is filed: what the others are asked would be lost.
     */
    private Uni<FiledAt> create(Scope scope, String key, Object body, FileRequest command, Filed filed) {
        UUID fresh = UUID.randomUUID();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Likeness likeness = repeats.likeness(command.applicant(), command.subject(), command.description());
        UUID account = scope.isCitizen() ? scope.subject() : null;
        boolean several = command.units().size() > 1;
        URI location = new FiledAt(fresh, false, several).location();
        return idempotency
                .answer(scope, key, body, location, () -> justFiled(command, likeness, account, at)
                        .chain(before -> before.none() || command.insists()
                                ? createAll(scope, fresh, account, command, likeness, filed, at)
                                        .replaceWith(Answer.created(location))
                                : Uni.createFrom()
                                        .item(Answer.found(firstOf(before).location()))))
                .map(FiledAt::of);
    }

    private static FiledAt firstOf(JustFiled before) {
        return before.receipt()
                .map(receipt -> new FiledAt(receipt.id(), true, receipt.joint()))
                .orElseThrow(before::refusal);
    }

    /** In the order of the units' ids, so that two who file at once do not wait for each other in a circle. */
    private Uni<JustFiled> justFiled(FileRequest command, Likeness likeness, UUID account, Instant at) {
        return Multi.createFrom()
                .iterable(command.units().stream().sorted().toList())
                .onItem()
                .transformToUniAndConcatenate(unit -> repeats.justFiled(unit, likeness, account, at))
                .collect()
                .asList()
                .map(found -> new JustFiled(
                        command.units(), found.stream().flatMap(List::stream).toList()));
    }

    /** To several units: one receipt for all, and a case of its own for each, numbered below it. */
    private Uni<Void> createAll(
            Scope scope, UUID id, UUID account, FileRequest command, Likeness likeness, Filed filed, Instant at) {
        List<UUID> units = command.units();
        return ReceiptNumbers.next(CivilTime.dateOf(at), units)
                .onItem()
                .ifNull()
                .switchTo(
                        () -> HandOverStore.successors(units).onItem().failWith(DisclosureRequestCommands::noSuchUnit))
                .chain(receipt -> {
                    if (units.size() == 1) {
                        return create(scope, id, units.get(0), account, command, likeness, at, filed, receipt, null);
                    }
                    Uni<Void> all = joint.add(id, receipt, at);
                    for (int i = 0; i < units.size(); i++) {
                        UUID unit = units.get(i);
                        String below = receipt + "-" + (i + 1);
                        all = all.chain(() -> create(
                                scope, UUID.randomUUID(), unit, account, command, likeness, at, filed, below, id));
                    }
                    return all;
                });
    }

    /** {@code successors} of a unit among them that was closed; null where none was. */
    private static Refusal noSuchUnit(String successors) {
        return Refusal.invalidFields(Map.of(
                "organisationId",
                successors == null
                        ? new FieldFault("没有这个单位", "there is no such unit")
                        : new FieldFault(
                                "该单位已撤销，请向承接单位“%s”提出".formatted(successors),
                                "this unit was closed; ask its successor: " + successors)));
    }

    private Uni<Void> create(
            Scope scope,
            UUID id,
            UUID unit,
            UUID account,
            FileRequest command,
            Likeness likeness,
            Instant at,
            Filed filed,
            String receipt,
            UUID jointId) {
        UUID applicantId = UUID.randomUUID();
        Filing filing = filed.as(receipt, applicantId, at).partOf(jointId);
        Step<?> step = DisclosureRequest.filed(id, unit, filing);
        return Uni.combine()
                .all()
                .unis(
                        applicants.keep(applicantId, command.applicant(), at),
                        store.add(step, account, likeness, acts.of(scope, null, null, null, step, null)))
                .discardItems();
    }

    /** {@code on}: the day it was confirmed; null for today. */
    public Uni<Void> confirmByOffice(Scope scope, UUID id, Version seen, LocalDate on) {
        return byOffice(scope, id, seen, Move.CONFIRM_BY_OFFICE, r -> r.confirmByOffice(confirmed(on)));
    }

    /** {@code on}: the day an officer heard him confirm; null for today, as for the applicant himself. */
    public Uni<Void> confirmByApplicant(Scope scope, UUID id, Version seen, LocalDate on) {
        LocalDate day = scope.isCitizen() ? clock.today() : confirmed(on);
        return byApplicant(scope, id, seen, Move.CONFIRM_BY_APPLICANT, r -> r.confirmByApplicant(day));
    }

    private LocalDate confirmed(LocalDate on) {
        if (on != null && on.isAfter(clock.today())) {
            throw Refusal.invalidFields(Map.of("on", new FieldFault("不能晚于今天", "it cannot lie ahead")));
        }
        return on == null ? clock.today() : on;
    }

    public Uni<Void> register(Scope scope, UUID id, Version seen) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            return RegisterSeries.request(request.organisationId(), clock.today())
                    .map(request::register)
                    .chain(step -> store.save(step, acts.of(scope, as, Move.REGISTER, request, step, null)));
        }));
    }

    /** The first handler answers for the case; the section may be null in a unit without sections. */
    public Uni<Void> assign(Scope scope, UUID id, Version seen, AssignRequest command) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            command.check();
            UUID handler = command.handlerId();
            Step<?> step = request.assign(command.sectionId(), handler);
            return register.officers(request.organisationId(), Role.DRAFTER, clock.today())
                    .invoke(drafters -> mustBeAmong(drafters, handler))
                    .chain(() -> store.save(step, acts.of(scope, as, Move.ASSIGN, request, step, command.handover())));
        }));
    }

    /** By the handler, with his reason; the office assigns it anew. */
    public Uni<Void> giveBack(Scope scope, UUID id, Version seen, String reason) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.handler(scope, request);
            Step<?> step = request.giveBack();
            return store.save(step, acts.of(scope, as, Move.GIVE_BACK, request, step, reason));
        }));
    }

    private static void mustBeAmong(List<Officer> drafters, UUID handler) {
        if (drafters.stream().noneMatch(drafter -> drafter.id().equals(handler))) {
            throw Refusal.invalidFields(
                    Map.of("handlerId", new FieldFault("该人员不是本单位的拟稿人", "not a drafter of this unit")));
        }
    }

    /** Each case by itself: one that cannot be assigned is named with its reason and keeps no other. */
    public Uni<List<CaseResult>> assignTogether(Scope scope, AssignTogether command) {
        var unused = RequestRights.officerAnywhere(scope);
        command.check();
        AssignRequest assignment = new AssignRequest(command.sectionId(), command.handlerId(), null);
        return Multi.createFrom()
                .iterable(command.cases())
                .onItem()
                .transformToUniAndConcatenate(one ->
                        CaseResult.of(one.id(), () -> assign(scope, one.id(), new Version(one.version()), assignment)))
                .collect()
                .asList()
                .chain(results ->
                        queries.numbers(scope, command.ids()).map(numbers -> CaseResult.numbered(results, numbers)));
    }

    public Uni<Void> post(Scope scope, UUID id, Version seen, PostReply command) {
        LocalDate today = clock.today();
        command.check(today);
        return byOffice(scope, id, seen, Move.RECORD_POSTING, r -> r.recordPosting(command.postedOn(today)));
    }

    public Uni<Void> serve(Scope scope, UUID id, Version seen, ServeReply command) {
        return queries.byId(scope, id).chain(request -> {
            boolean onSite = request.reply() != null && request.reply().carrier() == Carrier.ON_SITE;
            command.check(clock.today(), onSite);
            return documents
                    .mustHold(request, command.document())
                    .chain(() -> byOffice(
                            scope,
                            id,
                            seen,
                            Move.SERVE,
                            r -> r.serve(command.servedOn(clock.today()), command.proven(), command.document())));
        });
    }

    public Uni<Void> close(Scope scope, UUID id, Version seen) {
        return byOffice(scope, id, seen, Move.CLOSE, r -> r.close(clock.today()));
    }

    public Uni<Void> withdraw(Scope scope, UUID id, Version seen) {
        return byApplicant(scope, id, seen, Move.WITHDRAW, r -> r.withdraw(clock.today()));
    }

    private Uni<Void> byOffice(
            Scope scope, UUID id, Version seen, Move move, Function<DisclosureRequest, Step<?>> moved) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            Step<?> step = moved.apply(request);
            return store.save(step, acts.of(scope, as, move, request, step, null));
        }));
    }

    private Uni<Void> byApplicant(
            Scope scope, UUID id, Version seen, Move move, Function<DisclosureRequest, Step<?>> moved) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.ofApplicant(scope, request);
            Step<?> step = moved.apply(request);
            return store.save(step, acts.of(scope, as, move, request, step, null));
        }));
    }
}
