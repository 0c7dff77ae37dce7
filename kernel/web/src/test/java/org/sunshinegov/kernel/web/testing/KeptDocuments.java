package org.sunshinegov.kernel.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.platform.store.AggregateRow;

/**
 * What others build on is written down: the API and the events of a service. A change of either shows in the repository,
 * and one that breaks a client is written only with {@code -Dsunshine.breaking=allowed}.
 */
public abstract class KeptDocuments {
    private final String service;
    private final String root;

    /** {@code root}: the package of the service's own classes. */
    protected KeptDocuments(String service, String root) {
        this.service = service;
        this.root = root;
    }

    @Test
    void the_api_is_as_described() throws IOException {
        String file = service + "/openapi.yaml";
        String derived = Files.readString(Path.of("target/openapi/openapi.yaml"));
        if (!"allowed".equals(System.getProperty("sunshine.breaking"))) {
            assertThat(BreakingChanges.between(Snapshot.kept(file), derived))
                    .as("changes of %s that break its clients; -Dsunshine.breaking=allowed lets them be written", file)
                    .isEmpty();
        }
        Snapshot.require(file, derived);
    }

    @Test
    void what_creates_reads_an_idempotency_key() throws IOException {
        String derived = Files.readString(Path.of("target/openapi/openapi.yaml"));
        assertThat(Creations.withoutKey(derived, harmlessTwice())).isEmpty();
    }

    /** Paths of what is posted and not done twice by a repeat, though it reads no key. */
    protected Set<String> harmlessTwice() {
        return Set.of();
    }

    @Test
    void it_says_and_hears_what_the_table_says() {
        EventTable.requireKept(service, own());
    }

    @Test
    void what_it_tells_is_held_against_the_contracts() {
        assertThat(ServiceLoader.load(QuarkusTestAfterAllCallback.class)).hasAtLeastOneElementOfType(ToldFacts.class);
    }

    /** One English word per Chinese term: what is stored under a name has it there. */
    @Test
    void the_glossary_knows_every_aggregate() throws IOException {
        String glossary = Snapshot.kept("docs/glossary.md");
        assertThat(own().stream()
                        .filter(type -> type.isAssignableTo(AggregateRow.class))
                        .map(type -> type.getSimpleName().replaceAll("Row$", "")))
                .allSatisfy(name -> assertThat(glossary).containsPattern("\\b" + name + "\\b"));
    }

    private JavaClasses own() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }
}
