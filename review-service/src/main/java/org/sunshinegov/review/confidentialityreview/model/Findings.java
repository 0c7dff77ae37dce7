package org.sunshinegov.review.confidentialityreview.model;

import java.util.ArrayList;
import java.util.List;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** What the content scan has found so far, numbered from 1. */
public record Findings(List<Finding> all) {

    static final Findings NONE = new Findings(List.of());

    public Findings {
        all = List.copyOf(all);
    }

    /** The marks that block every stage until they are gone or found to be quoted. */
    public List<Finding> openMarks() {
        return all.stream().filter(Finding::blocks).toList();
    }

    Findings plus(List<Finding> found) {
        List<Finding> next = new ArrayList<>(all);
        found.forEach(finding -> next.add(finding.numbered(next.size() + 1)));
        return new Findings(next);
    }

    Findings called(int number, Quotation.Side side, Reviewer by) {
        Finding mark = openMarks().stream()
                .filter(finding -> finding.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        Finding called = mark.called(side, by);
        return new Findings(all.stream()
                .map(finding -> finding.equals(mark) ? called : finding)
                .toList());
    }

    Findings withoutWords() {
        return new Findings(all.stream().map(Finding::withoutWords).toList());
    }

    void mustNotBlock() {
        if (!openMarks().isEmpty()) {
            throw Refusal.conflict(
                            "secrecy-mark-open",
                            "材料中发现密级标志。除信息公开工作人员和分管领导都认定其为引用外，不能继续审查。",
                            "The content carries a secrecy mark; only officer and leader together may find it quoted.")
                    .with("findings", openMarks().stream().map(Finding::number).toList());
        }
    }
}
