package org.sunshinegov.request.casenote;

import java.time.Instant;
import java.util.UUID;

/** A note about a case, which nobody changes any more. */
public record CaseNote(UUID id, Kind kind, String text, UUID writtenBy, Instant writtenAt) {

    /** What is noted. */
    public enum Kind {
        NOTE("内部备注", "Internal note"),
        PHONE_CALL("电话记录", "Telephone call");

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

    /** Notes name people and never reach a log by way of a record's text. */
    @Override
    public String toString() {
        return "CaseNote[" + id + "]";
    }
}
