package org.sunshinegov.kernel.web.form;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.LostRace;
import org.sunshinegov.kernel.web.page.CurrentVisit;

/**
 * A form whose content was refused comes back as it was typed, with what is wrong beside each field and the status that says
 * so. Filled in on a version that is none any more, it comes back with the one there is now, and the page says so: also where
 * the form itself is gone with the old one. What cannot be mended in the form (no right to it, another state by now) has a
 * page of its own; so has a form that may not be shown to whoever sent it.
 */
public final class RefusedForm {

    private static final Set<Refusal.Kind> MENDABLE =
            EnumSet.of(Refusal.Kind.INVALID, Refusal.Kind.TOO_LARGE, Refusal.Kind.CONFLICT, Refusal.Kind.STALE);

    private static final FieldFault CHANGED =
            new FieldFault("该事项已有变化，请核对后再提交", "changed meanwhile; look again before you send");

    private RefusedForm() {}

    /** {@code field}: where a refusal stands that names no field; {@code page}: the form with these faults. */
    public static Uni<Response> orDone(
            Supplier<Uni<Response>> act, String field, Function<Map<String, FieldFault>, Uni<TemplateInstance>> page) {
        return Uni.createFrom().deferred(() -> act.get()).onItemOrFailure().transformToUni((done, failure) -> {
            if (failure == null) {
                return Uni.createFrom().item(done);
            }
            Throwable refused = LostRace.isOne(failure) ? Refusal.stale() : failure;
            return isMendable(refused)
                    ? again((Refusal) refused, field, page)
                    : Uni.createFrom().failure(refused);
        });
    }

    /** The form with the faults that were found before anything was done. */
    public static Response of(TemplateInstance page) {
        return answer(Refusal.Kind.INVALID, page);
    }

    /** Whether these are of a form that was filled in on an old version. */
    public static boolean changed(Map<String, FieldFault> faults) {
        return faults != null && faults.containsValue(CHANGED);
    }

    /** Which of the forms of {@code page} was sent: what follows the page in the address, "extension" or "reading/date". */
    public static String name(String page) {
        String sentTo = CurrentVisit.now().address().path();
        return sentTo.startsWith(page + "/") ? sentTo.substring(page.length() + 1) : "";
    }

    private static Uni<Response> again(
            Refusal refusal, String field, Function<Map<String, FieldFault>, Uni<TemplateInstance>> page) {
        return Uni.createFrom()
                .deferred(() -> page.apply(faults(refusal, field)))
                .map(shown -> answer(refusal.kind(), shown.data("changed", refusal.kind() == Refusal.Kind.STALE)));
    }

    private static Response answer(Refusal.Kind kind, TemplateInstance page) {
        return Response.status(kind.status()).entity(page).build();
    }

    private static boolean isMendable(Throwable failure) {
        return failure instanceof Refusal refusal
                && MENDABLE.contains(refusal.kind())
                && !refusal.details().containsKey("legalMoves");
    }

    private static Map<String, FieldFault> faults(Refusal refusal, String field) {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (refusal.details().get("fields") instanceof Map<?, ?> named) {
            named.forEach((name, fault) -> faults.put(String.valueOf(name), (FieldFault) fault));
        } else {
            faults.put(
                    field, refusal.kind() == Refusal.Kind.STALE ? CHANGED : new FieldFault(refusal.zh(), refusal.en()));
        }
        return faults;
    }
}
