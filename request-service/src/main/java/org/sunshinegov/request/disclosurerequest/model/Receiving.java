package org.sunshinegov.request.disclosurerequest.model;

import static org.sunshinegov.request.disclosurerequest.model.Move.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.Words;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.*;

/** A receipt date that was noted wrong: one officer proposes the right one, a second person confirms it (7.4.9). */
interface Receiving {

    Filing filing();

    LocalDate receiptDate();

    ReceiptDateChange receiptChange();

    Clarification clarification();

    ReplyExtension extension();

    Fee fee();

    Excess excess();

    List<Consultation> consultations();

    List<Suspension> suspensions();

    private DisclosureRequest request() {
        return (DisclosureRequest) this;
    }

    default Step<ReceiptDateProposed> proposeReceiptDate(ReceiptDateChange change) {
        request().requireLegal(PROPOSE_RECEIPT_DATE);
        mustBePossible(change.to(), change.proposedOn());
        return new Step<>(request().but(next -> next.receiptChange = change), new ReceiptDateProposed(change));
    }

    /**
     * The reply period counts from the right date at once. When the application was received is a fact and not put off for what
     * was built on the wrong one (article 31): where the period had ended by the right date before it was lengthened, that falls
     * away, and what is late is late (articles 33 and 35).
     *
     * @param clock of the reply
     */
    default Step<ReceiptDateCorrected> confirmReceiptDate(
            UUID by, LocalDate on, Clock clock, WorkingCalendar calendar) {
        request().requireLegal(CONFIRM_RECEIPT_DATE);
        mustBeAnothers(by);
        mustBePossible(receiptChange().to(), on);
        boolean falls = !clock.receivedOn(receiptChange().to()).extendedInTime(calendar);
        return new Step<>(
                request().but(next -> {
                    next.receiptDate = receiptChange().to();
                    next.receiptChange = null;
                    next.extension = falls ? null : extension();
                }),
                new ReceiptDateCorrected(receiptDate(), receiptChange(), falls));
    }

    /** Also by whoever proposed it: it was a mistake. */
    default Step<ReceiptDateDeclined> declineReceiptDate() {
        request().requireLegal(DECLINE_RECEIPT_DATE);
        return new Step<>(request().but(next -> next.receiptChange = null), new ReceiptDateDeclined(receiptChange()));
    }

    private void mustBeAnothers(UUID by) {
        if (by.equals(receiptChange().proposedBy())) {
            throw Refusal.forbidden(
                    "second-person-needed",
                    "更正收到日期须由提请人以外的人员确认。",
                    "Another person than the one who proposed it confirms it.");
        }
    }

    private void mustBePossible(LocalDate to, LocalDate today) {
        if (to.equals(receiptDate())) {
            throw refused("与现在的收到日期相同", "it is the receipt date already");
        }
        if (to.isAfter(today)) {
            throw refused("不能晚于今天", "it cannot lie ahead");
        }
        if (filing().channel() == Channel.INTERNET && to.isBefore(CivilTime.dateOf(filing().submittedAt()))) {
            throw refused("不能早于提交日期", "not before it was submitted");
        }
        LocalDate first = firstAct();
        if (first != null && to.isAfter(first)) {
            throw refused(
                    "不能晚于%s：当天已经就本件发出过文书".formatted(Words.zh(first)),
                    "not after %s, when the case had its first letter".formatted(first));
        }
    }

    private static Refusal refused(String zh, String en) {
        return Refusal.invalidFields(Map.of("receivedOn", new FieldFault(zh, en)));
    }

    /** Of what presupposes that it had been received; null where there was none. */
    private LocalDate firstAct() {
        return Stream.of(
                        Stream.of(
                                clarification() == null ? null : clarification().askedOn(),
                                extension() == null ? null : extension().decidedOn(),
                                fee() == null ? null : fee().notifiedOn(),
                                excess() == null ? null : excess().askedOn()),
                        consultations().stream().map(Consultation::sentOn),
                        suspensions().stream().map(Suspension::from))
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
