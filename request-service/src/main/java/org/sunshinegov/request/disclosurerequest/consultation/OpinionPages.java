package org.sunshinegov.request.disclosurerequest.consultation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.web.form.RefusedForm;
import org.sunshinegov.request.consultedparty.ConsultedPartyStore;
import org.sunshinegov.request.consultedparty.OpinionLink;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestQueries;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView.ConsultationView;
import org.sunshinegov.request.disclosurerequest.model.Move;

/**
 * Where a consulted party reads what it is asked and answers, by the link of its letter and without an account. It reads the
 * officer's question and not a word of the applicant's, which could tell who asks.
 */
@Path("/requests/opinions/{token}")
@Produces(MediaType.TEXT_HTML)
@Cancellable(false)
class OpinionPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance opinion(
                ConsultationView consultation, Organisation unit, boolean closed, ConsultationForm form);
    }

    private final ConsultationCommands commands;
    private final ConsultedPartyStore parties;
    private final DisclosureRequestQueries queries;
    private final Register register;

    OpinionPages(
            ConsultationCommands commands,
            ConsultedPartyStore parties,
            DisclosureRequestQueries queries,
            Register register) {
        this.commands = commands;
        this.parties = parties;
        this.queries = queries;
        this.register = register;
    }

    @GET
    public Uni<TemplateInstance> opinion(String token) {
        return page(new OpinionLink(token), new ConsultationForm());
    }

    @POST
    public Uni<Response> give(String token, @BeanParam ConsultationForm form) {
        OpinionLink link = new OpinionLink(token);
        return RefusedForm.orDone(
                () -> commands.opinionGiven(link, form.opinion())
                        .map(done -> Response.seeOther(URI.create("/requests/opinions/" + token))
                                .build()),
                "position",
                faults -> {
                    form.faults = faults;
                    return page(link, form);
                });
    }

    private Uni<TemplateInstance> page(OpinionLink link, ConsultationForm form) {
        return parties.place(link).chain(place -> queries.byId(Scope.SELF, place.caseId())
                .chain(request -> register.organisation(request.organisationId())
                        .map(unit -> Templates.opinion(
                                request.consultations().stream()
                                        .filter(one -> one.id().equals(place.consultationId()))
                                        .findFirst()
                                        .orElseThrow(),
                                unit,
                                !request.moves().contains(Move.RECORD_OPINION),
                                form))));
    }
}
