package org.sunshinegov.request.disclosurerequest.caseimport;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a table of old cases, by their heading; in any order. */
enum ImportColumn {
    NUMBER("登记号", true),
    APPLICANT_TYPE("申请人类型", true),
    APPLICANT("申请人", true),
    IDENTITY_NUMBER("身份证号码", false),
    CREDIT_CODE("统一社会信用代码", false),
    PHONE("联系电话", false),
    ADDRESS("通信地址", false),
    SUBJECT("信息名称", true),
    DESCRIPTION("内容描述", false),
    FORM("获取方式", false),
    CHANNEL("提交方式", true),
    RECEIPT_DATE("收到日期", true),
    OUTCOME("处理结果", false),
    REPLY_NUMBER("答复文号", false),
    DECIDED_ON("办结日期", false);

    private final String heading;
    private final boolean required;

    ImportColumn(String heading, boolean required) {
        this.heading = heading;
        this.required = required;
    }

    String heading() {
        return heading;
    }

    /** Whether every row must say something here. */
    boolean required() {
        return required;
    }

    static Optional<ImportColumn> of(String heading) {
        return Arrays.stream(values())
                .filter(one -> one.heading.equals(heading.replace("*", "").strip()))
                .findFirst();
    }

    static List<String> headings() {
        return Arrays.stream(values())
                .map(one -> one.required ? one.heading + "*" : one.heading)
                .toList();
    }
}
