package org.sunshinegov.deploy.local.sample.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.deploy.local.sample.data.SampleReply;

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

    /** For {@code pages} of copies. */
    public void proposeFee(Aggregate request, String drafter, int pages) {
        request.create(
                drafter,
                "proposals/fee",
                new JsonObject().put("standard", "PER_PAGE").put("count", pages));
    }

    /** {@code party}: a name and how to reach it. */
    public void proposeConsultation(
            Aggregate request, String drafter, String kind, List<String> party, String question) {
        request.create(
                drafter,
                "proposals/consultation",
                new JsonObject()
                        .put("kind", kind)
                        .put("name", party.get(0))
                        .put("contact", party.get(1))
                        .put("question", question));
    }

    public void approveProposal(Aggregate request, String leader) {
        request.put(leader, "proposals/" + proposal(request, leader) + "/approval", null);
    }

    public void tellFee(Aggregate request, String officer) {
        request.put(officer, "fee-notice", null);
    }

    public void consult(Aggregate request, String officer) {
        request.create(officer, "consultations", new JsonObject().put("proposalId", proposal(request, officer)));
    }

    private static String proposal(Aggregate request, String account) {
        var proposals = request.read(account).getJsonArray("proposals");
        return proposals.getJsonObject(proposals.size() - 1).getString("id");
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

    public void post(Aggregate request, String officer) {
        request.put(officer, "posting", new JsonObject());
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
