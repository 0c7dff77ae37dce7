package org.sunshinegov.request.disclosurerequest.caselist;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.LostRace;

/**
 * What became of one case of several that were acted upon together.
 *
 * @param number in the unit's register; null for a case that is out of the officer's sight
 * @param code of the refusal; null where it was done
 */
public record CaseResult(UUID id, String number, boolean done, String code, String reason, String reasonEn) {

    /** Each case by itself: one that is refused, or that somebody changed meanwhile, is named and keeps no other. */
    public static Uni<CaseResult> of(UUID id, Supplier<Uni<Void>> act) {
        return Uni.createFrom()
                .deferred(() -> act.get())
                .map(done -> new CaseResult(id, null, true, null, null, null))
                .onFailure(LostRace::isOne)
                .transform(race -> Refusal.stale())
                .onFailure(Refusal.class)
                .recoverWithItem(failure -> refused(id, (Refusal) failure));
    }

    /** With the numbers they are known by. */
    public static List<CaseResult> numbered(List<CaseResult> results, Map<UUID, String> numbers) {
        return results.stream()
                .map(one -> new CaseResult(one.id, numbers.get(one.id), one.done, one.code, one.reason, one.reasonEn))
                .toList();
    }

    private static CaseResult refused(UUID id, Refusal refusal) {
        return new CaseResult(id, null, false, refusal.code(), refusal.zh(), refusal.en());
    }
}
