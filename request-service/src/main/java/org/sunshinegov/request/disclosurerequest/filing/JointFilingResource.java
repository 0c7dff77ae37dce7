package org.sunshinegov.request.disclosurerequest.filing;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.documents.download.Download;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.request.disclosurerequest.caseletter.CaseLetters;

/** Applications to several units for programs; decides nothing. */
@Path("/api/requests/v1/joint-filings")
@Cancellable(false)
class JointFilingResource {

    private final JointFilings joint;
    private final CaseLetters letters;
    private final Caller caller;

    JointFilingResource(JointFilings joint, CaseLetters letters, Caller caller) {
        this.joint = joint;
        this.letters = letters;
        this.caller = caller;
    }

    @GET
    @Path("/{jointId}")
    public Uni<JointFilingView> of(UUID jointId) {
        return joint.of(caller.signedIn(), jointId);
    }

    @GET
    @Path("/{jointId}/receipt-slip")
    public RestMulti<byte[]> receiptSlip(UUID jointId) {
        return Download.of(letters.jointSlip(caller.signedIn(), jointId));
    }
}
