package org.sunshinegov.review.confidentialityreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunshinegov.review.confidentialityreview.ReviewWorld.*;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.review.OwnerAddress;

/** What the content scan finds, and that a secrecy mark has no override but two persons who find it quoted. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "review"))
@WithTestResource(TestKeys.class)
@WithTestResource(OwnerAddress.class)
class FindingsIT {

    private static final String MARKED = "{\"subject\":\"保密法知识问答\",\"text\":\"文件左上角标注“机密★10年”的，属于国家秘密。\"}";

    @Inject
    ReviewWorld world;

    @Test
    void a_secrecy_mark_blocks_until_officer_and_leader_both_find_it_quoted() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, MARKED);
        Unit unit = reply.unit();
        UUID review = world.atDrafter(reply);

        JsonPath shown = world.show(unit.drafter(), review);
        assertThat(shown.getString("findings[0].kind")).isEqualTo("SECRECY_MARK");
        assertThat(shown.getString("findings[0].part")).isEqualTo("content.json");
        assertThat(shown.getString("findings[0].place")).isEqualTo("/text");
        assertThat(shown.getString("findings[0].excerpt")).contains("机密★10年");
        assertThat(world.refused(unit.drafter(), review, "drafter-opinion", OPINION, 409)
                        .getString("code"))
                .isEqualTo("secrecy-mark-open");
        assertThat(world.refused(unit.leader(), review, "findings/1/quotation", "{\"side\":\"OFFICER\"}", 403)
                        .getString("code"))
                .isEqualTo("role-needed");

        world.act(unit.officer(), review, "findings/1/quotation", "{\"side\":\"OFFICER\"}");
        assertThat(world.refused(unit.drafter(), review, "drafter-opinion", OPINION, 409)
                        .getString("code"))
                .isEqualTo("secrecy-mark-open");
        world.act(unit.leader(), review, "findings/1/quotation", "{\"side\":\"LEADER\"}");
        world.act(unit.drafter(), review, "drafter-opinion", OPINION);

        assertThat(world.stateOf(review)).isEqualTo("STAGE2_LEADER");
        assertThat(world.history(review))
                .containsExactly(
                        "OPEN", "RECEIVE_PART", "RECEIVE_PART", "CALL_QUOTATION", "CALL_QUOTATION", "GIVE_OPINION");
    }

    @Test
    void personal_numbers_are_found_with_their_place_shown_masked_and_do_not_block() {
        String text =
                "{\"subject\":\"补助名单\",\"rows\":[{\"who\":\"甲\",\"id\":\"11010519491231002X\",\"phone\":\"13800138000\"}]}";
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, text);
        UUID review = world.atDrafter(reply);

        JsonPath shown = world.show(reply.unit().drafter(), review);
        assertThat(shown.getList("findings.kind", String.class))
                .containsExactlyInAnyOrder("IDENTITY_NUMBER", "MOBILE_NUMBER");
        assertThat(shown.getList("findings.place", String.class))
                .containsExactlyInAnyOrder("/rows/0/id", "/rows/0/phone");
        assertThat(shown.getList("findings.excerpt", String.class))
                .containsExactlyInAnyOrder("110***********002X", "138****8000");
        world.act(reply.unit().drafter(), review, "drafter-opinion", OPINION);
    }
}
