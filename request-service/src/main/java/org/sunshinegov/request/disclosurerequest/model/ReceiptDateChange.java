package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Another receipt date, as one officer proposes it; it holds once a second person has confirmed it (7.4.9; 6.2, rules across
 * the rows).
 *
 * @param reason what shows that the date was wrong; the applicant is told
 */
public record ReceiptDateChange(LocalDate to, String reason, UUID proposedBy, LocalDate proposedOn) {}
