package org.sunshinegov.request.remedy.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.law.clock.Words;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * An application for reconsideration or an action before the court about one case. The body that decides it is not ours:
 * what is kept is what it told the unit.
 *
 * @param body the authority or court, full standard name
 * @param reference its number of the matter; null before it is known
 * @param filedOn the day it was filed
 * @param fee it contests the notice that asks for a fee (domain 4.6), not the reply or its absence
 * @param conclusion null while it is pending
 */
public record Remedy(
        UUID id,
        UUID requestId,
        UUID organisationId,
        RemedyPath path,
        Appellant appellant,
        String body,
        String reference,
        LocalDate filedOn,
        boolean fee,
        Conclusion conclusion) {

    /** Who filed it. */
    public enum Appellant {
        APPLICANT("申请人", "Applicant"),
        THIRD_PARTY("第三方", "Third party");

        private final String zh;
        private final String en;

        Appellant(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    /**
     * How it ended.
     *
     * @param on the day of the decision
     * @param rehandledBy the case that handles the request once more; null where none was ordered
     */
    public record Conclusion(RemedyResult result, LocalDate on, UUID rehandledBy) {}

    /**
     * What of the case decides whether a remedy is open, and which.
     *
     * @param since the day of the reply, of the lapse or of the fee notice, or the day after which a reply was overdue
     * @param reconsiderationFirst its reply refuses on articles 14 to 16 (Reconsideration Law article 23)
     * @param fee it is the fee notice, an act of its own
     */
    public record Ground(
            UUID requestId, UUID organisationId, LocalDate since, boolean reconsiderationFirst, boolean fee) {}

    /** What an officer enters of it. */
    public record Filed(Appellant appellant, boolean litigation, String body, String reference, LocalDate on) {}

    /**
     * The path follows from what went before: an action after a decided reconsideration is counted apart from one without.
     *
     * @param earlier every remedy about the same case; what contests the fee and what contests the reply do not touch each other
     */
    public static Remedy filed(UUID id, Ground ground, Filed filed, List<Remedy> earlier) {
        if (filed.on().isBefore(ground.since())) {
            throw Refusal.invalid(
                    "remedy-before-ground",
                    "提起日期不能早于%s（答复作出、逾期或者告知缴费之日）。".formatted(Words.zh(ground.since())),
                    "It cannot have been filed before %s, the day of the reply, of the missed date or of the fee notice."
                            .formatted(ground.since()));
        }
        List<Remedy> own = earlier.stream()
                .filter(one -> one.appellant() == filed.appellant() && one.fee() == ground.fee())
                .toList();
        mustNotBePending(own);
        return new Remedy(
                id,
                ground.requestId(),
                ground.organisationId(),
                path(ground, filed, own),
                filed.appellant(),
                filed.body(),
                filed.reference(),
                filed.on(),
                ground.fee(),
                null);
    }

    private static void mustNotBePending(List<Remedy> own) {
        own.stream().filter(Remedy::pending).findFirst().ifPresent(pending -> {
            throw Refusal.conflict(
                    "remedy-pending",
                    "%s提起的%s尚未审结，请先登记其结果。"
                            .formatted(
                                    Words.zh(pending.filedOn()), pending.path().zh()),
                    "What was filed on %s is still pending; note its result first.".formatted(pending.filedOn()));
        });
    }

    private static RemedyPath path(Ground ground, Filed filed, List<Remedy> own) {
        boolean reconsidered = own.stream().anyMatch(one -> one.path() == RemedyPath.RECONSIDERATION);
        if (!filed.litigation()) {
            if (reconsidered) {
                throw Refusal.conflict(
                        "reconsidered-before",
                        "本件已经行政复议，对复议决定不服的应当提起行政诉讼。",
                        "It has been reconsidered; against that decision there is the court.");
            }
            return RemedyPath.RECONSIDERATION;
        }
        if (reconsidered) {
            return RemedyPath.LITIGATION_AFTER_RECONSIDERATION;
        }
        if (ground.reconsiderationFirst() && filed.appellant() == Appellant.APPLICANT) {
            throw Refusal.conflict(
                    "reconsideration-first",
                    "本件不予公开，应当先申请行政复议（行政复议法第二十三条），不能登记为直接起诉。",
                    "A refusal is reconsidered before it goes to court (Reconsideration Law article 23).");
        }
        return RemedyPath.LITIGATION;
    }

    /** {@code rehandledBy}: the case an ordered new handling opened; only a corrected result orders one. */
    public Remedy concluded(RemedyResult result, LocalDate on, UUID rehandledBy) {
        if (!pending()) {
            throw Refusal.conflict(
                    "remedy-concluded",
                    "该%s已于%s审结。".formatted(path.zh(), Words.zh(conclusion.on())),
                    "It was concluded on %s.".formatted(conclusion.on()));
        }
        if (on.isBefore(filedOn)) {
            throw Refusal.invalid("concluded-before-filed", "审结日期不能早于提起日期。", "It cannot end before it was filed.");
        }
        return new Remedy(
                id,
                requestId,
                organisationId,
                path,
                appellant,
                body,
                reference,
                filedOn,
                fee,
                new Conclusion(result, on, rehandledBy));
    }

    public boolean pending() {
        return conclusion == null;
    }

    /** The name of its state for history. */
    public String state() {
        return pending() ? "PENDING" : conclusion.result().name();
    }
}
