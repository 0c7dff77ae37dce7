package org.sunshinegov.review.confidentialityreview.model;

import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.law.Ground;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * Stage 3: every point examined, and the conclusion.
 *
 * @param ground of what is withheld; null when nothing is
 * @param withheld what is withheld and why; null when nothing is
 */
public record OfficerOpinion(
        Reviewer by,
        Map<CheckPoint, Answer> checklist,
        Conclusion conclusion,
        Ground ground,
        String withheld,
        String remark) {

    public OfficerOpinion {
        checklist = checklist == null ? Map.of() : Map.copyOf(checklist);
    }

    OfficerOpinion withoutWords() {
        return new OfficerOpinion(by, Checklist.withoutWords(checklist), conclusion, ground, null, null);
    }

    void mustBeComplete() {
        Checklist.mustBeAnswered("checklist", CheckPoint.values(), checklist);
        Map<String, FieldFault> faults = new TreeMap<>();
        if (conclusion == null) {
            faults.put("conclusion", FieldFault.missing());
        } else if (conclusion == Conclusion.PUBLISHABLE) {
            mustBeClear();
        } else {
            withholding(faults);
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    private void mustBeClear() {
        if (!Checklist.allYes(checklist)) {
            throw Refusal.invalid(
                    "concern-open",
                    "检查事项中有“否”的，结论不能是“可以公开”。",
                    "A point of the checklist is answered no: it cannot be disclosed as it is.");
        }
    }

    private void withholding(Map<String, FieldFault> faults) {
        if (ground == null) {
            faults.put("ground", FieldFault.missing());
        }
        if (Reason.isMissing(withheld)) {
            faults.put("withheld", FieldFault.missing());
        }
    }
}
