package org.sunshinegov.request.paper;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * What no letter could print is told at its field, before anything is kept: found out later, every letter of the case would
 * be stopped by it, and nobody could mend what was filed.
 */
@Singleton
public class Printable {

    private final Fonts fonts;

    Printable(Fonts fonts) {
        this.fonts = fonts;
    }

    /** With those that are known already, which stay; {@code texts} by field, null where nothing was written. */
    public Uni<Map<String, FieldFault>> faults(Map<String, FieldFault> known, Map<String, String> texts) {
        return fonts.whenRead(() -> {
            Map<String, FieldFault> all = new TreeMap<>(known);
            texts.forEach((field, text) -> {
                FieldFault fault = text == null ? null : fault(text);
                if (fault != null) {
                    all.putIfAbsent(field, fault);
                }
            });
            return all;
        });
    }

    /** Null where every character can be printed; reads the fonts the first time: never on an event loop. */
    public FieldFault fault(String text) {
        List<String> lacking = fonts.lacking(text);
        String named = String.join("、", lacking);
        return lacking.isEmpty()
                ? null
                : new FieldFault(
                        "文书字库中没有下列字符，请更换写法：" + named,
                        "no font of the letters has these characters, write them another way: " + named);
    }

    /** Refuses with every faulty field named at once. */
    public Uni<Void> check(Map<String, FieldFault> known, Map<String, String> texts) {
        return faults(known, texts)
                .invoke(all -> {
                    if (!all.isEmpty()) {
                        throw Refusal.invalidFields(all);
                    }
                })
                .replaceWithVoid();
    }
}
