package org.sunshinegov.request.disclosurerequest.reply;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.CaseForm;
import org.sunshinegov.request.disclosurerequest.model.Outcome;
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
        return new DraftReply(Typed.choice(Outcome.values(), outcome), text, reasons, rightAuthority, documents);
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
