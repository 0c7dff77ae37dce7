package org.sunshinegov.request.disclosurerequest.model;

import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;

/**
 * The objection of a third party that is not followed, because withholding would seriously affect the public interest: the
 * third party is told in writing what is given and why (Decree 711 articles 15 and 32).
 *
 * @param consultationId in which it objected
 * @param content what is given, in words for the third party
 * @param publicInterest why it is given
 */
public record OverriddenObjection(UUID consultationId, String content, String publicInterest) {

    static final FieldFault NONE_THERE =
            new FieldFault("只在公开第三方不同意公开的信息时填写", "only where information is given to which a third party objects");

    static final FieldFault NOT_NAMED = new FieldFault(
            "第三方不同意公开而全部公开的，应当写明向其告知的公开内容和理由（条例第三十二条）",
            "a third party objects: say what is given all the same and why; it is told so (article 32)");

    /** What a form and a refusal call one of its fields. */
    public static String field(UUID consultationId, String name) {
        return "overridden-" + consultationId + "-" + name;
    }
}
