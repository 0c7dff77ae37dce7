package org.sunshinegov.request.disclosurerequest.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Builds requests in every phase by legal moves only. */
final class Requests {

    static final LocalDate DAY = LocalDate.of(2025, 9, 28);
    static final UUID UNIT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final UUID HANDLER = UUID.fromString("00000000-0000-4000-8000-000000000002");
    static final Certificate CERTIFICATE = new Certificate("C-1", false, "signed");

    private Requests() {}

    static DisclosureRequest submitted() {
        Wish wish = new Wish("环境监测", "2024年辖区河道水质监测数据", null, null, Wish.Form.ELECTRONIC);
        Filing filing = new Filing(
                "SQ20250927000001",
                Channel.INTERNET,
                ApplicantType.NATURAL_PERSON,
                UUID.randomUUID(),
                wish,
                Instant.parse("2025-09-27T14:10:00Z"));
        return DisclosureRequest.submitted(UUID.randomUUID(), UNIT, filing).next();
    }

    static DisclosureRequest received() {
        return submitted().confirmByOffice(DAY).next().confirmByApplicant(DAY).next();
    }

    static DisclosureRequest registered() {
        return received().register("依申请〔2025〕第1号").next();
    }

    static DisclosureRequest inProgress() {
        return registered().assign(null, HANDLER).next();
    }

    static DisclosureRequest drafted() {
        return drafted(Outcome.GRANTED);
    }

    static DisclosureRequest drafted(Outcome outcome) {
        return inProgress()
                .draftReply(HANDLER, outcome, part("content.json"), List.of(part("attachment-1")))
                .next();
    }

    static DisclosureRequest reviewed() {
        return drafted().approveReply(CERTIFICATE).next();
    }

    static DisclosureRequest replied() {
        return reviewed().issue("依申请复〔2025〕1号", DAY.plusDays(10)).next();
    }

    static DisclosureRequest served() {
        return replied().serve(DAY.plusDays(12)).next();
    }

    static DisclosureRequest closed() {
        return served().close(DAY.plusDays(13)).next();
    }

    static DisclosureRequest withdrawn() {
        return received().withdraw(DAY).next();
    }

    static Reply.Part part(String name) {
        return new Reply.Part(UUID.randomUUID(), name, name, "application/pdf", 10, "00");
    }
}
