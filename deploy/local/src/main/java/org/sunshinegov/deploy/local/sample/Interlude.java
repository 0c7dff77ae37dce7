package org.sunshinegov.deploy.local.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sunshinegov.deploy.local.sample.Course.Move;
import org.sunshinegov.deploy.local.sample.api.Aggregate;
import org.sunshinegov.deploy.local.sample.api.RequestApi;
import org.sunshinegov.deploy.local.sample.data.SampleRequest;
import org.sunshinegov.deploy.local.sample.data.Team;

/** What a request in hand waits for before its reply, named as the state it brings about. */
enum Interlude {
    CLARIFICATION_REQUESTED {
        @Override
        List<Move> moves(int day, RequestApi requests, Supplier<Aggregate> request, SampleRequest told, Team team) {
            return List.of(new Move(
                    day, "告知补正", () -> requests.askClarification(request.get(), team.officer(), told.words(), null)));
        }
    },
    /** The applicant never answers. */
    ABANDONED {
        @Override
        List<Move> moves(int day, RequestApi requests, Supplier<Aggregate> request, SampleRequest told, Team team) {
            return List.of(new Move(
                    day,
                    "告知补正",
                    () -> requests.askClarification(request.get(), team.officer(), told.words(), DAYS_TO_ANSWER)));
        }
    },
    REASON_REQUESTED {
        @Override
        List<Move> moves(int day, RequestApi requests, Supplier<Aggregate> request, SampleRequest told, Team team) {
            return List.of(
                    new Move(day, "要求说明理由", () -> requests.askReasons(request.get(), team.officer(), told.words())));
        }
    },
    FEE_NOTIFIED {
        @Override
        List<Move> moves(int day, RequestApi requests, Supplier<Aggregate> request, SampleRequest told, Team team) {
            return List.of(
                    new Move(
                            day,
                            "拟收费",
                            () -> requests.proposeFee(request.get(), team.drafter(), Integer.parseInt(told.words()))),
                    new Move(day, "批准", () -> requests.approveProposal(request.get(), team.leader())),
                    new Move(day, "告知缴费", () -> requests.tellFee(request.get(), team.officer())));
        }
    },
    CONSULTING_THIRD_PARTY {
        @Override
        List<Move> moves(int day, RequestApi requests, Supplier<Aggregate> request, SampleRequest told, Team team) {
            return consultation("THIRD_PARTY", day, requests, request, told, team);
        }
    },
    CONSULTING_AGENCY {
        @Override
        List<Move> moves(int day, RequestApi requests, Supplier<Aggregate> request, SampleRequest told, Team team) {
            return consultation("AGENCY", day, requests, request, told, team);
        }
    },
    CASE_CONFERENCE {
        @Override
        List<Move> moves(int day, RequestApi requests, Supplier<Aggregate> request, SampleRequest told, Team team) {
            return List.of(
                    new Move(day, "提请会商", () -> requests.callConference(request.get(), team.officer(), told.words())));
        }
    },
    SUSPENDED {
        @Override
        List<Move> moves(int day, RequestApi requests, Supplier<Aggregate> request, SampleRequest told, Team team) {
            return List.of(new Move(day, "中止", () -> requests.suspend(request.get(), team.officer(), told.words())));
        }
    };

    /** Working days from the filing to its beginning. */
    static final int AFTER = 3;

    private static final int DAYS_TO_ANSWER = 5;

    /** Empty for a goal on the way to the reply. */
    static Optional<Interlude> named(String goal) {
        return Arrays.stream(values()).filter(one -> one.name().equals(goal)).findFirst();
    }

    /** Working days from the filing until the request is where it is to be. */
    int daysNeeded() {
        return this == ABANDONED ? AFTER + DAYS_TO_ANSWER + 2 : AFTER;
    }

    /** One call each, so that a load that was broken off goes on where it was. */
    abstract List<Move> moves(int day, RequestApi requests, Supplier<Aggregate> request, SampleRequest told, Team team);

    private static List<Move> consultation(
            String kind, int day, RequestApi requests, Supplier<Aggregate> request, SampleRequest told, Team team) {
        return List.of(
                new Move(
                        day,
                        "拟征求意见",
                        () -> requests.proposeConsultation(
                                request.get(), team.drafter(), kind, told.party(), told.words())),
                new Move(day, "批准", () -> requests.approveProposal(request.get(), team.leader())),
                new Move(day, "征求意见", () -> requests.consult(request.get(), team.officer())));
    }
}
