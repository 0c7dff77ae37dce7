package org.sunshinegov.catalog.informationitem;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.web.form.RefusedForm;

/** The forms on the page of an item; each leads back to the item, with what is wrong when it is. */
@Path("/items/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class ItemMovePages {

    private final ItemCommands commands;
    private final AttachmentCommands attachments;
    private final ReviewCommands reviews;
    private final PublicationCommands publications;
    private final ItemPageQueries pages;
    private final Caller caller;

    ItemMovePages(
            ItemCommands commands,
            AttachmentCommands attachments,
            ReviewCommands reviews,
            PublicationCommands publications,
            ItemPageQueries pages,
            Caller caller) {
        this.commands = commands;
        this.attachments = attachments;
        this.reviews = reviews;
        this.publications = publications;
        this.pages = pages;
        this.caller = caller;
    }

    @POST
    @Path("/attribute")
    public Uni<Response> attribute(UUID id, @BeanParam MoveTyped typed) {
        AttributeForm form = new AttributeForm(typed.attribute, typed.ground, typed.reason);
        return shown(id, typed, () -> commands.proposeAttribute(scope(), id, version(typed), form));
    }

    @POST
    @Path("/attribute-return")
    public Uni<Response> returnAttribute(UUID id, @BeanParam MoveTyped typed) {
        return shown(id, typed, () -> commands.returnAttribute(scope(), id, version(typed), reason(typed)));
    }

    @POST
    @Path("/attribute-confirmation")
    public Uni<Response> confirm(UUID id, @BeanParam MoveTyped typed) {
        return shown(id, typed, () -> commands.confirm(scope(), id, version(typed)));
    }

    @POST
    @Path("/reconsideration")
    public Uni<Response> reconsider(UUID id, @BeanParam MoveTyped typed) {
        return shown(id, typed, () -> commands.reconsider(scope(), id, version(typed), reason(typed)));
    }

    @POST
    @Path("/discarding")
    public Uni<Response> discard(UUID id, @BeanParam MoveTyped typed) {
        return shown(id, typed, () -> commands.discard(scope(), id, version(typed)));
    }

    @POST
    @Path("/revision")
    public Uni<Response> revise(UUID id, @BeanParam MoveTyped typed) {
        return shown(id, typed, () -> commands.revise(scope(), id, version(typed)));
    }

    @POST
    @Path("/submission")
    public Uni<Response> submit(UUID id, @BeanParam MoveTyped typed) {
        return shown(id, typed, () -> reviews.submit(scope(), id, version(typed)));
    }

    @POST
    @Path("/taking-back")
    public Uni<Response> takeBack(UUID id, @BeanParam MoveTyped typed) {
        return shown(id, typed, () -> reviews.takeBack(scope(), id, version(typed), reason(typed)));
    }

    @POST
    @Path("/publication")
    public Uni<Response> publish(UUID id, @BeanParam MoveTyped typed) {
        return shown(id, typed, () -> publications.publish(scope(), id, version(typed)));
    }

    @POST
    @Path("/withdrawal-proposal")
    public Uni<Response> proposeWithdrawal(UUID id, @BeanParam MoveTyped typed) {
        WithdrawalForm form = new WithdrawalForm(typed.cause, typed.reason);
        return shown(id, typed, () -> publications.proposeWithdrawal(scope(), id, version(typed), form));
    }

    @POST
    @Path("/withdrawal-refusal")
    public Uni<Response> declineWithdrawal(UUID id, @BeanParam MoveTyped typed) {
        return shown(id, typed, () -> publications.declineWithdrawal(scope(), id, version(typed), reason(typed)));
    }

    @POST
    @Path("/withdrawal")
    public Uni<Response> confirmWithdrawal(UUID id, @BeanParam MoveTyped typed) {
        return shown(id, typed, () -> publications.confirmWithdrawal(scope(), id, version(typed)));
    }

    @POST
    @Path("/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> attach(
            UUID id, @RestForm int version, @RestForm String key, @RestForm("file") FileUpload file) {
        return shown(id, new MoveTyped(), () -> attachments
                .attach(scope(), key, id, new Version(version), Uploads.required(file))
                .replaceWithVoid());
    }

    @POST
    @Path("/attachments/{document}/removal")
    public Uni<Response> detach(UUID id, UUID document, @BeanParam MoveTyped typed) {
        return shown(id, typed, () -> attachments.detach(scope(), id, version(typed), document));
    }

    private Uni<Response> shown(UUID id, MoveTyped typed, Supplier<Uni<Void>> move) {
        String form = RefusedForm.name("/items/" + id);
        return RefusedForm.orDone(
                () -> move.get().map(done -> back(id)), typed.reason == null ? form : "reason", faults -> {
                    typed.faults = faults;
                    typed.sentTo = form;
                    return pages.of(scope(), id).map(page -> ItemPages.Templates.item(page, typed));
                });
    }

    private Scope scope() {
        return caller.scope().requireStaff();
    }

    private static Version version(MoveTyped typed) {
        return new Version(typed.version);
    }

    private static String reason(MoveTyped typed) {
        return new Reason(typed.reason).given();
    }

    static Response back(UUID id) {
        return Response.seeOther(URI.create("/items/" + id)).build();
    }
}
