package org.sunshinegov.kernel.platform.refusal;

import java.util.Map;

/**
 * The only exception a model raises: what was asked is refused, with a code for machines and a sentence in Chinese and
 * English for people. It is an answer, not a fault, and carries no stack.
 */
public final class Refusal extends RuntimeException {

    /** Why something is refused, and the HTTP status that says so. */
    public enum Kind {
        INVALID(422),
        NOT_FOUND(404),
        FORBIDDEN(403),
        CONFLICT(409),
        STALE(412),
        LENGTH_REQUIRED(411),
        TOO_LARGE(413),
        UNAUTHENTICATED(401),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final String zh;
    private final String en;
    private final transient Map<String, Object> details;

    public Refusal(Kind kind, String code, String zh, String en, Map<String, Object> details) {
        super(code + ": " + en, null, false, false);
        this.kind = kind;
        this.code = code;
        this.zh = zh;
        this.en = en;
        this.details = Map.copyOf(details);
    }

    public static Refusal invalid(String code, String zh, String en) {
        return new Refusal(Kind.INVALID, code, zh, en, Map.of());
    }

    /** {@code fields}: field name to what is wrong with it. */
    public static Refusal invalidFields(Map<String, FieldFault> fields) {
        return new Refusal(
                Kind.INVALID,
                "invalid-fields",
                "填写的内容有误，请更正后重试。",
                "Some fields need correction.",
                Map.of("fields", fields));
    }

    /** An unknown id, and a thing outside one's scope, answer with exactly these words. */
    public static Refusal notFound() {
        return new Refusal(
                Kind.NOT_FOUND,
                "not-found",
                "没有找到该内容，或者您无权查看。",
                "Nothing to be found here, or not for you to see.",
                Map.of());
    }

    public static Refusal forbidden(String code, String zh, String en) {
        return new Refusal(Kind.FORBIDDEN, code, zh, en, Map.of());
    }

    public static Refusal conflict(String code, String zh, String en) {
        return new Refusal(Kind.CONFLICT, code, zh, en, Map.of());
    }

    public static Refusal stale() {
        return new Refusal(
                Kind.STALE,
                "stale-version",
                "该内容已被他人更改，请刷新后重试。",
                "Somebody changed this in the meantime; load it again.",
                Map.of());
    }

    public static Refusal tooLarge(String code, String zh, String en) {
        return new Refusal(Kind.TOO_LARGE, code, zh, en, Map.of());
    }

    public static Refusal unauthenticated() {
        return new Refusal(Kind.UNAUTHENTICATED, "sign-in-needed", "请先登录。", "Sign in first.", Map.of());
    }

    public Refusal with(String name, Object value) {
        Map<String, Object> more = new java.util.HashMap<>(details);
        more.put(name, value);
        return new Refusal(kind, code, zh, en, more);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public Map<String, Object> details() {
        return details == null ? Map.of() : details;
    }
}
