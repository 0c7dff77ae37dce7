package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Pause;

/**
 * One letter that asks for an opinion, and what came of it (Decree 711 articles 32 and 34). Who was asked is personal data
 * and stands elsewhere, sealed.
 *
 * @param lapseWd the working days from the letter's receipt after which silence is taken for an answer
 * @param letterReceivedOn null while it is not known: nothing lapses then, and the reply rests no longer than if it had been
 *     received when it was sent
 * @param opinion null while it is open
 */
public record Consultation(
        UUID id,
        Kind kind,
        String question,
        LocalDate sentOn,
        int lapseWd,
        LocalDate letterReceivedOn,
        Opinion opinion) {

    /** Who is asked. */
    public enum Kind {
        THIRD_PARTY("第三方", "Third party"),
        AGENCY("其他行政机关", "Another agency");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
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

    /** What was answered. */
    public enum Position {
        AGREES("同意公开", "Agrees to disclosure"),
        OBJECTS("不同意公开", "Objects to disclosure"),
        /** Of an agency it is consent (art 34); of a third party it leaves the decision to the unit (art 32). */
        SILENT("逾期未答复", "No answer in time"),
        /** Given up by the office because its letter never arrived: neither consent nor silence. */
        WITHDRAWN("已撤回征求意见", "Withdrawn");

        private final String zh;
        private final String en;

        Position(String zh, String en) {
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
     * @param reasons null where none are needed: an objection of a third party without good reason does not bind (art 32);
     *     of what was withdrawn, why it was
     * @param on the day it arrived, the day it lapsed, or the day it was withdrawn
     */
    public record Opinion(Position position, String reasons, LocalDate on) {}

    public boolean open() {
        return opinion == null;
    }

    /** Its period passed without an answer; what arrived in it may still be noted. */
    public boolean silent() {
        return !open() && opinion.position() == Position.SILENT;
    }

    public boolean withdrawn() {
        return !open() && opinion.position() == Position.WITHDRAWN;
    }

    /** Open, and nobody knows that its letter arrived: only then may it be given up, for whoever has it may answer (art 32). */
    boolean unreceived() {
        return open() && letterReceivedOn == null;
    }

    /** A third party that said no; an agency's no is weighed with its reasons and binds nobody (articles 32 and 34). */
    public boolean objected() {
        return kind == Kind.THIRD_PARTY && !open() && opinion.position() == Position.OBJECTS;
    }

    /** Silence is none before the letter is known to have been received (articles 32 and 34: 自收到征求意见书之日起). */
    public boolean lapsedBefore(LocalDate day, WorkingCalendar calendar) {
        return open() && letterReceivedOn != null && answerBy(calendar).isBefore(day);
    }

    /** The last day on which an answer is in time; while the receipt is not known, the day after which it is asked about. */
    public LocalDate answerBy(WorkingCalendar calendar) {
        return pause().lapsesOn(calendar);
    }

    Consultation withoutWords() {
        return new Consultation(
                id,
                kind,
                "",
                sentOn,
                lapseWd,
                letterReceivedOn,
                opinion == null ? null : new Opinion(opinion.position(), null, opinion.on()));
    }

    /** Silence that was counted from the dispatch is none yet; it lapses anew. */
    Consultation letterReceived(LocalDate on) {
        return new Consultation(id, kind, question, sentOn, lapseWd, on, silent() ? null : opinion);
    }

    Consultation answered(Opinion given) {
        return new Consultation(id, kind, question, sentOn, lapseWd, letterReceivedOn, given);
    }

    /** The time of the reply that is not counted (art 33); of a silent party it ends by itself with its lapse. */
    public Pause pause() {
        Pause sent = kind == Kind.THIRD_PARTY
                ? Pause.thirdParty(id.toString(), sentOn, lapseWd)
                : Pause.agency(id.toString(), sentOn, lapseWd);
        Pause received = letterReceivedOn == null ? sent : sent.letterReceivedOn(letterReceivedOn);
        return open() || silent() ? received : received.endedOn(opinion.on());
    }
}
