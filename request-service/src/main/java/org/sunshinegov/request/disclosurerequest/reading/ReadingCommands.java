package org.sunshinegov.request.disclosurerequest.reading;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.ReadingArranged;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Reading;
import org.sunshinegov.request.disclosurerequest.model.Step;
import org.sunshinegov.request.letter.LetterDraft;
import org.sunshinegov.request.letter.LetterKind;
import org.sunshinegov.request.letter.Letters;

/** Reading and copying on site at an arranged time and place; whatever is arranged or moved is told by letter. */
@Singleton
public class ReadingCommands {

    private final Transactions transactions;
    private final DisclosureRequestStore store;
    private final Calendars calendars;
    private final Letters letters;
    private final Acts acts;
    private final BusinessClock clock;

    ReadingCommands(
            Transactions transactions,
            DisclosureRequestStore store,
            Calendars calendars,
            Letters letters,
            Acts acts,
            BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.calendars = calendars;
        this.letters = letters;
        this.acts = acts;
        this.clock = clock;
    }

    public Uni<Void> arrange(Scope scope, UUID id, Version seen, ArrangeReading command) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            command.check();
            Step<ReadingArranged> step = request.arrangeReading(
                    command.place().strip(),
                    command.on(),
                    command.from(),
                    command.to(),
                    clock.today(),
                    calendars.current());
            return store.save(step, acts.of(scope, as, Move.ARRANGE_READING, request, step, null))
                    .chain(() -> letters.drawUp(notice(step.next(), step.event().reading())));
        }));
    }

    public Uni<Void> move(Scope scope, UUID id, Version seen, MoveReading command) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.ofApplicant(scope, request);
            command.check();
            Step<ReadingArranged> step = request.moveReading(command.on(), clock.today(), calendars.current());
            return store.save(step, acts.of(scope, as, Move.MOVE_READING, request, step, null))
                    .chain(() -> letters.drawUp(notice(step.next(), step.event().reading())));
        }));
    }

    /** One for each arrangement. */
    private static LetterDraft notice(DisclosureRequest arranged, Reading reading) {
        return new LetterDraft(
                LetterKind.READING_NOTICE,
                arranged,
                UUID.randomUUID(),
                null,
                Map.of(
                        "查阅地点", reading.place(),
                        "查阅日期", LetterDraft.day(reading.on()),
                        "查阅时间", reading.from() + "至" + reading.to()));
    }
}
