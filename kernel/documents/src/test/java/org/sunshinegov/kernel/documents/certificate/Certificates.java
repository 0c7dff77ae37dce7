package org.sunshinegov.kernel.documents.certificate;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.contracts.review.Verdict;

/** A certificate for a reply with one attachment, and the release it was made for. */
final class Certificates {

    static final UUID REPLY = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    static final UUID UNIT = UUID.fromString("00000000-0000-4000-8000-00000000000b");
    static final Instant ISSUED = Instant.parse("2025-01-24T01:00:00Z");
    static final Instant EXPIRES = Instant.parse("2025-02-24T01:00:00Z");
    static final Part CONTENT = part("content.json", "application/json", 812, "a");
    static final Part ATTACHMENT = part("attachment-1", "application/pdf", 40_000, "b");

    private Certificates() {}

    static ReleaseManifest manifest() {
        return new ReleaseManifest(
                "RC-2025-000001",
                new Subject(SubjectKind.REPLY, REPLY),
                UNIT,
                7,
                Verdict.PUBLISHABLE,
                List.of("711-19"),
                List.of(stage("drafter", 1), stage("leader-in-charge", 2), stage("disclosure-officer", 3)),
                List.of(CONTENT, ATTACHMENT),
                EnumSet.allOf(Addable.class),
                ISSUED,
                EXPIRES);
    }

    static Release release() {
        return new Release(
                new Subject(SubjectKind.REPLY, REPLY), UNIT, 7, List.of(ATTACHMENT, CONTENT), ISSUED.plusSeconds(60));
    }

    static Release release(List<Part> parts) {
        return new Release(release().subject(), UNIT, 7, parts, release().at());
    }

    static Release releaseAt(Instant at) {
        return new Release(release().subject(), UNIT, 7, release().parts(), at);
    }

    static Part part(String name, String mediaType, long size, String digit) {
        return new Part(name, mediaType, size, digit.repeat(64), new UUID(1, digit.charAt(0)));
    }

    private static Stage stage(String role, int person) {
        return new Stage(role, new UUID(2, person), ISSUED.minusSeconds(600L - person));
    }
}
