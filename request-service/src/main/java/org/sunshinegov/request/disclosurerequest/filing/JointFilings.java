package org.sunshinegov.request.disclosurerequest.filing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestQueries;
import org.sunshinegov.request.jointfiling.JointFilingStore;

/** Reads applications to several units. */
@Singleton
public class JointFilings {

    private final DisclosureRequestQueries queries;
    private final JointFilingStore store;

    JointFilings(DisclosureRequestQueries queries, JointFilingStore store) {
        this.queries = queries;
        this.store = store;
    }

    public Uni<JointFilingView> of(Scope scope, UUID id) {
        return queries.jointly(scope, id)
                .chain(requests -> store.find(id).map(joint -> JointFilingView.of(joint, requests, scope.isCitizen())));
    }
}
