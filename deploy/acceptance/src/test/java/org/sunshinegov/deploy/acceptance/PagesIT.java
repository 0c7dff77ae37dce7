package org.sunshinegov.deploy.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunshinegov.deploy.acceptance.World.CITIZEN;
import static org.sunshinegov.deploy.acceptance.World.DRAFTER;
import static org.sunshinegov.deploy.acceptance.World.LEADER;
import static org.sunshinegov.deploy.acceptance.World.OFFICE;
import static org.sunshinegov.deploy.acceptance.World.OFFICER;
import static org.sunshinegov.deploy.acceptance.World.SECURITY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sunshinegov.deploy.acceptance.Browser.Visit;
import org.sunshinegov.deploy.local.sample.api.Patience;
import org.sunshinegov.deploy.local.sample.api.SmallPdf;

/** The same journeys in a browser, each person in his own. */
@Order(2)
@ExtendWith(InTheDistrict.class)
class PagesIT {
    private static final byte[] PDF = new SmallPdf(List.of("Acceptance of fire safety")).bytes();

    private static World world;
    private static Browser browser;

    @BeforeAll
    static void open(World district) {
        world = district;
        browser = Browser.open(world.origin());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_citizen_asks_and_three_people_answer() throws IOException {
        var subject = "铁路宿舍消防验收资料";
        try (var citizen = browser.visit(true);
                var officer = browser.visit(true);
                var drafter = browser.visit(true);
                var leader = browser.visit(true)) {
            file(citizen, subject);
            citizen.look("receipt");
            press(citizen, "确认提交该申请");

            officer.signIn(OFFICER, "/tasks");
            officer.page().waitForSelector("text=" + subject);
            officer.look("tasks");
            openCase(officer, subject);
            press(officer, "确认收到");
            press(officer, "登记");
            officer.page().selectOption("[name=handlerId]", world.drafter.toString());
            press(officer, "转办");
            officer.look("case");
            officer.page().click("a[href$='/due'] >> nth=0");
            assertThat(officer.page().textContent("main")).contains("2025年10月31日");
            officer.look("due");

            drafter.signIn(DRAFTER, "/requests/cases");
            openCase(drafter, subject);
            draft(drafter);
            review(drafter, leader, officer, subject, false);

            openCase(officer, subject);
            press(officer, "签发答复");
            officer.look("case-replied");
            officer.page().click("summary:has-text('转为主动公开')");
            press(officer, "转为主动公开");
            awaitDraft(drafter, subject);
        }
        try (var again = browser.visit(true)) {
            again.signIn(CITIZEN, "/requests/mine");
            again.look("my-requests");
            again.page().click("text=" + subject);
            assertThat(again.page().textContent("main")).contains("已答复", "验收资料.pdf");
            again.look("my-reply");
            var download = again.page().waitForDownload(() -> again.page().click("a:has-text('验收资料.pdf')"));
            assertThat(download.path()).hasBinaryContent(PDF);
            var letter = again.page().waitForDownload(() -> again.page().click("a:has-text('政府信息予以公开告知书')"));
            assertThat(Files.readAllBytes(letter.path())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            again.open("/requests/letters");
            again.look("letter-check");
            again.page().setInputFiles("[name=file]", letter.path());
            again.page().click("form[action$='/file'] button");
            assertThat(again.page().textContent("main")).contains("该文书由本平台签发", "完全一致");
            again.look("letter-checked");
        }
    }

    @Test
    void a_reply_is_read_on_site_on_the_day_the_applicant_chose() throws IOException {
        var subject = "旧城改造规划图";
        try (var citizen = browser.visit(true);
                var officer = browser.visit(true);
                var drafter = browser.visit(true);
                var leader = browser.visit(true);
                var anybody = browser.visit(true)) {
            file(citizen, subject);
            var receipt = citizen.page().textContent("main");
            press(citizen, "确认提交该申请");
            track(anybody, found("SQ\\d{14}", receipt), found("(?<=查询码\\s{0,9})[2-9A-Z]{8}", receipt));

            officer.signIn(OFFICER, "/requests/cases");
            openCase(officer, subject);
            press(officer, "确认收到");
            press(officer, "登记");
            officer.page().selectOption("[name=handlerId]", world.drafter.toString());
            press(officer, "转办");
            drafter.signIn(DRAFTER, "/requests/cases");
            openCase(drafter, subject);
            draft(drafter);
            review(drafter, leader, officer, subject, false);

            openCase(officer, subject);
            officer.page().selectOption("[name=carrier]", "ON_SITE");
            press(officer, "签发答复");
            officer.page().fill("[name=place]", "晨光区政务服务中心阅览室");
            officer.page().fill("[name=readingOn]", "2025-10-14");
            officer.page().fill("[name=readingFrom]", "09:00");
            officer.page().fill("[name=readingTo]", "11:30");
            officer.look("reading-form");
            press(officer, "安排现场查阅");

            citizen.page().reload();
            assertThat(citizen.page().textContent("main")).contains("2025年10月14日", "09:00—11:30", "阅览室");
            citizen.page().click("summary:has-text('改期')");
            citizen.page().fill("[name=readingOn]", "2025-10-15");
            citizen.look("my-reading");
            press(citizen, "改期");
            assertThat(citizen.page().textContent("main")).contains("原安排：", "2025年10月15日");
            openCase(officer, subject);
            officer.look("case-reading");
        }
    }

    /** The slip is had where the progress is. */
    private static void track(Visit anybody, String number, String code) throws IOException {
        anybody.open("/requests/track");
        anybody.page().fill("[name=number]", number);
        anybody.page().fill("[name=code]", code);
        press(anybody, "查询");
        anybody.look("tracked");
        var slip = anybody.page().waitForDownload(() -> anybody.page().click("main button:has-text('收件回执')"));
        assertThat(Files.readAllBytes(slip.path())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group();
    }

    @Test
    void the_security_administrator_sees_whose_seals_are_in_force() {
        try (var security = browser.visit(true)) {
            security.signIn(SECURITY, "/requests/seals");
            assertThat(security.page().textContent("main")).contains("电子印章", "导入本单位证书");
            security.look("seals");
        }
    }

    @Test
    void a_department_publishes_and_everybody_finds_it() {
        var title = "朝阳里小区屋面防水工程公告";
        try (var drafter = browser.visit(true);
                var leader = browser.visit(true);
                var officer = browser.visit(true);
                var anybody = browser.visit(true)) {
            drafter.signIn(DRAFTER, "/items/new");
            drafter.look("item-form");
            var page = drafter.page();
            page.selectOption("[name=entryId]", world.entry.toString());
            page.fill("[name=title]", title);
            page.fill("[name=body]", "朝阳里小区屋面防水工程已经开工，工期六十天。");
            page.fill("[name=documentDate]", "2025-09-26");
            press(drafter, "保存草稿");
            page.check("[name=attribute][value=PROACTIVE]");
            press(drafter, "提出公开属性");
            drafter.look("item");
            press(drafter, "提交审查");
            officer.signIn(OFFICER, "/reviews");
            review(drafter, leader, officer, title, true);

            officer.open("/items?q=" + Http.encoded(title));
            officer.look("items");
            officer.page().click("td a:has-text('" + title + "')");
            press(officer, "发布");
            officer.lookAt("watch", "/watch");
            officer.lookAt("watch-unit", "/watch/units/" + world.unit);
            officer.lookAt("watch-cases", "/watch/cases?unit=" + world.unit);

            anybody.open("/");
            anybody.look("home");
            anybody.page().fill("[type=search] >> nth=0", "屋面 防水");
            anybody.page().press("[type=search] >> nth=0", "Enter");
            anybody.page().waitForSelector("main a:has-text('屋面')");
            anybody.look("search");
            anybody.page().click("main a:has-text('屋面')");
            assertThat(anybody.page().textContent("main")).contains(title, "007002076/2025-");
            anybody.look("publication");
            anybody.lookAt("catalogues", "/catalogues");
            anybody.lookAt("catalogue", "/catalogues/007002076");
            anybody.lookAt("guide", "/guide");
            anybody.lookAt("annual-reports", "/annual-reports");
            anybody.lookAt("requests-home", "/requests");
            anybody.lookAt("track", "/requests/track");
            anybody.lookAt("deadline", "/tools/deadline");
        }
    }

    @Test
    void an_officer_enters_a_request_on_paper_asks_a_third_party_and_extends_the_period() {
        var subject = "电梯维保合同";
        try (var officer = browser.visit(true);
                var leader = browser.visit(true);
                var party = browser.visit(true)) {
            officer.signIn(OFFICER, "/requests/cases/new");
            press(officer, "登记来件");
            assertThat(officer.page().textContent("main")).contains("必填");
            officer.look("take-in-faults");
            var page = officer.page();
            page.check("[name=channel][value=COUNTER]");
            fill(page, subject);
            page.fill("[name=helper]", "窗口工作人员");
            press(officer, "登记来件");
            assertThat(page.textContent("main")).contains("回执编号", "查询码", "2025年10月31日");
            officer.look("receipt-slip");
            page.click("main a:has-text('打开该件')");
            press(officer, "登记");
            page.selectOption("[name=handlerId]", world.drafter.toString());
            press(officer, "转办");

            page.click("main a:has-text('征求意见')");
            page.click("summary:has-text('提请征求意见')");
            page.check("[name=kind][value=THIRD_PARTY]");
            page.fill("[name=name]", "某某电梯维保公司");
            page.fill("[name=contact]", "晨光区梧桐街20号");
            page.fill("[name=question]", "拟公开维保合同，是否同意？");
            officer.look("consult");
            press(officer, "提请征求意见");

            leader.signIn(LEADER, "/tasks");
            leader.page().waitForSelector("text=" + subject);
            openCase(leader, subject);
            leader.page().click("main a:has-text('有报批事项待您批准')");
            leader.look("proposal");
            press(leader, "批准");
            page.reload();
            press(officer, "发出征求意见书");
            officer.look("consultation-begun");
            var link = page.textContent(".digest");
            page.click("main a:has-text('征求意见')");
            assertThat(page.textContent("main")).contains("征求第三方意见", "2025年10月24日");
            officer.look("consultations");

            assertThat(link).startsWith(party.origin() + "/requests/opinions/");
            party.open(link.substring(party.origin().length()));
            party.look("opinion");
            assertThat(party.page().textContent("main")).doesNotContain("王芳");
            party.page().check("[name=position][value=OBJECTS]");
            press(party, "提交意见");
            assertThat(party.page().textContent("main")).contains("必填");
            party.page().fill("[name=reasons]", "合同附件载有报价构成。");
            press(party, "提交意见");
            assertThat(party.page().textContent("main")).contains("您的意见已收到", "不同意公开");
            party.look("opinion-noted");

            openCase(officer, subject);
            page.click("summary:has-text('延长答复期限')");
            page.fill("[name=reason]", "需要汇总各楼栋合同");
            officer.look("case-open");
            press(officer, "延长答复期限");
            assertThat(page.textContent("main")).contains("2025年11月28日", "需要汇总各楼栋合同");
            officer.look("case-extended");
            officer.lookAt("annual-report", "/requests/annual-report");
            assertThat(page.textContent("main")).contains("本年新收政府信息公开申请数量");
        }
    }

    @Test
    void a_citizen_is_asked_once_to_make_the_request_clear_and_answers_on_his_page() {
        var subject = "不明确的会议纪要申请";
        var id = world.filed(subject);
        world.confirmed(world.request(id));
        world.inHand(world.request(id));
        try (var officer = browser.visit(true);
                var citizen = browser.visit(true)) {
            officer.signIn(OFFICER, "/requests/cases");
            officer.look("cases");
            openCase(officer, subject);
            officer.page().click("summary:has-text('告知补正')");
            officer.page().fill("[name=points]", "请写明会议的日期和议题。");
            press(officer, "告知补正");
            assertThat(officer.page().textContent("main")).contains("待补正", "2025年10月24日");
            officer.look("case-clarifying");

            citizen.signIn(CITIZEN, "/requests/mine/" + id);
            assertThat(citizen.page().textContent("main")).contains("请补正申请内容", "请写明会议的日期和议题。");
            citizen.look("my-clarification");
            citizen.page().fill("[name=text]", "2025年3月关于加装电梯的会议。");
            press(citizen, "提交补正");
            assertThat(citizen.page().textContent("main")).contains("办理中", "2025年3月关于加装电梯的会议。");
            citizen.look("my-clarified");
        }
    }

    @Test
    void the_office_edits_the_words_of_a_letter_and_is_told_what_must_stand_in_it() {
        try (var office = browser.visit(true)) {
            office.signIn(OFFICE, "/requests/letter-templates");
            office.look("letter-templates");
            office.page().click("main a:has-text('延期答复告知书')");
            var page = office.page();
            page.fill("[name=body]", "{申请人}：\n因{延期理由}，延期答复。");
            press(office, "保存为新版本");
            assertThat(page.textContent("main")).contains("缺少必须有的占位符：{延长后期限}");
            office.look("letter-template-faults");
            page.fill("[name=body]", "{申请人}：\n因{延期理由}，答复期限延长至{延长后期限}。特此告知。");
            press(office, "保存为新版本");
            assertThat(page.inputValue("[name=version]")).isEqualTo("1");
        }
    }

    @Test
    void the_office_brings_in_a_corrected_calendar_and_sees_whose_dates_would_move() {
        try (var office = browser.visit(true)) {
            office.signIn(OFFICE, "/register/calendar");
            office.look("calendar");
            bring(office, "2025-10-09,REST,防汛,区政府通告〔2025〕1号,2025-09-28");
            assertThat(office.page().textContent("main")).contains("有1行不能采用", "第2行：类型只能是 OFF 或 WORK（REST）");
            office.look("calendar-faults");

            bring(office, "2025-10-09,OFF,防汛,区政府通告〔2025〕1号,2025-09-28");
            for (var part : List.of("申请办理的期限", "审查的期限", "信息条目的期限")) {
                office.page().waitForSelector("section:has(h3:has-text('" + part + "')) >> text=正在计算的期限");
            }
            assertThat(office.page().textContent("main")).contains("2025年10月9日(周四)", "须由领导小组的另一人核准");
            office.look("calendar-proposal");
            press(office, "撤回");
            assertThat(office.page().textContent("main")).contains("已撤回");
        }
    }

    private static void bring(Visit office, String day) {
        var file = "date,kind,holiday,notice,effectiveFrom\n" + day + "\n";
        office.page()
                .setInputFiles(
                        "[name=file]", new FilePayload("日历.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        press(office, "提出");
    }

    @Test
    void whoever_signs_out_signs_in_anew() {
        try (var citizen = browser.visit(false)) {
            citizen.signIn(CITIZEN, "/requests/mine");
            citizen.page().click("a[href='/sign-out']");
            citizen.page().waitForSelector("a[href^='/sign-in']");

            citizen.open("/requests/mine");
            assertThat(citizen.page().url()).startsWith(citizen.origin() + "/auth/realms/sunshine/");
            assertThat(citizen.page().isVisible("#password")).isTrue();
        }
    }

    @Test
    void a_request_is_filed_without_script_and_nothing_typed_is_lost() {
        try (var citizen = browser.visit(false)) {
            citizen.signIn(CITIZEN, "/requests/new");
            citizen.page().fill("[name=description]", "申请公开施工合同。");
            press(citizen, "下一步");
            assertThat(citizen.page().textContent("main")).contains("必填");
            assertThat(citizen.page().inputValue("[name=description]")).isEqualTo("申请公开施工合同。");

            file(citizen, "施工合同");

            assertThat(citizen.page().textContent("main")).contains("回执编号", "查询码");
            citizen.look("receipt-without-script");
        }
    }

    @Test
    void an_officer_takes_a_request_in_hand_without_script() {
        var subject = "物业管理招标文件";
        world.requests.confirmByApplicant(world.request(world.filed(subject)), CITIZEN);
        try (var officer = browser.visit(false)) {
            officer.signIn(OFFICER, "/tasks");
            officer.page().click("main .fragment a >> nth=0");
            assertThat(officer.page().textContent("main")).contains(subject);
            officer.look("tasks-without-script");
            officer.page().click("tr:has-text('" + subject + "') a >> nth=0");
            press(officer, "确认收到");
            press(officer, "登记");
            officer.page().selectOption("[name=handlerId]", world.drafter.toString());
            press(officer, "转办");
            assertThat(officer.page().textContent("main")).contains("办理中", "2025年10月31日");
            officer.look("case-without-script");
        }
    }

    @Test
    void a_request_is_filed_and_received_by_keys_alone() {
        var subject = "供暖管网改造方案";
        try (var citizen = browser.visit(true);
                var officer = browser.visit(true)) {
            signInByKeys(citizen, CITIZEN, "/requests/new");
            var keys = new Keys(citizen.page());
            keys.press(".skip", "Enter");
            keys.write("#subject", subject);
            keys.enter(".error-summary:focus");
            keys.press(".error-summary a[href='#organisationId']", "Enter");
            keys.choose(world.unit.toString());
            keys.write("#description", "申请公开" + subject + "。");
            keys.press("[name=form]", "Space");
            keys.press("[name=applicantType]", "Space");
            keys.choose("NATURAL_PERSON");
            keys.write("[name=name]", "王芳");
            keys.write("[name=identityNumber]", "990101198503070025");
            keys.write("[name=phone]", "10000000001");
            keys.write("[name=address]", "晨光区梧桐街18号");
            keys.to("form[data-draft] button[type=submit]");
            keys.enter("form[action='/requests/new']");
            keys.to("form[action='/requests/new'] button:not([name])");
            keys.enter("text=回执编号");
            keys.to("form[action$='/confirmation'] button");
            keys.enter("text=您已确认，等待受理单位确认收到。");

            signInByKeys(officer, OFFICER, "/requests/cases");
            keys = new Keys(officer.page());
            keys.toRow(subject);
            keys.enter("form[action$='/confirmation']");
            keys.to("form[action$='/confirmation'] button");
            keys.enter("form[action$='/registration']");
        }
    }

    private static void signInByKeys(Visit visit, String account, String path) {
        visit.open(path);
        var keys = new Keys(visit.page());
        keys.write("#username", account);
        keys.write("#password", "sunshine");
        keys.enter("main#main");
    }

    @Test
    void register_and_policies_are_read_by_those_who_keep_them() {
        try (var admin = browser.visit(true);
                var office = browser.visit(true)) {
            admin.signIn("admin", "/register");
            admin.look("register");
            admin.lookAt("register-people", "/register/people");
            admin.lookAt("register-appointments", "/register/appointments");
            office.signIn(OFFICE, "/register/policies");
            office.look("policies-of-catalog");
            office.lookAt("policies-of-requests", "/requests/policies");
            office.lookAt("policies-of-reviews", "/reviews/policies");
            office.lookAt("policies-of-watch", "/watch/policies");
            office.lookAt("unit-closing", "/register/organisations/" + world.unit + "/closing");
        }
    }

    private void file(Visit citizen, String subject) {
        if (citizen.page().url().startsWith(citizen.origin())) {
            citizen.open("/requests/new");
        } else {
            citizen.signIn(CITIZEN, "/requests/new");
        }
        var page = citizen.page();
        fill(page, subject);
        citizen.look("filing" + (citizen.script() ? "" : "-without-script"));
        press(citizen, "下一步");
        assertThat(page.textContent("main")).contains(subject);
        citizen.look("filing-check" + (citizen.script() ? "" : "-without-script"));
        press(citizen, "提交申请");
    }

    private void fill(Page page, String subject) {
        page.selectOption("[name=organisationId]", world.unit.toString());
        page.fill("[name=subject]", subject);
        page.fill("[name=description]", ("申请公开" + subject + "。").repeat(100));
        page.check("[name=form] >> nth=0");
        page.check("[name=applicantType][value=NATURAL_PERSON]");
        page.fill("[name=name]", "王芳");
        page.fill("[name=identityNumber]", "990101198503070025");
        page.fill("[name=phone]", "10000000001");
        page.fill("[name=address]", "晨光区梧桐街18号");
    }

    /** Of the promoted reply: an item of catalog-service's own. */
    private static void awaitDraft(Visit drafter, String title) {
        var drafts = Patience.USUAL.until("主动公开草稿", () -> {
            drafter.open("/items?q=" + Http.encoded(title));
            return Optional.of(drafter.page()
                            .locator("td a:has-text('" + title + "')")
                            .count())
                    .filter(found -> found > 0);
        });
        assertThat(drafts).isEqualTo(1);
        drafter.page().click("td a:has-text('" + title + "')");
        drafter.look("item-promoted");
    }

    private static void openCase(Visit visit, String subject) {
        visit.open("/requests/cases");
        visit.page().click("tr:has-text('" + subject + "') a >> nth=0");
    }

    private static void draft(Visit drafter) {
        var page = drafter.page();
        page.setInputFiles("[type=file]", new FilePayload("验收资料.pdf", "application/pdf", PDF));
        press(drafter, "上传附件");
        page.selectOption("[name=outcome]", "GRANTED");
        page.fill("[name=text]", "您申请的消防验收资料见附件。");
        page.check("[name=documents]");
        drafter.look("reply-draft");
        press(drafter, "提交审查");
    }

    /** Three people, three stages. */
    private static void review(Visit drafter, Visit leader, Visit officer, String title, boolean deliberated) {
        openReview(drafter, title);
        drafter.look("review-stage-1" + (deliberated ? "-item" : ""));
        drafter.page().check("[name=classification][value=NOT_CLASSIFIED]");
        drafter.page().check("[name=disclosure] >> nth=0");
        drafter.page().fill("[name=remark] >> nth=0", "内容不涉及国家秘密。");
        press(drafter, "提交一审意见");

        leader.signIn(LEADER, "/reviews");
        leader.look("reviews");
        openReview(leader, title);
        leader.look("review-stage-2" + (deliberated ? "-item" : ""));
        allYes(leader.page());
        press(leader, "审核同意");

        openReview(officer, title);
        officer.look("review-stage-3" + (deliberated ? "-item" : ""));
        allYes(officer.page());
        officer.page().check("[name=conclusion][value=PUBLISHABLE]");
        press(officer, "作出结论");
        assertThat(officer.page().textContent("main")).contains("SC2025");
    }

    /** It begins when review-service has heard of it, and asks for an opinion when it has fetched every part. */
    private static void openReview(Visit visit, String title) {
        var stage = Patience.USUAL.until("审查 " + title, () -> {
            visit.open("/reviews?view=open&text=" + Http.encoded(title));
            var link = visit.page().locator("td a:has-text('" + title + "')");
            if (link.count() > 0) {
                link.first().click();
            }
            return Optional.of(visit.page().locator("main form.card").count()).filter(forms -> forms > 0);
        });
        assertThat(stage).isPositive();
    }

    private static void allYes(Page page) {
        for (Locator yes : page.locator("[type=radio][value=yes]").all()) {
            yes.check();
        }
    }

    private static void press(Visit visit, String button) {
        visit.page().click("main button:has-text('" + button + "') >> nth=0");
        visit.page().waitForLoadState();
    }
}
