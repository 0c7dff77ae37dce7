package org.sunshinegov.deploy.local.sample.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.deploy.local.sample.data.SampleReply;
import org.sunshinegov.deploy.local.sample.data.Team;

/** What the loader asks of request-service. */
public record RequestApi(Caller caller) {
    private static final String REQUESTS = "/api/requests/v1/requests";

    public UUID file(String citizen, String key, JsonObject request) {
        return caller.create(citizen, REQUESTS, key, request);
    }

    public Aggregate request(UUID id) {
        return new Aggregate(caller, REQUESTS, id);
    }

    public void confirmByOffice(Aggregate request, String officer) {
        request.put(officer, "office-confirmation", null);
    }

    public void confirmByApplicant(Aggregate request, String citizen) {
        request.put(citizen, "applicant-confirmation", null);
    }

    public void register(Aggregate request, String officer) {
        request.put(officer, "registration", null);
    }

    /** {@code section} null in a unit without sections. */
    public void assign(Aggregate request, String officer, UUID section, UUID handler) {
        request.put(
                officer,
                "assignment",
                new JsonObject()
                        .put("sectionId", section == null ? null : section.toString())
                        .put("handlerId", handler.toString()));
    }

    /** {@code answerWd} null: as the policy has it. */
    public void askClarification(Aggregate request, String officer, String points, Integer answerWd) {
        request.put(
                officer,
                "clarification-request",
                new JsonObject().put("points", points).put("answerWd", answerWd));
    }

    public void askReasons(Aggregate request, String officer, String finding) {
        request.put(officer, "reasons-request", new JsonObject().put("finding", finding));
    }

    /** For {@code pages} of copies: proposed, approved by the leader, told by the officer (domain 7.2). */
    public void charge(Aggregate request, Team team, int pages) {
        var fee = new JsonObject().put("standard", "PER_PAGE").put("count", pages);
        approved(request, team, request.create(team.drafter(), "proposals/fee", fee));
        request.put(team.officer(), "fee-notice", null);
    }

    /** {@code party}: a name and how to reach it. */
    public void consult(Aggregate request, Team team, String kind, List<String> party, String question) {
        var letter = new JsonObject()
                .put("kind", kind)
                .put("name", party.get(0))
                .put("contact", party.get(1))
                .put("question", question);
        var proposal = request.create(team.drafter(), "proposals/consultation", letter);
        approved(request, team, proposal);
        var unused = request.create(
                team.officer(), "consultations", new JsonObject().put("proposalId", proposal.toString()));
    }

    private static void approved(Aggregate request, Team team, UUID proposal) {
        request.put(team.leader(), "proposals/" + proposal + "/approval", null);
    }

    public void callConference(Aggregate request, String officer, String question) {
        request.put(officer, "conference", new JsonObject().put("question", question));
    }

    public void suspend(Aggregate request, String officer, String obstacle) {
        request.put(officer, "suspension", new JsonObject().put("obstacle", obstacle));
    }

    public UUID attach(Aggregate request, String handler, String fileName, byte[] pdf) {
        return request.upload(handler, "documents", fileName, pdf);
    }

    public void draftReply(Aggregate request, String handler, SampleReply reply, List<UUID> documents) {
        request.put(
                handler,
                "reply-draft",
                new JsonObject()
                        .put("outcome", reply.outcome())
                        .put("text", reply.text())
                        .put("reasons", reply.reasons())
                        .put(
                                "documents",
                                new JsonArray(
                                        documents.stream().map(UUID::toString).toList())));
    }

    public void answerOnTheSpot(Aggregate request, String officer, List<String> indexNumbers) {
        request.put(officer, "on-the-spot-reply", new JsonObject().put("items", new JsonArray(indexNumbers)));
    }

    public void approveInLaw(Aggregate request, String reviewer) {
        request.put(reviewer, "legal-opinion", new JsonObject().put("passed", true));
    }

    public void issue(Aggregate request, String officer) {
        request.put(officer, "reply", null);
    }

    public void serve(Aggregate request, String officer) {
        request.put(officer, "service", new JsonObject().put("proof", "送达回证"));
    }

    public void close(Aggregate request, String officer) {
        request.put(officer, "closing", null);
    }

    public void archive(Aggregate request, String officer) {
        request.put(officer, "archiving", null);
    }

    public void withdraw(Aggregate request, String citizen) {
        request.put(citizen, "withdrawal", null);
    }

    public void promote(Aggregate request, String officer) {
        request.post(officer, "promotion");
    }
}
