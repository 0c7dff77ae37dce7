package org.sunshinegov.request.disclosurerequest.reply;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.documents.download.Download;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;

/** Replies and their documents for programs; decides nothing. */
@Path("/api/requests/v1/requests/{id}")
@Cancellable(false)
class ReplyResource {

    private final ReplyCommands commands;
    private final ReplyDocumentStore documents;
    private final Caller caller;

    ReplyResource(ReplyCommands commands, ReplyDocumentStore documents, Caller caller) {
        this.commands = commands;
        this.documents = documents;
        this.caller = caller;
    }

    @POST
    @Path("/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<RestResponse<DocumentView>> upload(
            UUID id, @RestHeader("Idempotency-Key") String key, @RestForm("file") FileUpload file) {
        return commands.attach(caller.signedIn(), key, id, Body.required(file))
                .map(document -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, document)
                        .location(URI.create("/api/requests/v1/requests/" + id + "/documents/" + document.id()))
                        .build());
    }

    @GET
    @Path("/documents/{documentId}")
    public RestMulti<byte[]> download(UUID id, UUID documentId) {
        return Download.of(documents.open(caller.signedIn(), id, documentId));
    }

    @PUT
    @Path("/reply-draft")
    @ResponseStatus(204)
    public Uni<Void> draft(UUID id, @RestHeader("If-Match") Version seen, DraftReply body) {
        return commands.draft(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/on-the-spot-reply")
    @ResponseStatus(204)
    public Uni<Void> answerOnTheSpot(UUID id, @RestHeader("If-Match") Version seen, AnswerOnTheSpot body) {
        return commands.answerOnTheSpot(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/reply-draft/taking-back")
    @ResponseStatus(204)
    public Uni<Void> takeBack(UUID id, @RestHeader("If-Match") Version seen, Reason body) {
        return commands.takeBack(
                caller.signedIn(),
                id,
                Version.required(seen),
                Body.required(body).given());
    }

    /** {@code carrier} absent: it leaves as the applicant wished. */
    @PUT
    @Path("/reply")
    @ResponseStatus(204)
    public Uni<Void> issue(UUID id, @RestHeader("If-Match") Version seen, @RestQuery String carrier) {
        return commands.issue(caller.signedIn(), id, Version.required(seen), IssueReply.by(carrier));
    }
}
