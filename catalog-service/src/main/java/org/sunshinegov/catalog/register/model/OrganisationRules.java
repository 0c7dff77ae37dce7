package org.sunshinegov.catalog.register.model;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.documents.personal.OrganisationCode;
import org.sunshinegov.kernel.law.clock.Words;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** What an organisation must be before it enters the register. */
final class OrganisationRules {

    /** As index numbers write it: no blanks, no hyphen. */
    private static final Pattern WRITTEN = Pattern.compile("[0-9A-Z]{9}");

    private static final Pattern MARK = Pattern.compile("\\p{IsHan}{1,10}");

    private OrganisationRules() {}

    static void check(Organisation entering, Map<UUID, Organisation> all, Map<String, Organisation> byCode) {
        notClosed(all.get(entering.id()));
        code(entering, all.get(entering.id()), byCode.get(entering.code()));
        documentMark(entering, all);
        if (entering.kind() == OrganisationKind.DISTRICT) {
            district(entering, all);
        } else {
            parent(all.get(entering.parentId()));
            aboveIsNotBelow(entering, all);
        }
    }

    /** What was closed stays as it was: its index numbers and its cases name it. */
    private static void notClosed(Organisation before) {
        if (before != null && before.closing() != null) {
            throw Refusal.conflict(
                    "closed-before",
                    "该单位已于%s撤销，不能再更改。".formatted(Words.zh(before.closing().on())),
                    "This unit was closed on %s and does not change any more."
                            .formatted(before.closing().on()));
        }
    }

    /** Index numbers rest on the code for ever, so it never changes and is never given away again. */
    private static void code(Organisation entering, Organisation before, Organisation sameCode) {
        boolean written = WRITTEN.matcher(entering.code()).matches();
        if (!entering.isSection() && !(written && OrganisationCode.isValid(entering.code()))) {
            throw Faults.of(
                    "code", "不是有效的组织机构代码（GB 11714，九位）", "not a valid nine-character organisation code (GB 11714)");
        }
        if (sameCode != null && !sameCode.id().equals(entering.id())) {
            throw Faults.of("code", "该代码已登记", "this code is registered already");
        }
        if (before != null && !before.code().equals(entering.code())) {
            throw Faults.of("code", "代码登记后不能更改", "a code does not change");
        }
        if (before != null && before.kind() != entering.kind()) {
            throw Faults.of("kind", "机构类别登记后不能更改", "the kind does not change");
        }
    }

    /** By it one sees whose document it is: no two units in use have the same. */
    private static void documentMark(Organisation entering, Map<UUID, Organisation> all) {
        String mark = entering.documentMark();
        if (mark == null) {
            return;
        }
        if (entering.isSection() || !MARK.matcher(mark).matches()) {
            throw Faults.of(
                    "documentMark", "机关代字应为1至10个汉字，科室没有机关代字", "1 to 10 Chinese characters, and none of a section");
        }
        boolean taken = all.values().stream()
                .anyMatch(known -> known.active()
                        && mark.equals(known.documentMark())
                        && !known.id().equals(entering.id()));
        if (taken && entering.active()) {
            throw Faults.of("documentMark", "该机关代字已由其他机关使用", "this mark is another unit's");
        }
    }

    private static void district(Organisation entering, Map<UUID, Organisation> all) {
        boolean second = all.values().stream()
                .anyMatch(known ->
                        known.kind() == OrganisationKind.DISTRICT && !known.id().equals(entering.id()));
        if (second) {
            throw Faults.of("kind", "区级机构只有一个", "there is one district only");
        }
        if (entering.parentId() != null) {
            throw Faults.of("parent", "区级机构没有上级", "the district has no parent");
        }
    }

    private static void parent(Organisation parent) {
        if (parent == null) {
            throw Faults.of("parent", "上级机构未登记", "the parent is not registered");
        }
        if (parent.closing() != null) {
            throw Faults.of("parent", "上级机构已撤销", "the parent was closed");
        }
        if (parent.isSection()) {
            throw Faults.of("parent", "科室没有下级机构", "a section has nothing below it");
        }
    }

    private static void aboveIsNotBelow(Organisation entering, Map<UUID, Organisation> all) {
        UUID above = entering.parentId();
        while (above != null) {
            if (above.equals(entering.id())) {
                throw Faults.of("parent", "上级机构不能是本机构或其下级", "the parent is the organisation itself or below it");
            }
            above = all.get(above).parentId();
        }
    }
}
