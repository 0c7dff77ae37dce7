package org.sunshinegov.review.confidentialityreview;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.documents.store.Document;
import org.sunshinegov.kernel.platform.audit.PastAct;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.web.label.Labels;
import org.sunshinegov.kernel.web.page.CurrentVisit;
import org.sunshinegov.kernel.web.page.Visit;
import org.sunshinegov.review.confidentialityreview.model.Finding;
import org.sunshinegov.review.confidentialityreview.model.Material;
import org.sunshinegov.review.confidentialityreview.model.Move;
import org.sunshinegov.review.confidentialityreview.model.State;
import org.sunshinegov.review.confidentialityreview.model.SubjectKind;

/** {@code {review:…}}: how the pages of reviews say things. */
@TemplateExtension(namespace = "review")
class ReviewExtensions {

    /** The owners' fields that hold a code. */
    private static final Set<String> CODED = Set.of("kind", "outcome", "validity");

    private static final String HTTP = "http-";

    private ReviewExtensions() {}

    /** A choice in a list of a form. */
    record Option(String value, String label) {}

    /** An entry of the history as the timeline draws it. */
    record Entry(
            java.time.Instant at,
            String what,
            String who,
            String actingFor,
            String reason,
            String tone,
            List<Object> documents,
            String auditMark) {}

    /** A document as the list of documents draws it. */
    record File(String name, String href, String kind, long size, String note, String digest) {}

    static String tone(State state) {
        return switch (state) {
            case GATHERING -> "waiting";
            case STAGE1_DRAFTER, STAGE2_LEADER, STAGE3_OFFICER, REDACTION_CHECK -> "active";
            case CONCLUDED_PUBLISHABLE, CONCLUDED_PARTIAL -> "done";
            case CONCLUDED_NOT_PUBLISHABLE, REVOKED -> "stopped";
            case RETURNED -> "warning";
            case CANCELLED -> "neutral";
        };
    }

    static List<Option> states(boolean ended) {
        return Arrays.stream(State.values())
                .filter(state -> state.open() != ended)
                .map(state -> new Option(state.name(), visit().say(state.zh(), state.en())))
                .toList();
    }

    static List<Option> kinds() {
        return Arrays.stream(SubjectKind.values())
                .map(kind -> new Option(kind.name(), visit().say(kind.zh(), kind.en())))
                .toList();
    }

    static List<Option> units(List<Organisation> units) {
        return units.stream()
                .map(unit -> new Option(unit.id().toString(), visit().say(unit.nameZh(), unit.nameEn())))
                .toList();
    }

    /** The words of an owner's fields; a field without words is shown by its name. */
    static String field(List<String> path) {
        return path.stream().map(ReviewExtensions::fieldName).collect(Collectors.joining(" › "));
    }

    private static String fieldName(String name) {
        return said("field-" + name, name);
    }

    /** The words of an owner's code; anything else as it is, for it leaves as it is. */
    static String value(TextBlock block) {
        String written = block.paragraphs().get(0);
        String field = block.field().get(block.field().size() - 1);
        if (field.equals("part")) {
            return part(written);
        }
        return CODED.contains(field) ? said("code-" + written, written) : written;
    }

    /** Why the parts have not come yet. */
    static String trouble(String code) {
        Labels labels = Arc.container().instance(Labels.class).get();
        return code.startsWith(HTTP)
                ? labels.text(visit().language(), "trouble-http", code.substring(HTTP.length()))
                : said("trouble-" + code, code);
    }

    private static String said(String label, String otherwise) {
        Labels labels = Arc.container().instance(Labels.class).get();
        return labels.has(label) ? labels.text(visit().language(), label) : otherwise;
    }

    /** {@code line:12}, a pointer into structured text, or the name of what stands beside the text. */
    static String place(Finding finding) {
        String place = finding.place();
        if (place == null) {
            return "";
        }
        if (place.startsWith("line:")) {
            return visit().say("第 " + place.substring(5) + " 行", "line " + place.substring(5));
        }
        if (place.startsWith("/")) {
            return Arrays.stream(place.substring(1).split("/"))
                    .map(ReviewExtensions::step)
                    .collect(Collectors.joining(" › "));
        }
        return "name".equals(place)
                ? visit().say("文件名", "file name")
                : visit().say("文件属性：" + place, "property " + place);
    }

    /** Places of a list are counted from one, as in the text shown. */
    private static String step(String name) {
        return name.matches("\\d{1,6}") ? String.valueOf(Integer.parseInt(name) + 1) : fieldName(name);
    }

    static String part(String name) {
        return name.equals(Material.CONTENT)
                ? visit().say("正文", "Text")
                : visit().say(name.replace("attachment-", "附件"), name.replace("attachment-", "Attachment "));
    }

    static List<File> files(ReviewCaseView view) {
        return view.documents().stream().map(document -> file(view, document)).toList();
    }

    private static File file(ReviewCaseView view, Document document) {
        String base = "/reviews/" + view.review().id() + "/documents/" + document.id();
        boolean viewable = Viewable.of(document).isPresent();
        Material material = view.review().materials().stream()
                .filter(one -> document.id().equals(one.copyId()))
                .findFirst()
                .orElseThrow();
        boolean text = material.name().equals(Material.CONTENT);
        return new File(
                text ? visit().say("正文（结构化数据）", "Text (structured data)") : document.fileName(),
                document.mayLeave() ? viewable ? base + "/view" : base : "#",
                kind(document.mediaType()),
                document.size(),
                document.mayLeave() ? text ? null : part(material.name()) : visit().say("已撤回", "withdrawn"),
                document.sha256());
    }

    private static String kind(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> "PDF";
            case "application/json" -> "JSON";
            case "text/csv" -> "CSV";
            case "text/plain" -> "TXT";
            case "image/png", "image/jpeg", "image/tiff" -> "IMG";
            case "application/ofd" -> "OFD";
            default -> mediaType.contains("sheet") ? "XLS" : mediaType.contains("presentation") ? "PPT" : "DOC";
        };
    }

    static List<Entry> timeline(ReviewCaseView view) {
        return view.history().stream().map(ReviewExtensions::entry).toList();
    }

    private static Entry entry(PastAct past) {
        return new Entry(
                past.at(),
                action(past.action()),
                who(past),
                past.actingFor(),
                past.reason(),
                toneOf(past.after()),
                null,
                past.mark());
    }

    private static String action(String action) {
        Map.Entry<String, String> own = ITS_OWN_ACTS.get(action);
        if (own != null) {
            return visit().say(own.getKey(), own.getValue());
        }
        Move move = Move.valueOf(action);
        return visit().say(move.zh(), move.en());
    }

    private static final Map<String, Map.Entry<String, String>> ITS_OWN_ACTS = Map.of(
            "due-date-missed", Map.entry("本环节逾期", "The stage is overdue"),
            "due-date-moved", Map.entry("期限调整", "The due date moved"),
            "ANONYMISE", Map.entry("匿名化处理", "Anonymised"));

    private static String who(PastAct past) {
        if (past.who() == null) {
            return visit().say("系统", "System");
        }
        if (past.role() == null) {
            return past.who();
        }
        Role role = Role.of(past.role());
        return past.who() + " · " + visit().say(role.zh(), role.en());
    }

    private static String toneOf(String state) {
        return Arrays.stream(State.values())
                .filter(known -> known.name().equals(state))
                .map(ReviewExtensions::tone)
                .findFirst()
                .orElse("neutral");
    }

    /** What the head of a page calls a review. */
    static String number(ReviewView review) {
        return visit().say(review.kind().zh(), review.kind().en()) + " "
                + visit().say("第 " + review.subjectVersion() + " 稿", "draft " + review.subjectVersion()) + " · "
                + review.shortNumber();
    }

    private static Visit visit() {
        return CurrentVisit.now();
    }
}
