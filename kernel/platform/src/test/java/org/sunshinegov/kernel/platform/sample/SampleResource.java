package org.sunshinegov.kernel.platform.sample;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.MoveRefused;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Transactions;

/** The endpoints of the sample aggregate, as a service would write them. */
@Path("/api/sample/notes")
@Cancellable(false)
public class SampleResource {

    private final Notes notes;
    private final Caller caller;
    private final Transactions transactions;
    private final IdempotencyKeys keys;

    SampleResource(Notes notes, Caller caller, Transactions transactions, IdempotencyKeys keys) {
        this.notes = notes;
        this.caller = caller;
        this.transactions = transactions;
        this.keys = keys;
    }

    public record Filing(
            @NotBlank String words, @Size(max = 3) String place) {}

    public record Tags(List<String> tags, LocalDate day) {}

    /** A filter as the lists have it. */
    public static class Filter {

        @RestQuery
        @DefaultValue("20")
        int size;
    }

    /** A form as one object, as the pages have it. */
    public static class Typed {

        @RestForm
        String words;

        @RestForm
        List<String> tags;
    }

    public record WhoAmI(String kind, UUID subject, String name, List<Appointment> appointments) {}

    @GET
    @Path("/me")
    public WhoAmI me() {
        Scope scope = caller.scope();
        return new WhoAmI(scope.kind().name(), scope.subject(), scope.name(), scope.appointments());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<Void>> file(@RestHeader("Idempotency-Key") String key, @Valid Filing filing) {
        UUID id = UUID.randomUUID();
        URI location = URI.create("/api/sample/notes/" + id);
        return keys.once(Scope.SELF, key, filing, location, () -> notes.fileWithin(id, filing.words()))
                .map(RestResponse::created);
    }

    @GET
    @Path("/said/{words}")
    public String said(String words, @RestQuery String text, @RestQuery List<String> tags) {
        return words + text + tags;
    }

    @POST
    @Path("/said")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String said(@RestForm String key, @BeanParam Typed typed) {
        return key + typed.words + typed.tags;
    }

    @POST
    @Path("/tags")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<String> tag(Tags tags) {
        return tags.tags();
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public long attach(@RestForm String words, @RestForm("file") FileUpload file) {
        return file.size();
    }

    @GET
    @Path("/counted/{id}")
    public String count(
            UUID id, @RestQuery Integer year, @RestQuery Role role, @RestQuery UUID unit, @BeanParam Filter filter) {
        return filter.size + " " + year + " " + role;
    }

    @GET
    @Path("/broken/{token}")
    public String broken(String token) {
        throw new IllegalStateException("a fault in the service");
    }

    @GET
    @Path("/{id}")
    public Uni<String> show(UUID id) {
        return transactions.run(() -> seen(id)).map(row -> row.words);
    }

    @PUT
    @Path("/{id}/registration")
    public Uni<Void> register(UUID id, @RestHeader("If-Match") Version seen) {
        return transactions.run(
                () -> seen(id).invoke(row -> Version.required(seen).mustBe(row.version))
                        .map(row -> permitted(row))
                        .invoke(row -> {
                            if (row.told > 1) {
                                throw MoveRefused.of("REGISTERED", "已登记", "Registered", "register", List.of("assign"));
                            }
                        })
                        .chain(row -> notes.register(id)));
    }

    private NoteRow permitted(NoteRow row) {
        var unused = caller.scope().require(row.organisationId, Role.COUNTER_OFFICER);
        return row;
    }

    private Uni<NoteRow> seen(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(NoteRow.class, id))
                .onItem()
                .ifNull()
                .failWith(Refusal::notFound)
                .invoke(row -> {
                    if (!caller.scope().sees(row.organisationId)) {
                        throw Refusal.notFound();
                    }
                });
    }
}
