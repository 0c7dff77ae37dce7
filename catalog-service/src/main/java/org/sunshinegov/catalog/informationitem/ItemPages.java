package org.sunshinegov.catalog.informationitem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.due.DueExplanation;
import org.sunshinegov.kernel.web.due.Explained;
import org.sunshinegov.kernel.web.form.Option;
import org.sunshinegov.kernel.web.form.RefusedForm;

/** The console's pages of items: the list, one item, its form, its due date, my tasks. */
@Path("/items")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class ItemPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Page<ItemLineView> items, ItemFilter filter, boolean drafts);

        static native TemplateInstance item(ItemPage page, MoveTyped typed);

        static native TemplateInstance form(
                InformationItemView item,
                ItemTyped typed,
                List<Option> entries,
                Map<String, FieldFault> errors,
                String key);

        static native TemplateInstance due(InformationItemView item, DueExplanation explanation);

        static native TemplateInstance tasks(ItemTasks tasks);
    }

    private final ItemCommands commands;
    private final ItemQueries queries;
    private final ItemPageQueries pages;
    private final BusinessClock clock;
    private final Caller caller;

    ItemPages(ItemCommands commands, ItemQueries queries, ItemPageQueries pages, BusinessClock clock, Caller caller) {
        this.commands = commands;
        this.queries = queries;
        this.pages = pages;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> list(@BeanParam ItemFilter filter) {
        Scope staff = staff();
        return queries.list(staff, filter).map(page -> Templates.list(page, filter, ItemRights.creates(staff)));
    }

    @GET
    @Path("/fragments/tasks")
    public Uni<TemplateInstance> tasks() {
        return queries.tasks(staff()).map(Templates::tasks);
    }

    @GET
    @Path("/new")
    public Uni<TemplateInstance> blank(@RestQuery String entry) {
        ItemTyped typed = new ItemTyped();
        typed.entryId = entry;
        typed.documentDate = clock.today().toString();
        return form(null, typed, Map.of(), UUID.randomUUID().toString());
    }

    /** A form with faults comes back as it was typed, with what is wrong beside it. */
    @POST
    @Path("/new")
    public Uni<Response> draft(@BeanParam ItemTyped typed, @RestForm String key) {
        Scope staff = staff();
        return RefusedForm.orDone(
                () -> pages.unitOf(typed.id())
                        .map(unit -> typed.form(unit == null ? anyUnit(staff) : unit))
                        .chain(form -> commands.draft(staff, key, form))
                        .map(ItemPages::toItem),
                "entryId",
                faults -> form(null, typed, faults, key));
    }

    private static Response toItem(URI location) {
        return Response.seeOther(URI.create("/items/" + location.getPath().replaceAll(".*/", "")))
                .build();
    }

    /** Without an entry the form is refused in any unit; this one is only named so that it is refused for the entry. */
    private static UUID anyUnit(Scope staff) {
        return staff.units().stream().findFirst().orElseThrow(Refusal::notFound);
    }

    @GET
    @Path("/{id}")
    public Uni<TemplateInstance> item(UUID id) {
        return pages.of(staff(), id).map(page -> Templates.item(page, new MoveTyped()));
    }

    @GET
    @Path("/{id}/due")
    public Uni<TemplateInstance> due(UUID id) {
        return pages.of(staff(), id).map(page -> {
            if (page.due() == null) {
                throw Refusal.notFound();
            }
            return Templates.due(page.item(), Explained.of(page.due()));
        });
    }

    @GET
    @Path("/{id}/edit")
    public Uni<TemplateInstance> edit(UUID id) {
        return queries.byId(staff(), id)
                .chain(item -> form(item, ItemTyped.of(item.entryId(), item.content()), Map.of(), null));
    }

    @POST
    @Path("/{id}/edit")
    public Uni<Response> edit(UUID id, @RestForm int version, @BeanParam ItemTyped typed) {
        return RefusedForm.orDone(
                () -> commands.edit(staff(), id, new Version(version), typed.form(null))
                        .map(done -> ItemMovePages.back(id)),
                "title",
                faults -> queries.byId(staff(), id).chain(item -> form(item, typed, faults, null)));
    }

    private Uni<TemplateInstance> form(
            InformationItemView item, ItemTyped typed, Map<String, FieldFault> errors, String key) {
        return pages.entries(staff(), item == null ? null : item.organisationId())
                .map(entries -> Templates.form(item, typed, entries, errors, key));
    }

    private Scope staff() {
        return caller.scope().requireStaff();
    }
}
