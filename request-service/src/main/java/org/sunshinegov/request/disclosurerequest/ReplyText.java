package org.sunshinegov.request.disclosurerequest;

/**
 * The structured text of a reply: {@code content.json}, stored as bytes when the review is asked for. Page and letter are
 * rendered from those bytes alone.
 */
record ReplyText(
        String kind,
        String receiptNumber,
        String requestNumber,
        String authority,
        String subject,
        String outcome,
        String outcomeZh,
        String basis,
        String text,
        String reasons,
        String rightAuthority,
        String remedy) {}
