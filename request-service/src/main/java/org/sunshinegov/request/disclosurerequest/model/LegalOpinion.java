package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That the legal reviewer has no objection to a draft: outcome, basis, reasons and remedy notice fit together (6.2).
 *
 * @param draft the one it is about; another draft needs another opinion
 */
public record LegalOpinion(int draft, UUID by, LocalDate on) {}
