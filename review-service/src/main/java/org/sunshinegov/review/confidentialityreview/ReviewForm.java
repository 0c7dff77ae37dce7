package org.sunshinegov.review.confidentialityreview;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.sunshinegov.kernel.law.Ground;
import org.sunshinegov.kernel.platform.http.TextParameters;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.review.confidentialityreview.model.Answer;
import org.sunshinegov.review.confidentialityreview.model.CheckPoint;
import org.sunshinegov.review.confidentialityreview.model.Classification;
import org.sunshinegov.review.confidentialityreview.model.Conclusion;
import org.sunshinegov.review.confidentialityreview.model.DeliberationPoint;
import org.sunshinegov.review.confidentialityreview.model.Disclosure;
import org.sunshinegov.review.confidentialityreview.model.Quotation;
import org.sunshinegov.review.confidentialityreview.model.RevocationCause;

/**
 * What a reviewer has typed into the form of his stage, and what is wrong with it; shown again as it was when refused.
 *
 * @param name which of the page's forms it is; empty when the page is shown for the first time
 */
record ReviewForm(String name, MultivaluedMap<String, String> typed, Map<String, FieldFault> errors) {

    static final ReviewForm NONE = new ReviewForm("", new MultivaluedHashMap<>(), Map.of());

    static ReviewForm of(String name, MultivaluedMap<String, String> typed) {
        return new ReviewForm(name, TextParameters.required(typed), Map.of());
    }

    ReviewForm refused(Map<String, FieldFault> faults) {
        return new ReviewForm(name, typed, faults);
    }

    public String value(String field) {
        return typed.getFirst(field);
    }

    /** What a field shows: what was typed, or else what was there before. */
    public Object value(String field, Object before) {
        return typed.isEmpty() ? before : typed.getFirst(field);
    }

    public Map<String, FieldFault> errorsOf(String form) {
        return name.equals(form) ? errors : Map.of();
    }

    Version version() {
        return Version.fromString(value("version") == null ? "" : value("version"));
    }

    String reason() {
        return value("reason");
    }

    OpinionRequest opinion() {
        return new OpinionRequest(
                chosen(Classification.values(), "classification"),
                chosen(Disclosure.values(), "disclosure"),
                value("remark"));
    }

    ApprovalRequest approval() {
        return new ApprovalRequest(answers("deliberation", DeliberationPoint.class), value("remark"));
    }

    ConclusionRequest conclusion() {
        return new ConclusionRequest(
                answers("checklist", CheckPoint.class),
                chosen(Conclusion.values(), "conclusion"),
                chosen(Ground.values(), "ground"),
                value("withheld"),
                value("remark"));
    }

    ReturnRequest returning() {
        return new ReturnRequest("on".equals(value("classified")), reason());
    }

    RevocationRequest revocation() {
        return new RevocationRequest(chosen(RevocationCause.values(), "cause"), reason());
    }

    QuotationRequest quotation() {
        return new QuotationRequest(chosen(Quotation.Side.values(), "side"), reason());
    }

    private <P extends Enum<P>> Map<P, Answer> answers(String list, Class<P> points) {
        Map<P, Answer> answers = new EnumMap<>(points);
        for (P point : points.getEnumConstants()) {
            String field = list + "." + point.name();
            String yes = value(field);
            Boolean given = "yes".equals(yes) ? Boolean.TRUE : "no".equals(yes) ? Boolean.FALSE : null;
            answers.put(point, new Answer(given, value(field + ".remark")));
        }
        return answers;
    }

    private <E extends Enum<E>> E chosen(E[] values, String field) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(value(field)))
                .findFirst()
                .orElse(null);
    }
}
