package org.sunshinegov.deploy.local.sample;

import java.util.Arrays;
import java.util.Optional;
import org.sunshinegov.deploy.local.sample.api.Aggregate;
import org.sunshinegov.deploy.local.sample.api.RequestApi;
import org.sunshinegov.deploy.local.sample.data.SampleRequest;
import org.sunshinegov.deploy.local.sample.data.Team;

/** What a request in hand waits for before its reply, named as the state it brings about. */
enum Interlude {
    CLARIFICATION_REQUESTED("告知补正") {
        @Override
        void begin(RequestApi requests, Aggregate request, SampleRequest told, Team team) {
            requests.askClarification(request, team.officer(), told.words(), null);
        }
    },
    /** The applicant never answers. */
    ABANDONED("告知补正") {
        @Override
        void begin(RequestApi requests, Aggregate request, SampleRequest told, Team team) {
            requests.askClarification(request, team.officer(), told.words(), DAYS_TO_ANSWER);
        }
    },
    REASON_REQUESTED("要求说明理由") {
        @Override
        void begin(RequestApi requests, Aggregate request, SampleRequest told, Team team) {
            requests.askReasons(request, team.officer(), told.words());
        }
    },
    FEE_NOTIFIED("告知缴费") {
        @Override
        void begin(RequestApi requests, Aggregate request, SampleRequest told, Team team) {
            requests.charge(request, team, Integer.parseInt(told.words()));
        }
    },
    CONSULTING_THIRD_PARTY("征求第三方意见") {
        @Override
        void begin(RequestApi requests, Aggregate request, SampleRequest told, Team team) {
            requests.consult(request, team, "THIRD_PARTY", told.party(), told.words());
        }
    },
    CONSULTING_AGENCY("征求其他机关意见") {
        @Override
        void begin(RequestApi requests, Aggregate request, SampleRequest told, Team team) {
            requests.consult(request, team, "AGENCY", told.party(), told.words());
        }
    },
    CASE_CONFERENCE("提请会商") {
        @Override
        void begin(RequestApi requests, Aggregate request, SampleRequest told, Team team) {
            requests.callConference(request, team.officer(), told.words());
        }
    },
    SUSPENDED("中止") {
        @Override
        void begin(RequestApi requests, Aggregate request, SampleRequest told, Team team) {
            requests.suspend(request, team.officer(), told.words());
        }
    };

    /** Working days from the filing to its beginning. */
    static final int AFTER = 3;

    private static final int DAYS_TO_ANSWER = 5;

    private final String move;

    Interlude(String move) {
        this.move = move;
    }

    /** Empty for a goal on the way to the reply. */
    static Optional<Interlude> named(String goal) {
        return Arrays.stream(values()).filter(one -> one.name().equals(goal)).findFirst();
    }

    /** What is done, in the words of the history. */
    String move() {
        return move;
    }

    /** Working days from the filing until the request is where it is to be. */
    int daysNeeded() {
        return this == ABANDONED ? AFTER + DAYS_TO_ANSWER + 2 : AFTER;
    }

    abstract void begin(RequestApi requests, Aggregate request, SampleRequest told, Team team);
}
