package org.sunshinegov.catalog.register.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.Function;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.law.clock.Words;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** When a unit may be closed, and who may succeed it: what it had in hand must lie on somebody's desk. */
final class ClosingRules {

    private ClosingRules() {}

    static void check(
            Organisation unit,
            Closing closing,
            LocalDate today,
            Collection<Organisation> all,
            Function<UUID, Organisation> known) {
        if (unit.isSection() || unit.kind() == OrganisationKind.DISTRICT) {
            throw Refusal.conflict("not-a-unit", "只有单位可以撤销、合并或者拆分。", "Only units are merged, split or closed.");
        }
        if (unit.closing() != null) {
            throw Refusal.conflict(
                    "closed-before",
                    "该单位已于%s撤销。".formatted(Words.zh(unit.closing().on())),
                    "This unit was closed on %s.".formatted(unit.closing().on()));
        }
        boolean unitsBelow =
                all.stream().anyMatch(one -> unit.id().equals(one.parentId()) && one.active() && !one.isSection());
        if (unitsBelow) {
            throw Refusal.conflict(
                    "units-below",
                    "该单位还有下级单位，请先变更下级单位的上级机构。",
                    "There are units below it: give them another parent first.");
        }
        if (closing.on().isAfter(today)) {
            throw Faults.of("on", "撤销日期不能晚于今天", "it cannot lie in the future");
        }
        count(closing);
        closing.successors().forEach(id -> successor(unit, known.apply(id)));
    }

    private static void count(Closing closing) {
        int successors = closing.successors().size();
        boolean several = closing.cause() == Closing.Cause.SPLIT;
        if (several ? successors < 2 : successors != 1) {
            throw several
                    ? Faults.of("successors", "拆分应写明两个以上承接单位", "a split has two successors or more")
                    : Faults.of("successors", "应写明一个承接单位", "there is one successor");
        }
        if (new HashSet<>(closing.successors()).size() < successors) {
            throw Faults.of("successors", "承接单位重复", "a successor is named twice");
        }
    }

    private static void successor(Organisation unit, Organisation successor) {
        if (successor.id().equals(unit.id())) {
            throw Faults.of("successors", "承接单位不能是本单位", "a unit does not succeed itself");
        }
        if (successor.isSection()) {
            throw Faults.of("successors", "科室不能作为承接单位", "a section succeeds nobody");
        }
        if (!successor.active()) {
            throw Faults.of(
                    "successors",
                    "承接单位“%s”已停用或者撤销".formatted(successor.nameZh()),
                    successor.nameEn() + " is not in use any more");
        }
    }
}
