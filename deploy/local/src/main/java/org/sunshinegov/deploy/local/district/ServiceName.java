package org.sunshinegov.deploy.local.district;

import java.util.Locale;

/** The four services; each has a database and a folder of its own name. */
public enum ServiceName {
    CATALOG("目录服务"),
    REQUEST("申请服务"),
    REVIEW("审查服务"),
    ASSESSMENT("评估服务");

    private final String chinese;

    ServiceName(String chinese) {
        this.chinese = chinese;
    }

    /** As routes, topics and databases name it. */
    public String part() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return chinese + " " + part() + "-service";
    }
}
