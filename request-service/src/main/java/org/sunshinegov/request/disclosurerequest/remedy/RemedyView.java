package org.sunshinegov.request.disclosurerequest.remedy;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.request.remedy.model.Remedy;
import org.sunshinegov.request.remedy.model.RemedyPath;
import org.sunshinegov.request.remedy.model.RemedyResult;

/**
 * A remedy about a case.
 *
 * @param fee it contests the fee notice, not the reply or its absence
 * @param result null while it is pending
 * @param rehandledBy the case that handles the request once more; null where none was ordered
 */
public record RemedyView(
        UUID id,
        RemedyPath path,
        Remedy.Appellant appellant,
        String body,
        String reference,
        LocalDate filedOn,
        boolean fee,
        RemedyResult result,
        LocalDate concludedOn,
        UUID rehandledBy) {

    public static RemedyView of(Remedy remedy) {
        Remedy.Conclusion end = remedy.conclusion();
        return new RemedyView(
                remedy.id(),
                remedy.path(),
                remedy.appellant(),
                remedy.body(),
                remedy.reference(),
                remedy.filedOn(),
                remedy.fee(),
                end == null ? null : end.result(),
                end == null ? null : end.on(),
                end == null ? null : end.rehandledBy());
    }
}
