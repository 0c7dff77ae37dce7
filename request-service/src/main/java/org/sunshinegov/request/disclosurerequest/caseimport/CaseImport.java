package org.sunshinegov.request.disclosurerequest.caseimport;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.intake.AcceptedType;
import org.sunshinegov.kernel.documents.intake.Examined;
import org.sunshinegov.kernel.documents.intake.Intake;
import org.sunshinegov.kernel.documents.intake.Upload;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys.Answer;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.applicant.ApplicantStore;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.Imported;
import org.sunshinegov.request.disclosurerequest.model.Filing;
import org.sunshinegov.request.disclosurerequest.model.Step;
import org.sunshinegov.request.numbering.ReceiptNumbers;
import org.sunshinegov.request.numbering.RegisterSeries;
import org.sunshinegov.request.paper.Printable;
import org.sunshinegov.request.repeat.Repeats;
import org.sunshinegov.request.sheet.Sheet;
import org.sunshinegov.request.sheet.SheetRows;

/**
 * Cases of an old register from a table. Every row is checked before any is taken over; nothing is, unless all rows are good
 * or the officer leaves the faulty ones out. What is taken over is one transaction.
 */
@Singleton
class CaseImport {

    private static final Logger LOG = Logger.getLogger(CaseImport.class);

    private static final URI LOCATION = URI.create("/api/requests/v1/requests/imports");

    /** The heading, and what one transaction takes without making others wait. */
    private static final int MOST_ROWS = 2_001;

    private static final int PROGRESS = 500;

    private final Intake intake;
    private final IdempotencyKeys idempotency;
    private final DisclosureRequestStore store;
    private final ApplicantStore applicants;
    private final Repeats repeats;
    private final Printable printable;
    private final Acts acts;
    private final BusinessClock clock;

    CaseImport(
            Intake intake,
            IdempotencyKeys idempotency,
            DisclosureRequestStore store,
            ApplicantStore applicants,
            Repeats repeats,
            Printable printable,
            Acts acts,
            BusinessClock clock) {
        this.intake = intake;
        this.idempotency = idempotency;
        this.store = store;
        this.applicants = applicants;
        this.repeats = repeats;
        this.printable = printable;
        this.acts = acts;
        this.clock = clock;
    }

    /** How a table is taken over: {@code withoutFaulty} leaves faulty rows out instead of everything. */
    record How(boolean dryRun, boolean withoutFaulty) {}

    /** The table's digest is what a repeat is known by. */
    private record Table(List<ImportRow> rows, String sha256) {}

    /** A repeat of what has been taken over gets null: its report was given out. */
    Uni<ImportView> run(Scope scope, String key, UUID unit, FileUpload file, How how) {
        Scope staff = scope.requireStaff();
        Appointment as = unit == null
                ? staff.requireAnywhere(Role.DISCLOSURE_OFFICER)
                : staff.require(unit, Role.DISCLOSURE_OFFICER);
        UUID organisation = unit == null ? as.organisationId() : unit;
        AtomicReference<ImportView> result = new AtomicReference<>();
        return intake.examine(new Upload(file.uploadedFile(), file.fileName(), file.contentType()))
                .chain(examined -> Workers.run(() ->
                        new Table(rows(examined), examined.content().source().sha256())))
                .chain(table -> idempotency.answer(
                        scope, key, List.of(organisation, how.withoutFaulty(), table.sha256()), LOCATION, () -> taken(
                                        scope, as, organisation, table.rows(), how)
                                .invoke(result::set)
                                .map(view -> view.imported() == 0 ? null : Answer.found(LOCATION))))
                .map(answered -> result.get());
    }

    private Uni<ImportView> taken(Scope scope, Appointment as, UUID organisation, List<ImportRow> rows, How how) {
        return Sql.lock("import:" + organisation)
                .chain(() -> known(organisation, rows))
                .chain(known -> take(scope, as, organisation, judged(rows, known), how));
    }

    private List<ImportRow> rows(Examined examined) throws IOException {
        Sheet.Format format = format(examined.content().mediaType());
        try (InputStream bytes = examined.content().source().open()) {
            List<ImportRow> rows = rows(SheetRows.read(format, bytes, MOST_ROWS));
            rows.forEach(row -> row.mustBePrintable(printable));
            return rows;
        }
    }

    private static Sheet.Format format(String mediaType) {
        if (mediaType.equals(AcceptedType.XLSX.mediaType())) {
            return Sheet.Format.XLSX;
        }
        if (mediaType.equals(AcceptedType.CSV.mediaType())) {
            return Sheet.Format.CSV;
        }
        throw Refusal.invalid("no-table", "请上传 XLSX 或者 CSV 表格。", "Upload a table: XLSX or CSV.");
    }

    private List<ImportRow> rows(List<SheetRows.Line> lines) {
        if (lines.size() < 2) {
            throw Refusal.invalid("empty-table", "表格中没有数据。", "The table holds nothing.");
        }
        List<ImportColumn> columns = columns(lines.get(0));
        LocalDate today = clock.today();
        return lines.stream()
                .skip(1)
                .map(line -> new ImportRow(line.number(), cells(columns, line), today))
                .toList();
    }

    private static List<ImportColumn> columns(SheetRows.Line heading) {
        List<ImportColumn> columns = named(heading.cells()).stream()
                .map(name -> ImportColumn.of(name)
                        .orElseThrow(() -> Refusal.invalid(
                                "unknown-column", "没有这一列：" + name + "。", "There is no column '" + name + "'.")))
                .toList();
        Set<ImportColumn> missing = EnumSet.allOf(ImportColumn.class);
        missing.removeIf(column -> !column.required());
        columns.forEach(missing::remove);
        if (!missing.isEmpty()) {
            String names = missing.stream().map(ImportColumn::heading).collect(Collectors.joining("、"));
            throw Refusal.invalid("missing-column", "表格缺少列：" + names + "。", "Columns are missing: " + names + ".");
        }
        if (new HashSet<>(columns).size() != columns.size()) {
            throw Refusal.invalid("repeated-column", "表格中有重复的列。", "A column stands twice.");
        }
        return columns;
    }

    /** Spreadsheet programs write empty cells behind the last heading where there once was something. */
    private static List<String> named(List<String> cells) {
        int named = cells.size();
        while (named > 0 && cells.get(named - 1).isEmpty()) {
            named--;
        }
        return cells.subList(0, named);
    }

    private static Map<ImportColumn, String> cells(List<ImportColumn> columns, SheetRows.Line line) {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        for (int column = 0; column < columns.size(); column++) {
            cells.put(columns.get(column), line.cell(column));
        }
        return cells;
    }

    private static Uni<Set<String>> known(UUID organisation, List<ImportRow> rows) {
        String[] numbers = rows.stream().map(ImportRow::registerNumber).toArray(String[]::new);
        return Sql.rows(
                        "select number from disclosure_request where coalesce(numbered_by, organisation_id) = $1"
                                + " and number = any($2)",
                        organisation,
                        numbers)
                .map(found -> found.stream().map(row -> (String) row[0]).collect(Collectors.toSet()));
    }

    /** A number stands once in a register: twice in the table, or in the register already, is a fault. */
    private static List<ImportRow> judged(List<ImportRow> rows, Set<String> known) {
        Set<String> seen = new HashSet<>();
        for (ImportRow row : rows) {
            if (known.contains(row.registerNumber())) {
                row.fault(ImportColumn.NUMBER, "登记号已经存在", "this number is in the register already");
            } else if (!seen.add(row.registerNumber())) {
                row.fault(ImportColumn.NUMBER, "登记号在表格中重复", "this number stands twice in the table");
            }
        }
        return rows;
    }

    private Uni<ImportView> take(Scope scope, Appointment as, UUID organisation, List<ImportRow> rows, How how) {
        List<ImportRow> good =
                rows.stream().filter(row -> row.faults().isEmpty()).toList();
        boolean takes = !how.dryRun() && (how.withoutFaulty() || good.size() == rows.size());
        if (!takes) {
            return Uni.createFrom().item(view(rows, good, 0, how));
        }
        return Multi.createFrom()
                .iterable(good)
                .onItem()
                .transformToUniAndConcatenate(
                        row -> take(scope, as, organisation, row).call(CaseImport::letGo))
                .collect()
                .in(() -> new int[1], (count, row) -> progress(++count[0], good.size()))
                .map(count -> view(rows, good, count[0], how));
    }

    private static void progress(int taken, int all) {
        if (taken % PROGRESS == 0 || taken == all) {
            LOG.infof("%d of %d old cases taken over", taken, all);
        }
    }

    private Uni<UUID> take(Scope scope, Appointment as, UUID organisation, ImportRow row) {
        UUID id = UUID.randomUUID();
        UUID applicantId = UUID.randomUUID();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return ReceiptNumbers.next(CivilTime.dateOf(at))
                .map(receipt -> new Filing(
                        receipt,
                        row.channel(),
                        row.applicantType(),
                        applicantId,
                        row.wish(),
                        at,
                        row.receiptDate(),
                        scope.subject()))
                .map(filing -> DisclosureRequest.imported(
                        id, organisation, filing, row.receiptDate(), row.registerNumber(), row.end()))
                .call(() -> applicants.keep(applicantId, row.applicant(), at))
                .chain((Step<Imported> step) -> store.add(
                        step,
                        null,
                        repeats.likeness(
                                row.applicant(),
                                row.wish().subject(),
                                row.wish().description()),
                        acts.imported(scope, as, step)))
                .chain(() -> RegisterSeries.taken(organisation, row.registerNumber()))
                .replaceWith(id);
    }

    /** What is written is let go of: held to the end, every case before would be looked through again at each statement. */
    private static Uni<Void> letGo() {
        return Panache.getSession().chain(session -> session.flush().invoke(session::clear));
    }

    private static ImportView view(List<ImportRow> rows, List<ImportRow> good, int imported, How how) {
        List<ImportView.RowFault> faults = new ArrayList<>();
        rows.forEach(row -> row.faults()
                .forEach((column, fault) ->
                        faults.add(new ImportView.RowFault(row.number(), column.heading(), fault.zh(), fault.en()))));
        return new ImportView(rows.size(), good.size(), imported, how.dryRun(), faults);
    }
}
