package org.sunshinegov.request.annualreport;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.sunshinegov.kernel.web.form.Option;
import org.sunshinegov.kernel.web.page.CurrentVisit;
import org.sunshinegov.request.disclosurerequest.model.ApplicantType;
import org.sunshinegov.request.remedy.model.RemedyResult;

/** {@code {report:…}}: the words of the form in the language of the page. */
@TemplateExtension(namespace = "report")
class ReportExtensions {

    private ReportExtensions() {}

    static String column(String code) {
        if (code.equals("TOTAL")) {
            return say("总计", "Total");
        }
        ApplicantType type = ApplicantType.valueOf(code);
        return say(type.zh(), type.en());
    }

    static String remedyColumn(String code) {
        return switch (code) {
            case "TOTAL" -> say("总计", "Total");
            case "PENDING" -> say("尚未审结", "Pending");
            default ->
                say(RemedyResult.valueOf(code).zh(), RemedyResult.valueOf(code).en());
        };
    }

    static String path(PartFour.Path path) {
        return say(path.zh(), path.en());
    }

    static String row(PartThree.Row row) {
        return say(row.zh(), row.en());
    }

    static List<Option> years(List<Integer> years) {
        return Option.of(years, year -> year, String::valueOf);
    }

    private static String say(String zh, String en) {
        return CurrentVisit.now().say(zh, en);
    }
}
