package org.sunshinegov.request.letter;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.letter.LetterPress.Sheet;
import org.sunshinegov.request.paper.Fonts;

/** The district's office edits the words of letters; letters drawn up before keep theirs. */
@Singleton
class LetterTemplateCommands {

    private final Transactions transactions;
    private final LetterTemplateStore store;
    private final LetterPress press;
    private final Fonts fonts;
    private final BusinessClock clock;

    LetterTemplateCommands(
            Transactions transactions, LetterTemplateStore store, LetterPress press, Fonts fonts, BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.press = press;
        this.fonts = fonts;
        this.clock = clock;
    }

    /** {@code template}: the version after the one its editor saw. */
    Uni<Void> save(Scope scope, LetterTemplate template) {
        var unused = scope.requireAnywhere(Role.DISTRICT_OFFICE);
        return check(template)
                .chain(() -> transactions.run(() -> store.save(template, scope.subject(), clock.instant())));
    }

    /** How it would look with a real case; what only a move gives stands there by its name, and nobody's name is shown. */
    Uni<byte[]> proof(Scope scope, LetterTemplate template, DisclosureRequest with, String unit) {
        var unused = scope.requireAnywhere(Role.DISTRICT_OFFICE);
        return check(template)
                .chain(() -> Workers.run(() -> {
                    Map<String, String> words = new HashMap<>();
                    template.kind().placeholders().forEach(name -> words.put(name, "〔" + name + "〕"));
                    words.putAll(new LetterDraft(template.kind(), with, Map.of()).filled(unit, "〔申请人〕", clock.today()));
                    return press.print(new Sheet(
                            unit,
                            template.kind().zh(),
                            "〔编号〕",
                            LetterDraft.day(clock.today()),
                            template.filled(words),
                            null));
                }));
    }

    private Uni<Void> check(LetterTemplate template) {
        return Workers.run(() -> {
            FieldFault fault = template.fault();
            if (fault == null) {
                List<String> lacking = fonts.lacking(template.body());
                fault = lacking.isEmpty()
                        ? null
                        : new FieldFault(
                                "文书字库中没有下列字符：" + String.join("、", lacking),
                                "no font of the letters has: " + String.join(", ", lacking));
            }
            if (fault != null) {
                throw Refusal.invalidFields(Map.of("body", fault));
            }
            return null;
        });
    }
}
