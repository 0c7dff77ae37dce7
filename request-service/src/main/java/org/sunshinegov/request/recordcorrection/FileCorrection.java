package org.sunshinegov.request.recordcorrection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.request.applicant.Applicant;
import org.sunshinegov.request.disclosurerequest.Texts;
import org.sunshinegov.request.disclosurerequest.model.ApplicantType;
import org.sunshinegov.request.paper.Writing;

/**
 * What is asked, of whom, and by whom. Texts of 1 to 2,000 characters.
 *
 * @param evidence what proves that the record is inaccurate: without it nothing is corrected (article 41)
 */
record FileCorrection(
        UUID organisationId,
        ApplicantType applicantType,
        Applicant applicant,
        String record,
        String inaccurate,
        String accurate,
        String evidence) {

    private static final int LIMIT = 2_000;

    FileCorrection {
        record = Writing.clean(record);
        inaccurate = Writing.clean(inaccurate);
        accurate = Writing.clean(accurate);
        evidence = Writing.clean(evidence);
    }

    /** Every faulty field by name; whether letters can print what was written is asked apart. */
    Map<String, FieldFault> faults(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (organisationId == null) {
            faults.put("organisationId", FieldFault.missing());
        }
        if (applicantType == null) {
            faults.put("applicantType", FieldFault.missing());
        }
        if (applicant == null) {
            faults.put("applicant", FieldFault.missing());
        } else {
            faults.putAll(applicant.faults(applicantType, today));
        }
        Texts.required(faults, "record", record, LIMIT);
        Texts.required(faults, "inaccurate", inaccurate, LIMIT);
        Texts.required(faults, "accurate", accurate, LIMIT);
        Texts.required(faults, "evidence", evidence, LIMIT);
        return faults;
    }

    Statement statement() {
        return new Statement(record, inaccurate, accurate, evidence, null);
    }

    /** What was written, by field; null where nothing was. */
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>(applicant == null ? Map.of() : applicant.fields());
        texts.putAll(statement().fields());
        return texts;
    }
}
