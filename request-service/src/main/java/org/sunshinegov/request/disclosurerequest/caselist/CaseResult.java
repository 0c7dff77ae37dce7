package org.sunshinegov.request.disclosurerequest.caselist;

import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * What became of one case of several that were acted upon together.
 *
 * @param number in the unit's register; null for a case that is out of the officer's sight
 * @param code of the refusal; null where it was done
 */
public record CaseResult(UUID id, String number, boolean done, String code, String reason, String reasonEn) {

    public static CaseResult done(UUID id) {
        return new CaseResult(id, null, true, null, null, null);
    }

    public static CaseResult refused(UUID id, Refusal refusal) {
        return new CaseResult(id, null, false, refusal.code(), refusal.zh(), refusal.en());
    }

    public CaseResult numbered(String known) {
        return new CaseResult(id, known, done, code, reason, reasonEn);
    }
}
