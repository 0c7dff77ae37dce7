package org.sunshinegov.request.disclosurerequest.caselist;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestQueries;
import org.sunshinegov.request.disclosurerequest.model.ApplicantType;
import org.sunshinegov.request.disclosurerequest.model.Channel;
import org.sunshinegov.request.disclosurerequest.model.Outcome;
import org.sunshinegov.request.sheet.Sheet;

/** The list of requests as a table for a spreadsheet: what the list shows and no personal data. */
@Singleton
class CaseSheet {

    static final int MOST = 50_000;

    private static final int AT_ONCE = 1_000;
    private static final List<String> HEADING =
            List.of("登记号", "收件回执号", "受理单位", "信息名称", "状态", "提交方式", "申请人类型", "提交日期", "收到申请之日", "答复期限", "处理结果", "承办人");

    private final DisclosureRequestQueries queries;

    CaseSheet(DisclosureRequestQueries queries) {
        this.queries = queries;
    }

    /** All that the filters leave, refused whole where it is more than a spreadsheet is good for. */
    Uni<byte[]> of(Scope scope, RequestFilter filter, Sheet.Format format) {
        return Workers.run(() -> Sheet.of(format, "申请", HEADING))
                .chain(sheet -> rest(scope, filter, null, sheet, 0))
                .chain(sheet -> Workers.run(sheet::bytes));
    }

    private Uni<Sheet> rest(Scope scope, RequestFilter filter, Cursor after, Sheet sheet, int written) {
        return queries.list(scope, filter, after, AT_ONCE)
                .chain(page -> Workers.run(() -> write(page, sheet)).chain(() -> {
                    int now = written + page.items().size();
                    if (page.next() == null) {
                        return Uni.createFrom().item(sheet);
                    }
                    if (now >= MOST) {
                        throw Refusal.tooLarge(
                                "list-too-long",
                                "超过" + MOST + "件，请缩小筛选范围后再导出。",
                                "More than " + MOST + " requests; narrow the list first.");
                    }
                    return rest(scope, filter, Cursor.fromString(page.next()), sheet, now);
                }));
    }

    private static Sheet write(Page<RequestLineView> page, Sheet sheet) {
        page.items().forEach(line -> sheet.row(cells(line)));
        return sheet;
    }

    private static List<String> cells(RequestLineView line) {
        return Arrays.asList(
                line.number(),
                line.receiptNumber(),
                line.organisation(),
                line.subject(),
                line.state().zh(),
                Channel.valueOf(line.channel()).zh(),
                ApplicantType.valueOf(line.applicantType()).zh(),
                day(CivilTime.dateOf(line.submittedAt())),
                day(line.receiptDate()),
                day(line.dueOn()),
                line.outcome() == null ? null : Outcome.valueOf(line.outcome()).zh(),
                line.handler());
    }

    private static String day(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
