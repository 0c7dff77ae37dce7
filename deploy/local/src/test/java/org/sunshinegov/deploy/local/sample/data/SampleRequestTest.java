package org.sunshinegov.deploy.local.sample.data;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleRequestTest {
    private static final int[] IDENTITY_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CREDIT_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final List<SampleRequest> requests = SampleRequest.readAll();

    @Test
    void forty_eight_requests_come_to_all_states() {
        assertThat(requests.stream().collect(groupingBy(SampleRequest::goal, counting())))
                .isEqualTo(Map.ofEntries(
                        Map.entry("AWAITING_CONFIRMATION", 2L),
                        Map.entry("RECEIVED", 2L),
                        Map.entry("REGISTERED", 2L),
                        Map.entry("CLARIFICATION_REQUESTED", 1L),
                        Map.entry("ABANDONED", 1L),
                        Map.entry("REASON_REQUESTED", 1L),
                        Map.entry("FEE_NOTIFIED", 1L),
                        Map.entry("IN_PROGRESS", 6L),
                        Map.entry("CONSULTING_THIRD_PARTY", 1L),
                        Map.entry("CONSULTING_AGENCY", 1L),
                        Map.entry("CASE_CONFERENCE", 1L),
                        Map.entry("SUSPENDED", 1L),
                        Map.entry("REPLY_DRAFTED", 4L),
                        Map.entry("REPLY_REVIEWED", 3L),
                        Map.entry("REPLIED", 3L),
                        Map.entry("SERVED", 4L),
                        Map.entry("CLOSED", 11L),
                        Map.entry("ARCHIVED", 1L),
                        Map.entry("WITHDRAWN", 2L)));
    }

    @Test
    void two_are_overdue_and_no_other_that_still_waits_for_its_reply_can_be() {
        assertThat(requests)
                .filteredOn(request -> request.goal().equals("IN_PROGRESS") && request.before() > 45)
                .hasSize(2);
        assertThat(requests)
                .filteredOn(request -> request.before() > 27 && request.before() <= 45)
                .extracting(SampleRequest::goal)
                .containsOnly("REPLIED", "SERVED");
    }

    @Test
    void what_is_not_granted_has_reasons_and_what_is_granted_in_part_a_document() {
        var replies = requests.stream()
                .map(SampleRequest::reply)
                .filter(reply -> reply != null)
                .toList();
        assertThat(replies).hasSize(26);
        assertThat(replies)
                .filteredOn(reply -> !reply.outcome().equals("GRANTED"))
                .hasSize(8)
                .allSatisfy(reply -> assertThat(reply.reasons()).isNotBlank());
        assertThat(replies)
                .filteredOn(reply -> reply.outcome().equals("PARTIALLY_GRANTED"))
                .allSatisfy(reply -> assertThat(reply.attachment()).isNotEmpty());
    }

    @Test
    void numbers_of_applicants_are_well_formed_and_of_a_region_that_does_not_exist() {
        assertThat(requests)
                .extracting(request -> request.filing().getJsonObject("applicant"))
                .allSatisfy(applicant -> {
                    assertThat(applicant.getString("identityNumber"))
                            .startsWith("990101")
                            .matches(SampleRequestTest::isIdentity);
                    assertThat(applicant.getString("creditCode", valid())).matches(SampleRequestTest::isCredit);
                })
                .allSatisfy(applicant -> assertThat(reach(applicant)).isTrue());
    }

    private static boolean reach(JsonObject applicant) {
        return applicant.getString("phone") != null || applicant.getString("email") != null;
    }

    private static String valid() {
        return "91990101MA9900B284";
    }

    private static boolean isIdentity(String number) {
        var sum = 0;
        for (var at = 0; at < IDENTITY_WEIGHTS.length; at++) {
            sum += IDENTITY_WEIGHTS[at] * (number.charAt(at) - '0');
        }
        return number.length() == 18 && "10X98765432".charAt(sum % 11) == number.charAt(17);
    }

    private static boolean isCredit(String code) {
        var sum = 0;
        var weight = 1;
        for (var at = 0; at < 17; at++) {
            sum += CREDIT_CHARACTERS.indexOf(code.charAt(at)) * weight;
            weight = weight * 3 % 31;
        }
        return code.length() == 18 && CREDIT_CHARACTERS.charAt((31 - sum % 31) % 31) == code.charAt(17);
    }
}
