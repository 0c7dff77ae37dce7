package org.sunshinegov.deploy.local.sample.data;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * A request as its file tells it.
 *
 * @param key its place in the file, by which a broken-off load finds it again
 * @param account who files it; a representative files for an organisation
 * @param before days before the end
 * @param goal the state it comes to
 * @param pace working days from filing to issue
 * @param words what it is kept from its reply with: a question, a finding, an obstacle, a number of pages; else null
 * @param party who is asked for an opinion, and how to reach him; empty where nobody is
 * @param reply null when none is drafted
 */
public record SampleRequest(
        String key,
        String account,
        String unit,
        int before,
        String goal,
        int pace,
        JsonObject filing,
        String words,
        List<String> party,
        SampleReply reply) {

    private static final int PACE = 12;

    public static List<SampleRequest> readAll() {
        var file = new JsonObject(SampleFile.yaml("requests.yaml"));
        var requests = new ArrayList<SampleRequest>();
        var told = file.getJsonArray("requests");
        for (var at = 0; at < told.size(); at++) {
            var request = told.getJsonObject(at);
            requests.add(of("request-%02d".formatted(requests.size() + 1), request, applicant(file, request)));
        }
        return requests;
    }

    /** On paper, to an address. */
    public boolean isPosted() {
        return "PAPER".equals(filing.getString("form"))
                && filing.getJsonObject("applicant").containsKey("address");
    }

    private static SampleRequest of(String key, JsonObject told, JsonObject applicant) {
        return new SampleRequest(
                key,
                applicant.getString("account"),
                told.getString("unit"),
                told.getInteger("before"),
                told.getString("state"),
                told.getInteger("pace", PACE),
                filing(told, applicant),
                told.getString("words"),
                Words.apart(told.getString("party", ""), " / "),
                SampleReply.of(told));
    }

    private static JsonObject filing(JsonObject told, JsonObject applicant) {
        var who = applicant.copy();
        var type = (String) who.remove("type");
        var unused = who.remove("account");
        return new JsonObject()
                .put("applicantType", type)
                .put("applicant", who)
                .put("subject", told.getString("subject"))
                .put("description", told.getString("description"))
                .put("purpose", told.getString("purpose"))
                .put("form", told.getString("form"));
    }

    private static JsonObject applicant(JsonObject file, JsonObject told) {
        return file.getJsonObject("applicants").getJsonObject(told.getString("by"));
    }
}
