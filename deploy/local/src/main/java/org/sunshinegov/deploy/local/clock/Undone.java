package org.sunshinegov.deploy.local.clock;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.component.Notes;

/** What had fallen due in a service when its business time was moved and could not be done; it goes on trying. */
public record Undone(LocalDateTime at, String service, List<String> works) {

    public void say(Notes notes) {
        notes.say(chinese(), english());
    }

    /** For whoever builds on what falls due. */
    public static void none(List<Undone> all) {
        if (!all.isEmpty()) {
            throw new ComponentFailed(
                    all.stream().map(Undone::chinese).collect(Collectors.joining(System.lineSeparator())),
                    all.stream().map(Undone::english).collect(Collectors.joining(System.lineSeparator())));
        }
    }

    private String chinese() {
        return "业务时间 %s，%s-service 的到期事项没有办完（%s），稍后自动重试，原因见其日志。".formatted(at, service, String.join("、", works));
    }

    private String english() {
        return "At business time %s %s-service left something due undone (%s); it tries again, its log says why."
                .formatted(at, service, String.join(", ", works));
    }
}
