package org.sunshinegov.request.disclosurerequest.reply;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * What is public already, and where (R-131, article 36(1)); no word of the officer's own goes with it.
 *
 * @param items index numbers of public items
 * @param documents uploaded to this case before; each is part of one of the items, byte for byte
 */
record AnswerOnTheSpot(List<String> items, List<UUID> documents) {

    private static final int LIMIT = 20;

    /** Organisation code, year or month, serial (domain 4.9). */
    private static final Pattern INDEX_NUMBER = Pattern.compile("[0-9A-Z]{1,40}/\\d{4,6}-\\d{1,8}");

    AnswerOnTheSpot {
        items = items == null ? List.of() : List.copyOf(items);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    void check() {
        if (items.isEmpty()) {
            throw Refusal.invalidFields(Map.of("items", FieldFault.missing()));
        }
        if (items.size() > LIMIT) {
            throw Refusal.invalidFields(
                    Map.of("items", new FieldFault("不能超过" + LIMIT + "个", "at most " + LIMIT + " of them")));
        }
        items.stream()
                .filter(item -> !INDEX_NUMBER.matcher(item).matches())
                .findFirst()
                .ifPresent(item -> {
                    throw Refusal.invalidFields(Map.of(
                            "items",
                            new FieldFault(
                                    "应当填写索引号，每行一个，例如 004306525/2025-00012",
                                    "index numbers, one a line, such as 004306525/2025-00012")));
                });
    }
}
