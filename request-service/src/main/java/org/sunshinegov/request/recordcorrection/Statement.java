package org.sunshinegov.request.recordcorrection;

import java.util.HashMap;
import java.util.Map;

/**
 * What is said in it, of a person: sealed, for the applicant and for those who examine it.
 *
 * @param record which record, and where the applicant met it
 * @param inaccurate what of it is not so
 * @param accurate how it should read
 * @param evidence what proves it
 * @param answer what the unit says; null before it has decided
 */
record Statement(String record, String inaccurate, String accurate, String evidence, String answer) {

    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("record", record);
        fields.put("inaccurate", inaccurate);
        fields.put("accurate", accurate);
        fields.put("evidence", evidence);
        fields.put("answer", answer);
        return fields;
    }

    static Statement of(Map<String, String> fields) {
        return new Statement(
                fields.get("record"),
                fields.get("inaccurate"),
                fields.get("accurate"),
                fields.get("evidence"),
                fields.get("answer"));
    }

    Statement answered(String words) {
        return new Statement(record, inaccurate, accurate, evidence, words);
    }

    /** Of a person, and never in a log by way of a record's text. */
    @Override
    public String toString() {
        return "Statement[…]";
    }
}
