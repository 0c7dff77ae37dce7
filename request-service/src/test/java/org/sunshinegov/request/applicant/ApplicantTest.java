package org.sunshinegov.request.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.request.disclosurerequest.model.ApplicantType;

class ApplicantTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String NUMBER = "11010519491231002X";
    private static final String CODE = "91990101MA9900B284";

    @Test
    void a_person_needs_a_number_whose_check_digit_is_right_and_has_no_credit_code() {
        assertThat(faults(ApplicantType.NATURAL_PERSON, NUMBER, " ")).isEmpty();
        assertThat(faults(ApplicantType.NATURAL_PERSON, "110105194912310021", null))
                .containsOnlyKeys("identityNumber");
        assertThat(faults(ApplicantType.NATURAL_PERSON, NUMBER, CODE))
                .containsEntry(
                        "creditCode",
                        new FieldFault("自然人没有统一社会信用代码，请不要填写", "a natural person has none: leave it empty"));
    }

    @Test
    void an_organisation_needs_a_code_and_the_number_of_its_representative_is_checked_where_it_is_given() {
        assertThat(faults(ApplicantType.COMMERCIAL_ENTERPRISE, null, CODE)).isEmpty();
        assertThat(faults(ApplicantType.COMMERCIAL_ENTERPRISE, NUMBER, CODE)).isEmpty();
        assertThat(faults(ApplicantType.COMMERCIAL_ENTERPRISE, "110105194912310021", CODE))
                .containsEntry("identityNumber", new FieldFault("身份证号码有误", "not a valid identity number"));
        assertThat(faults(ApplicantType.COMMERCIAL_ENTERPRISE, null, "91990101MA9900B285"))
                .containsOnlyKeys("creditCode");
    }

    @Test
    void a_number_drawn_out_with_spaces_is_not_kept_at_any_length() {
        String drawnOut = NUMBER.replace("X", " ".repeat(20) + "X");

        assertThat(faults(ApplicantType.NATURAL_PERSON, drawnOut, null))
                .containsEntry("identityNumber", new FieldFault("不能超过30字", "at most 30 characters"));
    }

    @Test
    void every_field_with_a_control_character_is_named() {
        String bell = "\u0007";
        Applicant applicant = new Applicant(
                "王" + bell, NUMBER, null, "13800138000", "a" + bell + "@b.example", "街" + bell, "李" + bell, "张\n三");

        assertThat(applicant.faults(ApplicantType.NATURAL_PERSON, TODAY).keySet())
                .containsExactly("address", "email", "helper", "name", "representative");
    }

    @Test
    void what_was_pasted_unseen_is_dropped() {
        Applicant applicant = new Applicant("王\u200B芳 ", "\uFEFF" + NUMBER, null, "138\u20600013800", "", "", "", "");

        assertThat(applicant.name()).isEqualTo("王芳");
        assertThat(applicant.phone()).isEqualTo("1380013800");
        assertThat(applicant.identityNumber()).isEqualTo(NUMBER);
    }

    private static Map<String, FieldFault> faults(ApplicantType type, String identityNumber, String creditCode) {
        return new Applicant("王芳", identityNumber, creditCode, "13800138000", null, null, null, null)
                .faults(type, TODAY);
    }
}
