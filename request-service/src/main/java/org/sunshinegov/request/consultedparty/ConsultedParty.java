package org.sunshinegov.request.consultedparty;

import java.util.Map;

/** Who is asked, and where the letter goes. */
public record ConsultedParty(String name, String contact) {

    Map<String, String> fields() {
        return Map.of("name", name, "contact", contact);
    }

    static ConsultedParty of(Map<String, String> fields) {
        return new ConsultedParty(fields.get("name"), fields.get("contact"));
    }

    /** Personal data never reach a log by way of a record's text. */
    @Override
    public String toString() {
        return "ConsultedParty[…]";
    }
}
