package org.sunshinegov.kernel.documents.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.parsing.Parsed;
import org.sunshinegov.kernel.documents.parsing.Parsing;
import org.sunshinegov.kernel.documents.store.Content;
import org.sunshinegov.kernel.documents.store.Source;
import org.sunshinegov.kernel.documents.store.TooLarge;

/** Examines what people hand in before it is stored: extension, claim and content must all say the same accepted type. */
@ApplicationScoped
public class Intake {

    /** More than anybody reviews in three stages, and far more than one letter needs. */
    private static final int MOST_PAGES = 5_000;

    private final Parsing parsing;
    private final long limit;

    Intake(
            Parsing parsing,
            @ConfigProperty(name = "sunshine.documents.max-size", defaultValue = "52428800") long limit) {
        this.parsing = parsing;
        this.limit = limit;
    }

    /** Call it before the transaction; it reads on a worker and starts a process for documents that need one. */
    public Uni<Examined> examine(Upload upload) {
        return Workers.run(() -> examineNow(upload));
    }

    Examined examineNow(Upload upload) throws IOException, InterruptedException {
        String name = FileName.clean(upload.fileName());
        checkSize(Files.size(upload.bytes()));
        AcceptedType type = typeOf(name, upload.claimedType());
        Parsed parsed = prove(type, upload.bytes());
        return new Examined(new Content(name, type.mediaType(), Source.of(upload.bytes())), parsed);
    }

    private void checkSize(long size) {
        if (size == 0) {
            throw IntakeRefusal.empty();
        }
        if (size > limit) {
            throw TooLarge.above(limit);
        }
    }

    private static AcceptedType typeOf(String name, String claimedType) {
        if (name.isEmpty()) {
            throw IntakeRefusal.nameless();
        }
        String extension = FileName.extension(name);
        AcceptedType type = AcceptedType.byExtension(extension).orElseThrow(() -> IntakeRefusal.notAccepted(extension));
        String claimed = claimedType == null
                ? ""
                : claimedType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!type.isClaimedBy(claimed)) {
            throw IntakeRefusal.falseClaim(type, claimed);
        }
        return type;
    }

    private Parsed prove(AcceptedType type, Path file) throws IOException, InterruptedException {
        Detection detected = Detection.of(file);
        if (detected.isExecutable()) {
            throw IntakeRefusal.executable();
        }
        if (!detected.mayBe(type)) {
            throw IntakeRefusal.falseContent(type, detected);
        }
        return switch (type.examination()) {
            case MAGIC -> Parsed.nothing();
            case TEXT -> PlainText.read(file).orElseThrow(() -> IntakeRefusal.falseContent(type, detected));
            case PDF -> checked(type, parsing.parse(file, Parsing.Kind.PDF));
            case ZIPPED -> checked(type, parsing.parse(file, Parsing.Kind.ZIP));
        };
    }

    private static Parsed checked(AcceptedType type, Parsed parsed) {
        if (parsed.encrypted()) {
            throw IntakeRefusal.encrypted();
        }
        if (parsed.pages() > MOST_PAGES) {
            throw IntakeRefusal.tooManyPages(parsed.pages(), MOST_PAGES);
        }
        if (parsed.macros()) {
            throw IntakeRefusal.macros();
        }
        if (!parsed.container().equals(type.mediaType())) {
            throw IntakeRefusal.falseContent(type, parsed.container());
        }
        return parsed;
    }
}
