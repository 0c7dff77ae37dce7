package org.sunshinegov.kernel.contracts.review;

/** What a review is about. */
public enum SubjectKind {
    REPLY,
    ITEM
}
