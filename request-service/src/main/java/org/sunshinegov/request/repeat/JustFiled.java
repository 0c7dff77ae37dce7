package org.sunshinegov.request.repeat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * What the same applicant filed in the same words within the last minutes, with any of the units he asks now (domain 6.2).
 *
 * @param units that are asked now
 * @param found of each unit the first one first
 */
public record JustFiled(List<UUID> units, List<One> found) {

    /**
     * A request that was filed just before.
     *
     * @param jointId the application to several units it is part of; null for one of its own
     */
    public record One(UUID id, UUID organisationId, String organisation, String receiptNumber, UUID jointId) {}

    /** A receipt that stands for all that is asked now. */
    public record Receipt(UUID id, boolean joint) {}

    public boolean none() {
        return found.isEmpty();
    }

    /** The first receipt under which every unit was asked; empty where some were not, or each by itself. */
    public Optional<Receipt> receipt() {
        if (units.size() == 1) {
            return found.stream().map(one -> new Receipt(one.id(), false)).findFirst();
        }
        return found.stream()
                .filter(one -> one.jointId() != null && covers(one.jointId()))
                .map(one -> new Receipt(one.jointId(), true))
                .findFirst();
    }

    private boolean covers(UUID jointId) {
        return units.stream().allMatch(unit -> found.stream()
                .anyMatch(one -> one.organisationId().equals(unit) && jointId.equals(one.jointId())));
    }

    /** Names each unit that was asked, with its receipt: to show one would lose what the other units are asked. */
    public Refusal refusal() {
        List<One> firsts = units.stream()
                .flatMap(unit -> found.stream()
                        .filter(one -> one.organisationId().equals(unit))
                        .limit(1))
                .toList();
        String zh = "刚刚已就相同内容向"
                + firsts.stream()
                        .map(one -> "“%s”（收件回执号%s）".formatted(one.organisation(), one.receiptNumber()))
                        .collect(Collectors.joining("、"))
                + "提出申请，本次没有提交。请去掉已申请的单位，或者选择仍要再次提交。";
        String en = "The same was just filed with "
                + firsts.stream()
                        .map(one -> "%s (receipt number %s)".formatted(one.organisation(), one.receiptNumber()))
                        .collect(Collectors.joining(", "))
                + "; nothing was filed now. Leave out who was asked, or insist.";
        return Refusal.conflict("filed-just-now", zh, en)
                .with("filed", firsts)
                .with("fields", Map.of("insist", new FieldFault(zh, en)));
    }
}
