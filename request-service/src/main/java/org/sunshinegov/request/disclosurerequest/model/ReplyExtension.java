package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;

/** The reply period was extended, with the consent of the head of the disclosure body (Decree 711 article 33). */
public record ReplyExtension(LocalDate decidedOn, String reason) {}
