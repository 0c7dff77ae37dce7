package org.sunshinegov.kernel.law.clock;

import java.time.LocalDate;

/** Length added to the period, in its own unit; whether it may be granted is for the case to judge. */
public record Extension(LocalDate decidedOn, int statutory, int committed, Cause cause) {

    /** Why it was added. */
    public enum Cause {
        /** Article 33. */
        EXTENDED("经批准延长", "extended by"),
        /** Reasonable, and more than can be answered in time: article 35. */
        LATER_DATE("确定延迟答复", "answered later by");

        private final String zh;
        private final String en;

        Cause(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        String zh() {
            return zh;
        }

        String en() {
            return en;
        }
    }

    /** Those kept before there was another cause were extended. */
    public Extension {
        cause = cause == null ? Cause.EXTENDED : cause;
    }

    public Extension(LocalDate decidedOn, int statutory, int committed) {
        this(decidedOn, statutory, committed, Cause.EXTENDED);
    }

    int of(Track track) {
        return track == Track.STATUTORY ? statutory : committed;
    }
}
