package org.sunshinegov.review.confidentialityreview.model;

import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The finding "quotation, not a mark": it takes a disclosure officer and a leader in charge, two persons. */
public record Quotation(Reviewer officer, Reviewer leader) {

    /** In which office it is called one. */
    public enum Side {
        OFFICER,
        LEADER
    }

    public boolean byBoth() {
        return officer != null && leader != null;
    }

    static Quotation first(Side side, Reviewer by) {
        return side == Side.OFFICER ? new Quotation(by, null) : new Quotation(null, by);
    }

    Quotation and(Side side, Reviewer by) {
        Reviewer same = side == Side.OFFICER ? officer : leader;
        Reviewer other = side == Side.OFFICER ? leader : officer;
        if (same != null) {
            throw Refusal.conflict(
                    "quotation-called-before", "该职责已经作出过认定。", "This office has called it a quotation before.");
        }
        if (by.isSamePersonAs(other)) {
            throw OnePersonOneStage.refusal();
        }
        return side == Side.OFFICER ? new Quotation(by, leader) : new Quotation(officer, by);
    }
}
