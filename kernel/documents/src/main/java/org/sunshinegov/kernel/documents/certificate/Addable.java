package org.sunshinegov.kernel.documents.certificate;

import com.fasterxml.jackson.annotation.JsonValue;

/** The only things that may be added to what was reviewed: they are made by the act of release itself. */
public enum Addable {
    NUMBER("number"),
    ISSUE_DATE("issueDate"),
    SEAL("seal");

    private final String name;

    Addable(String name) {
        this.name = name;
    }

    @JsonValue
    public String wireName() {
        return name;
    }
}
