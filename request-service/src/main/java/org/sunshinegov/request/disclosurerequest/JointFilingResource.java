package org.sunshinegov.request.disclosurerequest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.sunshinegov.kernel.platform.identity.Caller;

/** Applications to several units for programs; decides nothing. */
@Path("/api/requests/v1/joint-filings")
class JointFilingResource {

    private final JointFilings joint;
    private final Caller caller;

    JointFilingResource(JointFilings joint, Caller caller) {
        this.joint = joint;
        this.caller = caller;
    }

    @GET
    @Path("/{jointId}")
    public Uni<JointFilingView> of(UUID jointId) {
        return joint.of(caller.signedIn(), jointId);
    }
}
