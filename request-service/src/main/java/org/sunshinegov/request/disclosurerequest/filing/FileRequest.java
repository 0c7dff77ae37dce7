package org.sunshinegov.request.disclosurerequest.filing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.request.applicant.Applicant;
import org.sunshinegov.request.disclosurerequest.Texts;
import org.sunshinegov.request.disclosurerequest.model.ApplicantType;
import org.sunshinegov.request.disclosurerequest.model.Wish;
import org.sunshinegov.request.paper.Writing;

/**
 * What an applicant fills in (Decree 711 art 29): who, how to reach him, what he wants to know, in what form.
 *
 * @param also other units that are asked the same, each in a case of its own; null for none
 */
public record FileRequest(
        UUID organisationId,
        ApplicantType applicantType,
        Applicant applicant,
        String subject,
        String description,
        String documentNumber,
        String purpose,
        Wish.Form form,
        Boolean insist,
        List<UUID> also) {

    public FileRequest {
        subject = Writing.clean(subject);
        description = Writing.clean(description);
        documentNumber = Writing.clean(documentNumber);
        purpose = Writing.clean(purpose);
        also = also == null ? List.of() : also.stream().filter(Objects::nonNull).toList();
    }

    /** The units that are asked, the first one first. */
    public List<UUID> units() {
        return Stream.concat(Stream.of(organisationId), also.stream())
                .distinct()
                .toList();
    }

    private static final int MOST_UNITS = 10;

    static final int SUBJECT_LIMIT = 100;
    public static final int DESCRIPTION_LIMIT = 5_000;

    /** The applicant has seen that he filed the same just before, and means it. */
    public boolean insists() {
        return Boolean.TRUE.equals(insist);
    }

    /** Every faulty field by name; whether letters can print what was written is asked apart. */
    public Map<String, FieldFault> faults(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        missing(faults, "organisationId", organisationId);
        if (also.size() >= MOST_UNITS) {
            faults.put("also", new FieldFault("一次最多向" + MOST_UNITS + "个单位申请", "at most " + MOST_UNITS + " units"));
        }
        missing(faults, "applicantType", applicantType);
        missing(faults, "form", form);
        Writing.line(faults, "subject", subject, SUBJECT_LIMIT);
        Texts.required(faults, "subject", subject, SUBJECT_LIMIT);
        Texts.required(faults, "description", description, DESCRIPTION_LIMIT);
        wordless(faults, "subject", subject);
        wordless(faults, "description", description);
        Writing.line(faults, "documentNumber", documentNumber, 100);
        Writing.line(faults, "purpose", purpose, 500);
        if (applicant == null) {
            missing(faults, "applicant", null);
        } else {
            faults.putAll(applicant.faults(applicantType, today));
        }
        return faults;
    }

    public Wish wish() {
        return new Wish(subject, description, blankToNull(documentNumber), blankToNull(purpose), form);
    }

    /** What was written, by field; null where nothing was. */
    public Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>(applicant == null ? Map.of() : applicant.fields());
        texts.put("subject", subject);
        texts.put("description", description);
        texts.put("documentNumber", documentNumber);
        texts.put("purpose", purpose);
        return texts;
    }

    private static void wordless(Map<String, FieldFault> faults, String field, String value) {
        if (value != null && value.codePoints().noneMatch(Character::isLetterOrDigit)) {
            faults.putIfAbsent(field, new FieldFault("请用文字写明", "write it in words"));
        }
    }

    private static void missing(Map<String, FieldFault> faults, String field, Object value) {
        if (value == null) {
            faults.put(field, FieldFault.missing());
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
