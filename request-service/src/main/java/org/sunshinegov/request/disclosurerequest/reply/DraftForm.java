package org.sunshinegov.request.disclosurerequest.reply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.CaseForm;
import org.sunshinegov.request.disclosurerequest.model.Outcome;
import org.sunshinegov.request.disclosurerequest.model.OverriddenObjection;
import org.sunshinegov.request.letter.LetterDraft;
import org.sunshinegov.request.repeat.Repeats.Alike;

/** A reply as its handler, or the officer on the spot, has typed it so far. */
public class DraftForm extends CaseForm {

    @RestForm
    public String outcome;

    @RestForm
    public String text;

    @RestForm
    public String reasons;

    @RestForm
    public String rightAuthority;

    /** Index numbers, one a line: what is answered on the spot. */
    @RestForm
    public String items;

    @RestForm
    public List<UUID> documents;

    /** The objections on the form; one each of the two that follow stands beside each. */
    @RestForm
    public List<UUID> overridden;

    @RestForm
    public List<String> content;

    @RestForm
    public List<String> publicInterest;

    /** What the law lets the unit say to a repeat (article 36(6)), with the reply it repeats; the handler goes on from here. */
    public static DraftForm ofRepeat(Alike earlier) {
        DraftForm form = new DraftForm();
        form.outcome = Outcome.NOT_PROCESSED_REPEAT.name();
        form.text = "您（单位）提交的申请与此前的申请（登记号：%s）内容相同，本机关已于%s作出答复，现不再重复处理。"
                .formatted(earlier.number(), LetterDraft.day(earlier.issuedOn()));
        form.reasons = "行政机关已就申请人提出的政府信息公开申请作出答复、申请人重复申请公开相同政府信息的，告知申请人不予重复处理。";
        return form;
    }

    public DraftReply draft() {
        List<OverriddenObjection> told = overridden == null
                ? List.of()
                : overridden.stream()
                        .map(this::overriding)
                        .filter(one -> isTyped(one.content()) || isTyped(one.publicInterest()))
                        .toList();
        return new DraftReply(Typed.choice(Outcome.values(), outcome), text, reasons, rightAuthority, documents, told);
    }

    private static boolean isTyped(String value) {
        return value != null && !value.isBlank();
    }

    /** What is typed beside one of the objections. */
    public OverriddenObjection overriding(UUID consultation) {
        int at = overridden == null ? -1 : overridden.indexOf(consultation);
        return new OverriddenObjection(consultation, typed(content, at), typed(publicInterest, at));
    }

    private static String typed(List<String> all, int at) {
        return all == null || at < 0 || at >= all.size() ? null : all.get(at);
    }

    /** What is wrong beside one of the objections, by the name of the field there. */
    public Map<String, FieldFault> faultsBeside(UUID consultation) {
        Map<String, FieldFault> beside = new HashMap<>();
        for (String name : List.of("content", "publicInterest")) {
            beside.put(name, faults == null ? null : faults.get(OverriddenObjection.field(consultation, name)));
        }
        return beside;
    }

    public AnswerOnTheSpot onTheSpot() {
        return new AnswerOnTheSpot(
                items == null
                        ? List.of()
                        : items.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList(),
                documents);
    }

    public boolean carries(UUID document) {
        return documents == null || documents.contains(document);
    }
}
