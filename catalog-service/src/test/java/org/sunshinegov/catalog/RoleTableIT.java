package org.sunshinegov.catalog;

import static org.sunshinegov.catalog.testing.TestUnit.as;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.catalog.testing.Codes;
import org.sunshinegov.catalog.testing.DistrictOffice;
import org.sunshinegov.catalog.testing.TestItem;
import org.sunshinegov.catalog.testing.TestUnit;
import org.sunshinegov.kernel.web.testing.RoleTable;
import org.sunshinegov.kernel.web.testing.TestTokens;

/** {@code docs/roles/catalog-service.md}: a draft item, its entry and its unit before everybody. */
@CatalogService
class RoleTableIT {

    private static final String API = "/api/catalog/v1";
    private static final String CALENDAR = DistrictOffice.CALENDARS + "/{proposalId}";
    private static final String NOTHING = "00000000-0000-0000-0000-000000000000";
    private static final String REASON = "{\"reason\":\"理由\"}";
    private static final String ITEM = """
            {"organisationId":"{organisations}","entryId":"{entries}","title":"题","body":"文","categories":["城乡建设"],
             "documentDate":"{today}"}""";
    private static final String ITEM_TYPED =
            "organisationId={organisations}&entryId={entries}&title=题&body=文&categories=城乡建设&documentDate={today}";

    private UUID proposal;
    private LocalDate day = LocalDate.of(2022, 3, 1);

    @Test
    void everybody_may_what_the_table_says() {
        TestUnit unit = TestUnit.make();
        TestUnit other = TestUnit.make();
        DistrictOffice office = DistrictOffice.make();
        String entry = unit.entry("规范性文件");

        new RoleTable("目录服务 · catalog-service", "org.sunshinegov.catalog", () -> subject(unit, entry, office))
                .caller("拟稿人 drafter", TestTokens.staff(unit.drafter()))
                .caller("分管领导 leader", TestTokens.staff(unit.leader()))
                .caller("公开人员 officer", TestTokens.staff(unit.officer()))
                .caller("外单位 other unit", TestTokens.staff(other.officer()))
                .caller("区政务公开办 district office", TestTokens.staff(office.other()))
                .caller("平台管理员 administrator", TestTokens.staff("admin"))
                .caller("其他系统 system", TestTokens.system("archives-system"))
                .caller("公众 citizen", TestTokens.citizen("li", "李"))
                .caller("未登录 nobody", "")
                .query("GET " + API + "/entries/duties", "?organisation={organisations}")
                .query("POST " + API + "/entries", "?organisation={organisations}")
                .query("POST " + API + "/entries/load", "?organisation={organisations}")
                .body("POST " + API + "/entries/load", "[]")
                .body(
                        "PUT " + API + "/organisations/{organisations}/closing",
                        "{\"cause\":\"MERGED\",\"successors\":[]}")
                .body("POST /register/organisations/{organisations}/closing", "cause=MERGED")
                .body("PUT " + CALENDAR + "/refusal", REASON)
                .body("POST /register/calendar/{proposalId}/refusal", "reason=理由")
                .body("POST " + API + "/items", ITEM)
                .body("PUT " + API + "/items/{items}", ITEM)
                .body("PUT " + API + "/items/{items}/attribute", "{\"attribute\":\"PROACTIVE\"}")
                .body("PUT " + API + "/items/{items}/attribute-return", REASON)
                .body("PUT " + API + "/items/{items}/reconsideration", REASON)
                .body("PUT " + API + "/items/{items}/taking-back", REASON)
                .body("PUT " + API + "/items/{items}/withdrawal-proposal", "{\"cause\":\"LEAK\",\"reason\":\"理由\"}")
                .body("PUT " + API + "/items/{items}/withdrawal-refusal", REASON)
                .body("POST /items/new", ITEM_TYPED)
                .body("POST /items/{items}/edit", ITEM_TYPED)
                .body("POST /items/{items}/attribute", "attribute=PROACTIVE")
                .body("POST /items/{items}/attribute-return", "reason=理由")
                .body("POST /items/{items}/reconsideration", "reason=理由")
                .body("POST /items/{items}/taking-back", "reason=理由")
                .body("POST /items/{items}/withdrawal-proposal", "cause=LEAK&reason=理由")
                .body("POST /items/{items}/withdrawal-refusal", "reason=理由")
                .requireKeptAs("catalog-service");
    }

    private Map<String, String> subject(TestUnit unit, String entry, DistrictOffice office) {
        TestItem item = TestItem.draft(unit, entry, "题", "文");
        Map<String, String> names = new HashMap<>();
        names.put("items", item.id().toString());
        names.put("itemId", item.id().toString());
        names.put("organisations", unit.id().toString());
        names.put("entries", entry);
        names.put("proposalId", waiting(office).toString());
        names.put("people", NOTHING);
        names.put("appointments", NOTHING);
        names.put("document", NOTHING);
        names.put("code", unit.code());
        names.put("serial", "2026-99999");
        names.put("today", LocalDate.now().toString());
        names.put("version", "0");
        return names;
    }

    /** The same one as long as nobody has decided upon it. */
    private UUID waiting(DistrictOffice office) {
        if (proposal == null
                || !as(office.one())
                        .get(DistrictOffice.CALENDARS + "/" + proposal)
                        .path("state")
                        .equals("PROPOSED")) {
            day = day.plusDays(1);
            proposal = office.propose(day + ",OFF,防汛,通告" + Codes.next() + ",2022-02-28\n");
        }
        return proposal;
    }
}
