package org.sunshinegov.kernel.law.policy;

import java.time.LocalDate;
import org.sunshinegov.kernel.law.LawRefusal;
import org.sunshinegov.kernel.law.clock.Words;

/** What a policy book is asked for and does not hold, or is given and does not take. */
public final class PolicyRefused extends LawRefusal {

    private PolicyRefused(String code, String zh, String en) {
        super(code, zh, en);
    }

    static PolicyRefused unknown(String key) {
        return new PolicyRefused(
                "unknown-policy", "没有名为%s的政策参数。".formatted(key), "There is no policy %s.".formatted(key));
    }

    static PolicyRefused notInForce(String key, LocalDate date) {
        return new PolicyRefused(
                "policy-not-in-force",
                "政策参数%s在%s尚未生效。".formatted(PolicyWords.name(key).zh(), Words.zh(date)),
                "Policy %s has no value in force on %s.".formatted(key, date));
    }

    static PolicyRefused notANumber(PolicyValue value) {
        return new PolicyRefused(
                "policy-not-a-number",
                "政策参数%s的值“%s”不是整数。".formatted(PolicyWords.name(value.key()).zh(), value.value()),
                "Policy %s is \"%s\", not a whole number.".formatted(value.key(), value.value()));
    }

    static PolicyRefused looser(PolicyValue committed, PolicyValue statutory) {
        PolicyWords.Words promise = PolicyWords.written(committed.value());
        PolicyWords.Words rule = PolicyWords.written(statutory.value());
        return new PolicyRefused(
                "looser-than-statute",
                "%s自%s起的承诺值%s不得宽于法定值%s。"
                        .formatted(
                                PolicyWords.name(statutory.key()).zh(),
                                Words.zh(committed.effectiveFrom()),
                                promise.zh(),
                                rule.zh()),
                "The committed %s of %s from %s on is looser than the statutory %s."
                        .formatted(promise.en(), statutory.key(), committed.effectiveFrom(), rule.en()));
    }

    static PolicyRefused committedAlone(PolicyValue committed) {
        return new PolicyRefused(
                "committed-without-statutory",
                "%s只有承诺值，没有可对照的值。"
                        .formatted(PolicyWords.name(committed.statutoryKey()).zh()),
                "%s has a committed value and none beside it.".formatted(committed.statutoryKey()));
    }

    static PolicyRefused repeated(PolicyValue value) {
        return new PolicyRefused(
                "repeated-policy",
                "%s自%s起的值重复。".formatted(PolicyWords.name(value.key()).zh(), Words.zh(value.effectiveFrom())),
                "%s has two values from %s on.".formatted(value.key(), value.effectiveFrom()));
    }

    static PolicyRefused unreadable(int line, String text) {
        return new PolicyRefused(
                "unreadable-policy",
                "第%d行无法识别：%s".formatted(line, text),
                "line %d cannot be read: %s".formatted(line, text));
    }

    static PolicyRefused written(PolicyValue known, String value) {
        PolicyWords.Words like = PolicyWords.written(known.value());
        PolicyWords.Words given = PolicyWords.written(value);
        return new PolicyRefused(
                "policy-form",
                "%s的值应与%s写法相同（数字和单位，或者大写代码），“%s”不是。"
                        .formatted(PolicyWords.name(known.key()).zh(), like.zh(), given.zh()),
                "%s is written like %s (number and unit, or a code in capitals); \"%s\" is not."
                        .formatted(known.key(), like.en(), given.en()));
    }

    static PolicyRefused stale(int current, int next) {
        return new PolicyRefused(
                "stale-policy-book",
                "新文本的版本%d应为%d。".formatted(next, current + 1),
                "The next document must be version %2$d, not %1$d.".formatted(next, current + 1));
    }
}
