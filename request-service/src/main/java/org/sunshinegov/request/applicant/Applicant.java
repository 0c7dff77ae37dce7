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
import org.sunshinegov.request.paper.Writing;

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

    private static final int CODE_LIMIT = 30;

    public Applicant {
        name = Writing.clean(name);
        identityNumber = Writing.clean(identityNumber);
        creditCode = Writing.clean(creditCode);
        phone = Writing.clean(phone);
        email = Writing.clean(email);
        address = Writing.clean(address);
        representative = Writing.clean(representative);
        helper = Writing.clean(helper);
    }

    /** Every faulty field by name; empty when there is nothing to mend. {@code type} null while none is chosen. */
    public Map<String, FieldFault> faults(ApplicantType type, LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (blank(name)) {
            faults.put("name", FieldFault.missing());
        }
        Writing.line(faults, "name", name, 100);
        if (type != null) {
            codes(faults, type == ApplicantType.NATURAL_PERSON, today);
        }
        Writing.line(faults, "identityNumber", identityNumber, CODE_LIMIT);
        Writing.line(faults, "creditCode", creditCode, CODE_LIMIT);
        if (blank(phone) && blank(email)) {
            faults.put("phone", new FieldFault("手机号码和电子邮箱至少填写一项", "give a phone number or an e-mail address"));
        }
        if (!blank(phone) && !PHONE.matcher(phone).matches()) {
            faults.put("phone", new FieldFault("电话号码格式有误", "not a phone number"));
        }
        if (!blank(email) && !EMAIL.matcher(email).matches()) {
            faults.put("email", new FieldFault("电子邮箱格式有误", "not an e-mail address"));
        }
        Writing.line(faults, "phone", phone, 100);
        Writing.line(faults, "email", email, 300);
        Writing.line(faults, "address", address, 200);
        Writing.line(faults, "representative", representative, 100);
        Writing.line(faults, "helper", helper, 100);
        return faults;
    }

    /** A person proves who he is by his number; an organisation by its code, and its representative may by his number. */
    private void codes(Map<String, FieldFault> faults, boolean person, LocalDate today) {
        if ((person || !blank(identityNumber)) && !IdentityNumber.isValid(identityNumber, today)) {
            faults.put("identityNumber", new FieldFault("身份证号码有误", "not a valid identity number"));
        }
        if (person && !blank(creditCode)) {
            faults.put(
                    "creditCode", new FieldFault("自然人没有统一社会信用代码，请不要填写", "a natural person has none: leave it empty"));
        } else if (!person && !CreditCode.isValid(creditCode)) {
            faults.put("creditCode", new FieldFault("统一社会信用代码有误", "not a valid unified social credit code"));
        }
    }

    /** What was written, by field; null where nothing was. */
    public Map<String, String> fields() {
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
