package org.sunshinegov.catalog.informationitem;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.sunshinegov.catalog.informationitem.model.Content;
import org.sunshinegov.catalog.informationitem.model.Draft;
import org.sunshinegov.catalog.informationitem.model.Validity;

/**
 * The structured text of an item with its metadata: {@code content.json}, stored as bytes when the review is asked
 * for. Page, lists and search are made from those bytes alone; index number and publication date are added afterwards.
 */
record ItemText(
        String kind,
        String organisationCode,
        String publisher,
        String title,
        String body,
        String summary,
        List<String> categories,
        List<String> keywords,
        LocalDate documentDate,
        String documentNumber,
        String source,
        Validity validity,
        String disclosureMode,
        String timeLimit,
        List<Attachment> attachments) {

    /** What the page calls the part of that name. */
    record Attachment(String part, String title, String mediaType, long size) {}

    static ItemText of(Draft draft, Surroundings surroundings) {
        Content content = draft.content();
        return new ItemText(
                "ITEM",
                surroundings.organisationCode(),
                surroundings.organisation(),
                content.title(),
                content.body(),
                content.summary(),
                content.categories(),
                content.keywords(),
                content.documentDate(),
                content.documentNumber(),
                content.source(),
                content.validity(),
                "主动公开",
                surroundings.timeLimit(),
                attachments(draft));
    }

    private static List<Attachment> attachments(Draft draft) {
        return IntStream.range(0, draft.attachments().size())
                .mapToObj(place -> new Attachment(
                        "attachment-" + (place + 1),
                        draft.attachments().get(place).fileName(),
                        draft.attachments().get(place).mediaType(),
                        draft.attachments().get(place).size()))
                .toList();
    }
}
