package org.sunshinegov.review.confidentialityreview;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.intake.AcceptedType;
import org.sunshinegov.kernel.documents.intake.Intake;
import org.sunshinegov.kernel.documents.intake.Upload;
import org.sunshinegov.kernel.documents.owner.FetchTrouble;
import org.sunshinegov.kernel.documents.owner.Fetched;
import org.sunshinegov.kernel.documents.parsing.Parsed;
import org.sunshinegov.kernel.documents.parsing.Parsing;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.review.confidentialityreview.model.Finding;
import org.sunshinegov.review.confidentialityreview.model.Material;

/** Reads a fetched part for the content scan; what no program can read is itself a finding, for eyes to check. */
@Singleton
class Examination {

    private final Intake intake;
    private final BusinessClock clock;

    Examination(Intake intake, BusinessClock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /** What the scan found; {@code title} of structured text, else null. */
    record Result(List<Finding> found, String title) {}

    Uni<Result> of(Material part, Fetched fetched) {
        return part.structured() ? structured(part, fetched) : document(part, fetched);
    }

    private Uni<Result> structured(Material part, Fetched fetched) {
        return Workers.run(() -> StructuredText.read(fetched.file()))
                .map(text -> new Result(scan(part, text.passages()), text.title()))
                .onFailure(StructuredText.Unreadable.class)
                .recoverWithItem(new Result(List.of(ContentScan.unreadable(part.name(), "JSON")), null));
    }

    private Uni<Result> document(Material part, Fetched fetched) {
        Optional<AcceptedType> type = Arrays.stream(AcceptedType.values())
                .filter(accepted -> accepted.mediaType().equals(part.mediaType()))
                .findFirst();
        if (type.isEmpty()) {
            return Uni.createFrom().item(unreadable(part, fetched, part.mediaType()));
        }
        String name = part.name() + "." + type.get().name().toLowerCase(Locale.ROOT);
        return intake.examine(new Upload(fetched.file(), name, part.mediaType()))
                .chain(examined -> Workers.run(() -> result(part, fetched, examined.parsed())))
                .onFailure(Parsing::isBusy)
                .transform(busy -> new FetchTrouble("documents-busy", busy))
                .onFailure(Refusal.class)
                .recoverWithItem(refused -> unreadable(part, fetched, ((Refusal) refused).code()));
    }

    private Result result(Material part, Fetched fetched, Parsed parsed) {
        List<Passage> passages = beside(fetched);
        parsed.properties().forEach((name, value) -> passages.add(new Passage(name, value)));
        passages.add(new Passage(null, parsed.text()));
        List<Finding> found = new ArrayList<>(scan(part, passages));
        if (parsed.text().isBlank()) {
            found.add(ContentScan.unreadable(part.name(), "no-text"));
        } else if (parsed.textCut()) {
            found.add(ContentScan.unreadable(part.name(), "text-cut"));
        }
        return new Result(found, null);
    }

    private Result unreadable(Material part, Fetched fetched, String why) {
        List<Finding> found = new ArrayList<>(scan(part, beside(fetched)));
        found.add(ContentScan.unreadable(part.name(), why));
        return new Result(found, null);
    }

    /** A mark in the file name is a mark (4.8). */
    private static List<Passage> beside(Fetched fetched) {
        return new ArrayList<>(List.of(new Passage("name", fetched.fileName())));
    }

    private List<Finding> scan(Material part, List<Passage> passages) {
        return new ContentScan(clock.today()).of(part.name(), passages);
    }
}
