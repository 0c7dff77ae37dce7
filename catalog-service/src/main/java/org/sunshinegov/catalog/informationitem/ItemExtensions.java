package org.sunshinegov.catalog.informationitem;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sunshinegov.catalog.informationitem.model.Attribute;
import org.sunshinegov.catalog.informationitem.model.Move;
import org.sunshinegov.catalog.informationitem.model.Part;
import org.sunshinegov.catalog.informationitem.model.ReturnCause;
import org.sunshinegov.catalog.informationitem.model.State;
import org.sunshinegov.catalog.informationitem.model.Validity;
import org.sunshinegov.catalog.informationitem.model.WithdrawalCause;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.law.Ground;
import org.sunshinegov.kernel.web.form.Option;
import org.sunshinegov.kernel.web.page.CurrentVisit;

/** {@code {item:…}}: words and choices of items in the language of the page. */
@TemplateExtension(namespace = "item")
class ItemExtensions {

    private ItemExtensions() {}

    static String state(State state) {
        return say(state.zh(), state.en());
    }

    static String tone(State state) {
        return switch (state) {
            case DRAFT, ATTRIBUTE_PROPOSED -> "waiting";
            case UNDER_CONFIDENTIALITY_REVIEW, APPROVED -> "active";
            case PUBLISHED -> "done";
            case WITHHELD, ON_REQUEST_ONLY, DISCARDED -> "neutral";
            case WITHDRAWN -> "stopped";
        };
    }

    static String attribute(Attribute attribute) {
        return say(attribute.zh(), attribute.en());
    }

    static String ground(Ground ground) {
        return say(ground.zh() + "（" + ground.article() + "）", ground.en() + " (" + ground.article() + ")");
    }

    static String validity(Validity validity) {
        return say(validity.zh(), validity.en());
    }

    static String cause(WithdrawalCause cause) {
        return say(cause.zh(), cause.en());
    }

    static List<Option> states() {
        return Option.of(Arrays.asList(State.values()), State::name, ItemExtensions::state);
    }

    static List<Option> attributes() {
        return Option.of(Arrays.asList(Attribute.values()), Attribute::name, ItemExtensions::attribute);
    }

    static List<Option> grounds() {
        return Option.of(Arrays.asList(Ground.values()), Ground::name, ItemExtensions::ground);
    }

    static List<Option> validities() {
        return Option.of(Arrays.asList(Validity.values()), Validity::name, ItemExtensions::validity);
    }

    static List<Option> causes() {
        return Option.of(Arrays.asList(WithdrawalCause.values()), WithdrawalCause::name, ItemExtensions::cause);
    }

    static boolean may(ItemPage page, String move) {
        return page.moves().contains(Move.valueOf(move));
    }

    /** Whether a new version is worked on while the published one stays. */
    static boolean revising(InformationItemView item) {
        return item.isPublic() && item.state() != State.PUBLISHED;
    }

    static List<Block> blocks(String body) {
        return Block.of(body);
    }

    static String joined(List<String> words) {
        return String.join("、", words);
    }

    static List<Told> timeline(List<HistoryView> history) {
        return history.stream()
                .map(entry -> new Told(
                        entry.at(),
                        action(entry.action())
                                + reached(entry)
                                        .map(after -> " → " + state(after))
                                        .orElse(""),
                        entry.who() + role(entry.role()),
                        entry.actingFor(),
                        reason(entry),
                        reached(entry).map(ItemExtensions::tone).orElse(null),
                        entry.mark()))
                .toList();
    }

    static String cause(ReturnCause cause) {
        return say(cause.zh(), cause.en());
    }

    /** Why it went back is kept as a code, where it is one. */
    private static String reason(HistoryView entry) {
        return Arrays.stream(ReturnCause.values())
                .filter(cause -> cause.name().equals(entry.reason()))
                .map(ItemExtensions::cause)
                .findFirst()
                .orElse(entry.reason());
    }

    /** The state an act has led to; empty where time has moved or passed a date. */
    private static Optional<State> reached(HistoryView entry) {
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(entry.stateAfter()))
                .findFirst();
    }

    static List<Attached> attached(InformationItemView item, List<Part> parts) {
        return attached("/items/" + item.id(), parts);
    }

    /** Everyone's by the address that asks nobody to sign in; it knows no session, and staff read internal items. */
    static List<Attached> published(PublicationView view) {
        String items = CurrentVisit.now().visitor().signedIn() ? "/items" : ItemCommands.API;
        return attached(items + "/" + view.itemId(), view.attachments());
    }

    private static List<Attached> attached(String item, List<Part> parts) {
        return parts.stream()
                .map(part -> new Attached(
                        part.fileName(),
                        item + "/documents/" + part.documentId(),
                        kind(part.fileName()),
                        part.size(),
                        part.sha256()))
                .toList();
    }

    private static String kind(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toUpperCase(java.util.Locale.ROOT);
    }

    private static String action(String action) {
        return Arrays.stream(Move.values())
                .filter(move -> move.name().equals(action))
                .findFirst()
                .map(move -> say(move.zh(), move.en()))
                .orElseGet(() -> switch (action) {
                    case "DRAFT" -> say("起草", "Drafted");
                    case "PROPOSED" -> say("由依申请答复转入", "Proposed from a reply");
                    case "CERTIFICATE_REVOKED" ->
                        say("发布所依据的审查证书被撤销", "The certificate it was published under was revoked");
                    case "due-date-missed" -> say("逾期未公开", "Due date missed");
                    case "due-date-moved" -> say("期限变动", "Due date moved");
                    default -> action;
                });
    }

    private static String role(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .map(role -> " " + say(role.zh(), role.en()))
                .orElse("");
    }

    private static String say(String zh, String en) {
        return CurrentVisit.now().say(zh, en);
    }

    /** One entry of the timeline as the tag draws it. */
    public record Told(
            java.time.Instant at,
            String what,
            String who,
            String actingFor,
            String reason,
            String tone,
            String auditMark) {

        public List<Attached> documents() {
            return List.of();
        }
    }

    /** One document as the tag draws it. */
    public record Attached(String name, String href, String kind, long size, String digest) {

        public String note() {
            return null;
        }
    }
}
