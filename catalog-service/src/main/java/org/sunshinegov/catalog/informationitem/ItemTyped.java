package org.sunshinegov.catalog.informationitem;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.catalog.informationitem.model.Content;
import org.sunshinegov.kernel.web.form.Typed;

/** What was typed into the form of an item; nothing of it is lost when it comes back. */
public class ItemTyped {

    @RestForm
    String entryId;

    @RestForm
    String title;

    @RestForm
    String body;

    @RestForm
    String summary;

    @RestForm
    String categories;

    @RestForm
    String keywords;

    @RestForm
    String documentDate;

    @RestForm
    String documentNumber;

    @RestForm
    String source;

    @RestForm
    String validity;

    static ItemTyped of(UUID entryId, Content content) {
        ItemTyped typed = new ItemTyped();
        typed.entryId = entryId == null ? null : entryId.toString();
        typed.title = content.title();
        typed.body = content.body();
        typed.summary = content.summary();
        typed.categories = String.join("、", content.categories());
        typed.keywords = String.join("、", content.keywords());
        typed.documentDate = content.documentDate().toString();
        typed.documentNumber = content.documentNumber();
        typed.source = content.source();
        typed.validity = content.validity().name();
        return typed;
    }

    /** {@code unit}: only for a new item. */
    ItemForm form(UUID unit) {
        return new ItemForm(
                unit,
                id(),
                title,
                body,
                summary,
                words(categories),
                words(keywords),
                Typed.date("documentDate", documentDate),
                documentNumber,
                source,
                validity);
    }

    UUID id() {
        try {
            return entryId == null || entryId.isBlank() ? null : UUID.fromString(entryId);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static List<String> words(String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[,,、;;\\s]+"))
                        .filter(word -> !word.isBlank())
                        .toList();
    }

    public String getEntryId() {
        return entryId;
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    public String getSummary() {
        return summary;
    }

    public String getCategories() {
        return categories;
    }

    public String getKeywords() {
        return keywords;
    }

    public String getDocumentDate() {
        return documentDate;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getSource() {
        return source;
    }

    public String getValidity() {
        return validity;
    }
}
