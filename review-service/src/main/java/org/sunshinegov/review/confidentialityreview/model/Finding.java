package org.sunshinegov.review.confidentialityreview.model;

/**
 * Something the content scan came upon, and where.
 *
 * @param part the name of the part
 * @param place inside the part, as people find it again; null for the whole part
 * @param excerpt the words around it, personal numbers masked; null where there are none
 * @param quotation null until somebody has called the mark a quotation
 */
public record Finding(int number, Kind kind, String part, String place, String excerpt, Quotation quotation) {

    /** What the scan looks for, and what it could not look into. */
    public enum Kind {
        SECRECY_MARK("密级标志", "Secrecy mark"),
        IDENTITY_NUMBER("居民身份证号码", "Identity number"),
        MOBILE_NUMBER("手机号码", "Mobile number"),
        NOT_READABLE("无法自动检查，须人工逐页核对", "Not machine-readable: check page by page");

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

    public boolean isMark() {
        return kind == Kind.SECRECY_MARK;
    }

    /** A mark has no override; only both findings of a quotation take it out of the way (6.3). */
    public boolean blocks() {
        return isMark() && (quotation == null || !quotation.byBoth());
    }

    Finding called(Quotation.Side side, Reviewer by) {
        Quotation called = quotation == null ? Quotation.first(side, by) : quotation.and(side, by);
        return new Finding(number, kind, part, place, excerpt, called);
    }

    Finding withoutWords() {
        return new Finding(number, kind, part, place, null, quotation);
    }

    Finding numbered(int next) {
        return new Finding(next, kind, part, place, excerpt, quotation);
    }
}
