package org.sunshinegov.request.disclosurerequest.reply;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunshinegov.request.disclosurerequest.model.OverriddenObjection;

/**
 * The structured text of a reply: {@code content.json}, stored as bytes when the review is asked for. Page and letter are
 * rendered from those bytes alone.
 *
 * @param text null where the reply only points to what is public
 * @param items index numbers of public items; null where the reply has a text of its own
 * @param overridden what the third parties are told whose objections are not followed (article 32); null where none is
 */
public record ReplyText(
        String kind,
        String receiptNumber,
        String requestNumber,
        String authority,
        String subject,
        String outcome,
        String outcomeZh,
        String basis,
        String text,
        String reasons,
        String rightAuthority,
        String remedy,
        List<String> items,
        List<OverriddenObjection> overridden) {

    public ReplyText {
        overridden = overridden == null || overridden.isEmpty() ? null : List.copyOf(overridden);
    }

    /** Empty where none is. */
    public List<OverriddenObjection> objections() {
        return overridden == null ? List.of() : overridden;
    }

    Set<UUID> overriddenIds() {
        return objections().stream().map(OverriddenObjection::consultationId).collect(Collectors.toSet());
    }

    /** Everything its drafter has typed. */
    String typed() {
        return Stream.concat(
                        Stream.of(text, reasons, rightAuthority),
                        objections().stream().flatMap(one -> Stream.of(one.content(), one.publicInterest())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
    }

    /** Its text, or where to find what is public already (article 36(1)); {@code origin}: the portal's address. */
    String said(String origin) {
        return items == null
                ? text
                : items.stream()
                        .map(item -> "索引号%s：%s/information/%s".formatted(item, origin, item))
                        .collect(Collectors.joining("\n", "您（单位）申请公开的信息已经主动公开，可以按照下列索引号和地址查阅：\n", ""));
    }
}
