package org.sunshinegov.catalog.informationitem;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.catalog.field.Fields;
import org.sunshinegov.catalog.informationitem.model.Content;
import org.sunshinegov.catalog.informationitem.model.Draft;
import org.sunshinegov.catalog.informationitem.model.Part;
import org.sunshinegov.catalog.informationitem.model.Validity;

/**
 * An item as its drafter fills it in.
 *
 * @param organisationId only for a new item
 * @param documentDate when the information was made
 * @param validity left out means valid
 */
record ItemForm(
        UUID organisationId,
        UUID entryId,
        String title,
        String body,
        String summary,
        List<String> categories,
        List<String> keywords,
        LocalDate documentDate,
        String documentNumber,
        String source,
        String validity) {

    private static final int BODY_LIMIT = 100_000;

    Draft read(List<Part> attachments, LocalDate today) {
        Fields fields = new Fields();
        fields.faultIf(
                documentDate != null && documentDate.isAfter(today),
                "documentDate",
                "成文日期不能晚于今天",
                "the document date is not in the future");
        Content content = new Content(
                fields.required("title", title, 200),
                fields.required("body", body, BODY_LIMIT),
                fields.optional("summary", summary, 500),
                words(fields, "categories", categories),
                words(fields, "keywords", keywords),
                fields.required("documentDate", documentDate),
                fields.optional("documentNumber", documentNumber, 100),
                fields.optional("source", source, 100),
                validity == null || validity.isBlank()
                        ? Validity.VALID
                        : fields.oneOf("validity", Validity.class, validity));
        UUID entry = fields.required("entryId", entryId);
        fields.refuseFaults();
        return new Draft(entry, content, attachments);
    }

    private static List<String> words(Fields fields, String field, List<String> words) {
        return words == null
                ? List.of()
                : words.stream()
                        .map(word -> fields.optional(field, word, 50))
                        .filter(word -> word != null)
                        .distinct()
                        .toList();
    }
}
