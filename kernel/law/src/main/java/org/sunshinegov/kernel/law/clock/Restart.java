package org.sunshinegov.kernel.law.clock;

import java.time.LocalDateTime;

/** The period began anew; {@code previousStart} is kept so the case can show it. */
public record Restart(Cause cause, LocalDateTime previousStart) {

    /** What makes a period begin anew. */
    public enum Cause {
        /** Article 30. */
        CLARIFIED("收到补正后的申请", "the corrected request was received"),
        FEE_PAID("缴纳信息处理费", "the processing fee was paid"),
        /** Two persons changed the receipt date (7.4). */
        RECEIPT_CORRECTED("收到申请（更正后的日期）", "the request was received (corrected date)"),
        DEFERRAL_ENDED("暂缓公开结束", "the deferral ended");

        private final String zh;
        private final String en;

        Cause(String zh, String en) {
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
}
