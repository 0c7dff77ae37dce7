package org.sunshinegov.request.disclosurerequest.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.applicant.Applicant;
import org.sunshinegov.request.disclosurerequest.Texts;
import org.sunshinegov.request.disclosurerequest.model.ApplicantType;
import org.sunshinegov.request.disclosurerequest.model.Wish;

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

    /** Refuses with every faulty field named at once. */
    public void check(LocalDate today) {
        Map<String, FieldFault> faults = faults(today);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    public Map<String, FieldFault> faults(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        missing(faults, "organisationId", organisationId);
        if (also.size() >= MOST_UNITS) {
            faults.put("also", new FieldFault("一次最多向" + MOST_UNITS + "个单位申请", "at most " + MOST_UNITS + " units"));
        }
        missing(faults, "applicantType", applicantType);
        missing(faults, "form", form);
        Texts.required(faults, "subject", subject, SUBJECT_LIMIT);
        Texts.required(faults, "description", description, DESCRIPTION_LIMIT);
        Texts.optional(faults, "documentNumber", documentNumber, 100);
        Texts.optional(faults, "purpose", purpose, 500);
        if (applicant == null) {
            missing(faults, "applicant", null);
        } else {
            faults.putAll(applicant.faults(applicantType, today));
        }
        return faults;
    }

    public Wish wish() {
        return new Wish(subject.strip(), description.strip(), blankToNull(documentNumber), blankToNull(purpose), form);
    }

    private static void missing(Map<String, FieldFault> faults, String field, Object value) {
        if (value == null) {
            faults.put(field, FieldFault.missing());
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
