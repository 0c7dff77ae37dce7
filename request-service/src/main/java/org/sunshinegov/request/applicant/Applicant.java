package org.sunshinegov.request.applicant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sunshinegov.kernel.documents.personal.CreditCode;
import org.sunshinegov.kernel.documents.personal.IdentityNumber;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.request.disclosurerequest.model.ApplicantType;

/**
 * Who asks and how to reach him (Decree 711 art 29).
 *
 * @param identityNumber of a person (GB 11643); of the representative where an organisation asks
 * @param creditCode of an organisation (GB 32100); null for a natural person
 * @param address may be null; a paper reply needs one
 * @param representative who acts for the applicant; may be null
 * @param helper who wrote the request down for somebody who could not (art 29, 43); may be null
 */
public record Applicant(
        String name,
        String identityNumber,
        String creditCode,
        String phone,
        String email,
        String address,
        String representative,
        String helper) {

    private static final Pattern PHONE = Pattern.compile("(1\\d{10}|0\\d{2,3}-?\\d{7,8}|\\+\\d{6,15})");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[^@\\s.]{2,24}");

    /** Every faulty field by name; empty when there is nothing to mend. {@code type} null while none is chosen. */
    public Map<String, FieldFault> faults(ApplicantType type, LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (blank(name)) {
            faults.put("name", FieldFault.missing());
        }
        tooLong(faults, "name", name, 100);
        if (type != null && type != ApplicantType.NATURAL_PERSON && !CreditCode.isValid(creditCode)) {
            faults.put("creditCode", new FieldFault("统一社会信用代码有误", "not a valid unified social credit code"));
        }
        if (type == ApplicantType.NATURAL_PERSON && !IdentityNumber.isValid(identityNumber, today)) {
            faults.put("identityNumber", new FieldFault("身份证号码有误", "not a valid identity number"));
        }
        if (blank(phone) && blank(email)) {
            faults.put("phone", new FieldFault("手机号码和电子邮箱至少填写一项", "give a phone number or an e-mail address"));
        }
        if (!blank(phone) && !PHONE.matcher(phone.strip()).matches()) {
            faults.put("phone", new FieldFault("电话号码格式有误", "not a phone number"));
        }
        if (!blank(email) && !EMAIL.matcher(email.strip()).matches()) {
            faults.put("email", new FieldFault("电子邮箱格式有误", "not an e-mail address"));
        }
        tooLong(faults, "address", address, 200);
        tooLong(faults, "representative", representative, 100);
        tooLong(faults, "helper", helper, 100);
        return faults;
    }

    private static void tooLong(Map<String, FieldFault> faults, String field, String value, int limit) {
        if (value != null && value.length() > limit) {
            faults.put(field, new FieldFault("不能超过" + limit + "字", "at most " + limit + " characters"));
        }
    }

    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("name", name);
        fields.put("identityNumber", identityNumber);
        fields.put("creditCode", creditCode);
        fields.put("phone", phone);
        fields.put("email", email);
        fields.put("address", address);
        fields.put("representative", representative);
        fields.put("helper", helper);
        return fields;
    }

    static Applicant of(Map<String, String> fields) {
        return new Applicant(
                fields.get("name"),
                fields.get("identityNumber"),
                fields.get("creditCode"),
                fields.get("phone"),
                fields.get("email"),
                fields.get("address"),
                fields.get("representative"),
                fields.get("helper"));
    }

    /** Personal data never reach a log by way of a record's text. */
    @Override
    public String toString() {
        return "Applicant[…]";
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
