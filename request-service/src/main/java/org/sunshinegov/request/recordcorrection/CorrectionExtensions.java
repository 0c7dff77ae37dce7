package org.sunshinegov.request.recordcorrection;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.sunshinegov.kernel.platform.audit.PastAct;
import org.sunshinegov.kernel.web.form.Option;
import org.sunshinegov.kernel.web.page.CurrentVisit;
import org.sunshinegov.request.recordcorrection.model.Move;
import org.sunshinegov.request.recordcorrection.model.Result;
import org.sunshinegov.request.recordcorrection.model.State;

/** Words of corrections in the reader's language. */
@TemplateExtension(namespace = "correction")
class CorrectionExtensions {

    private CorrectionExtensions() {}

    static String state(State state) {
        return CurrentVisit.now().say(state.zh(), state.en());
    }

    static String tone(State state) {
        return switch (state) {
            case FILED -> "active";
            case DECIDED -> "done";
            case WITHDRAWN -> "stopped";
        };
    }

    static String result(Result result) {
        return CurrentVisit.now().say(result.zh(), result.en());
    }

    /** One entry as {@code {#timeline}} shows it. */
    record Entry(
            Instant at,
            String what,
            String who,
            String actingFor,
            String reason,
            String tone,
            List<String> documents,
            String auditMark) {}

    static List<Entry> timeline(List<PastAct> acts) {
        return acts.stream()
                .map(act -> new Entry(
                        act.at(), action(act), actor(act), act.actingFor(), act.reason(), null, null, act.mark()))
                .toList();
    }

    private static String action(PastAct act) {
        if (CorrectionAnonymisation.ACTION.equals(act.action())) {
            return CurrentVisit.now().say("匿名化", "Anonymised");
        }
        return Arrays.stream(Move.values())
                .filter(move -> move.name().equals(act.action()))
                .map(move -> CurrentVisit.now().say(move.zh(), move.en()))
                .findFirst()
                .orElse(CurrentVisit.now().say("提交更正申请", "Filed"));
    }

    private static String actor(PastAct act) {
        return act.who() == null ? CurrentVisit.now().say("申请人", "Applicant") : act.who();
    }

    static List<Option> results(CorrectionForm form) {
        return Option.of(List.of(Result.values()), Result::name, CorrectionExtensions::result);
    }
}
