package org.sunshinegov.kernel.law;

import java.util.Arrays;
import java.util.Optional;

/** Why something is withheld: the codes of domain 4.4 that rest on Decree 711 articles 14 to 16. */
public enum Ground {
    DENIED_STATE_SECRET("属于国家秘密", "State secret", "第十四条"),
    DENIED_FORBIDDEN_BY_LAW("法律、行政法规禁止公开", "Forbidden by law", "第十四条"),
    DENIED_SECURITY_STABILITY("危及“三安全一稳定”", "Security and stability", "第十四条"),
    DENIED_THIRD_PARTY("保护第三方合法权益", "Rights of a third party", "第十五条"),
    DENIED_INTERNAL_AFFAIRS("内部事务信息", "Internal affairs", "第十六条第一款"),
    DENIED_PROCESS_INFO("过程性信息", "Process information", "第十六条第二款"),
    DENIED_ENFORCEMENT_FILE("行政执法案卷", "Enforcement file", "第十六条第二款");

    private final String zh;
    private final String en;
    private final String article;

    Ground(String zh, String en, String article) {
        this.zh = zh;
        this.en = en;
        this.article = article;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Of Decree 711. */
    public String article() {
        return article;
    }

    public static Optional<Ground> named(String name) {
        return Arrays.stream(values())
                .filter(ground -> ground.name().equals(name))
                .findFirst();
    }
}
