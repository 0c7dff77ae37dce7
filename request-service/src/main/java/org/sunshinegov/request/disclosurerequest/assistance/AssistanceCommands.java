package org.sunshinegov.request.disclosurerequest.assistance;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Step;
import org.sunshinegov.request.letter.LetterDraft;
import org.sunshinegov.request.letter.LetterKind;
import org.sunshinegov.request.letter.Letters;

/** Letters that ask another body for help (domain 4.19); a case may have several. */
@Singleton
public class AssistanceCommands {

    private final DisclosureRequestStore store;
    private final IdempotencyKeys idempotency;
    private final Letters letters;
    private final Acts acts;

    AssistanceCommands(DisclosureRequestStore store, IdempotencyKeys idempotency, Letters letters, Acts acts) {
        this.store = store;
        this.idempotency = idempotency;
        this.letters = letters;
        this.acts = acts;
    }

    public Uni<Void> ask(Scope scope, String key, UUID id, Version seen, AskAssistance command) {
        UUID letterId = UUID.randomUUID();
        URI location = URI.create("/api/requests/v1/requests/" + id + "/assistance/" + letterId);
        return idempotency
                .once(scope, key, command, location, () -> ask(scope, id, seen, letterId, command))
                .replaceWithVoid();
    }

    private Uni<Void> ask(Scope scope, UUID id, Version seen, UUID letterId, AskAssistance command) {
        return store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            command.check();
            Step<?> step = request.askAssistance();
            Map<String, String> words = Map.of("协助单位", command.assisting(), "协助事项", command.matter());
            return store.save(step, acts.of(scope, as, Move.ASK_ASSISTANCE, request, step, null))
                    .chain(() -> letters.drawUp(
                            new LetterDraft(LetterKind.ASSISTANCE_LETTER, step.next(), letterId, null, words)));
        });
    }
}
