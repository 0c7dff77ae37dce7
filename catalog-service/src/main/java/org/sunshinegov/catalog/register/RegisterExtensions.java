package org.sunshinegov.catalog.register;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sunshinegov.catalog.register.model.Approval;
import org.sunshinegov.catalog.register.model.Closing;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.web.form.Option;
import org.sunshinegov.kernel.web.page.CurrentVisit;

/** {@code {reg:…}}: words and choices of the register in the language of the page. */
@TemplateExtension(namespace = "reg")
class RegisterExtensions {

    private RegisterExtensions() {}

    static String name(OrganisationView organisation) {
        return say(organisation.nameZh(), organisation.nameEn());
    }

    static String role(Role role) {
        return say(role.zh(), role.en());
    }

    static String approval(Approval approval) {
        return say(approval.zh(), approval.en());
    }

    static String tone(Approval approval) {
        return approval == Approval.WAITING ? "waiting" : "stopped";
    }

    static List<Option> roles() {
        return Option.of(Arrays.asList(Role.values()), Role::code, RegisterExtensions::role);
    }

    static List<Option> causes() {
        return Option.of(Arrays.asList(Closing.Cause.values()), Closing.Cause::name, RegisterExtensions::cause);
    }

    static String cause(Closing.Cause cause) {
        return say(cause.zh(), cause.en());
    }

    /** What the successors of a closed unit are called, in their order. */
    static String successors(OrganisationView closed, List<Branch> tree) {
        return closed.closing().successors().stream()
                .flatMap(id -> tree.stream().map(Branch::organisation).filter(one -> one.id()
                        .equals(id)))
                .map(RegisterExtensions::name)
                .collect(Collectors.joining(say("、", ", ")));
    }

    static List<Option> kinds() {
        return Option.of(Arrays.asList(OrganisationKind.values()), OrganisationKind::name, RegisterExtensions::kind);
    }

    static String kind(OrganisationKind kind) {
        return switch (kind) {
            case DISTRICT -> say("区政府", "District");
            case DEPARTMENT -> say("部门", "Department");
            case SUBDISTRICT -> say("街道", "Sub-district");
            case STATION -> say("站所", "Station");
            case COMMUNITY -> say("社区、村", "Community");
            case PUBLIC_ENTERPRISE -> say("公共企事业单位", "Public enterprise");
            case SECTION -> say("科室", "Section");
        };
    }

    private static String say(String zh, String en) {
        return CurrentVisit.now().say(zh, en);
    }
}
