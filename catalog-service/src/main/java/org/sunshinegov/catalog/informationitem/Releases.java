package org.sunshinegov.catalog.informationitem;

import java.time.Instant;
import java.util.List;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.Submission;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.documents.certificate.Part;
import org.sunshinegov.kernel.documents.certificate.Release;
import org.sunshinegov.kernel.documents.certificate.Subject;

/** A version of an item as something that is about to leave. */
final class Releases {

    private Releases() {}

    static Release of(InformationItem item, Submission submission, Instant at) {
        return of(item, submission.version(), parts(submission), at);
    }

    static Release of(InformationItem item, int version, List<Part> parts, Instant at) {
        return new Release(new Subject(SubjectKind.ITEM, item.id()), item.organisationId(), version, parts, at);
    }

    private static List<Part> parts(Submission submission) {
        return submission.parts().stream()
                .map(part -> new Part(part.name(), part.mediaType(), part.size(), part.sha256(), part.documentId()))
                .toList();
    }
}
