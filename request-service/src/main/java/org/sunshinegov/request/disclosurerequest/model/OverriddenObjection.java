package org.sunshinegov.request.disclosurerequest.model;

import java.util.UUID;

/**
 * The objection of a third party that is not followed, because withholding would seriously affect the public interest: the
 * third party is told in writing what is given and why (Decree 711 articles 15 and 32).
 *
 * @param consultationId in which it objected
 * @param content what is given, in words for the third party
 * @param publicInterest why it is given
 */
public record OverriddenObjection(UUID consultationId, String content, String publicInterest) {

    /** What a form and a refusal call one of its fields. */
    public static String field(UUID consultationId, String name) {
        return "overridden-" + consultationId + "-" + name;
    }
}
