package org.sunshinegov.review.confidentialityreview.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the three have said so far; null where a stage has not been reached. */
public record Opinions(DrafterOpinion drafter, LeaderOpinion leader, OfficerOpinion officer) {

    static final Opinions NONE = new Opinions(null, null, null);

    Opinions with(DrafterOpinion opinion) {
        return new Opinions(opinion, null, null);
    }

    Opinions with(LeaderOpinion opinion) {
        return new Opinions(drafter, opinion, null);
    }

    Opinions with(OfficerOpinion opinion) {
        return new Opinions(drafter, leader, opinion);
    }

    Opinions withoutWords() {
        return new Opinions(
                drafter == null ? null : drafter.withoutWords(),
                leader == null ? null : leader.withoutWords(),
                officer == null ? null : officer.withoutWords());
    }

    List<Endorsement> of(Stage... stages) {
        return endorsements().stream()
                .filter(endorsement -> Arrays.asList(stages).contains(endorsement.stage()))
                .toList();
    }

    /** Who has consented, in the order of the stages. */
    public List<Endorsement> endorsements() {
        List<Endorsement> endorsements = new ArrayList<>();
        if (drafter != null) {
            endorsements.add(new Endorsement(Stage.DRAFTER, drafter.by()));
        }
        if (leader != null) {
            endorsements.add(new Endorsement(Stage.LEADER_IN_CHARGE, leader.by()));
        }
        if (officer != null) {
            endorsements.add(new Endorsement(Stage.DISCLOSURE_OFFICER, officer.by()));
        }
        return endorsements;
    }
}
