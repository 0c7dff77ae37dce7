package org.sunshinegov.catalog.catalogue;

import io.quarkus.qute.TemplateExtension;
import org.sunshinegov.catalog.catalogue.model.FivePhase;
import org.sunshinegov.catalog.catalogue.model.Mode;
import org.sunshinegov.catalog.catalogue.model.TimingClass;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.web.page.CurrentVisit;

/** {@code {cat:…}}: words of catalogues in the language of the page. */
@TemplateExtension(namespace = "cat")
class CatalogueExtensions {

    private CatalogueExtensions() {}

    static String timing(EntryView entry) {
        if (entry.timingClass() == TimingClass.PERIODIC_CUSTOM) {
            return say(
                    entry.cycle().zh() + "结束后" + entry.days() + "日内",
                    entry.cycle().en() + ", within " + entry.days() + " days");
        }
        return say(entry.timingClass().zh(), entry.timingClass().en());
    }

    static String mode(Mode mode) {
        return say(mode.zh(), mode.en());
    }

    static String phase(FivePhase phase) {
        return say(phase.zh(), phase.en());
    }

    static String unit(UnitView unit) {
        return say(unit.nameZh(), unit.nameEn());
    }

    static String kind(String kind) {
        return switch (OrganisationKind.valueOf(kind)) {
            case DISTRICT -> say("区政府", "District government");
            case DEPARTMENT -> say("区政府部门", "Departments");
            case SUBDISTRICT -> say("街道", "Sub-districts");
            case STATION -> say("站所", "Stations");
            case COMMUNITY -> say("社区、村", "Communities");
            case PUBLIC_ENTERPRISE -> say("公共企事业单位", "Public enterprises");
            case SECTION -> say("科室", "Sections");
        };
    }

    private static String say(String zh, String en) {
        return CurrentVisit.now().say(zh, en);
    }
}
