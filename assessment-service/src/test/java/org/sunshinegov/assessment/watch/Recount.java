package org.sunshinegov.assessment.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.assessment.Teller;
import org.sunshinegov.assessment.watch.model.Period;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.catalog.AttributeProposedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemDiscardedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemPublishedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemWithdrawnV1;
import org.sunshinegov.kernel.contracts.catalog.NonDisclosureConfirmedV1;
import org.sunshinegov.kernel.contracts.catalog.OnRequestAttributeConfirmedV1;
import org.sunshinegov.kernel.contracts.catalog.PublicationDutyFulfilledV1;
import org.sunshinegov.kernel.contracts.clock.DueDateMovedV1;
import org.sunshinegov.kernel.contracts.clock.DueDateSetV1;
import org.sunshinegov.kernel.contracts.request.ClarificationRequestedV1;
import org.sunshinegov.kernel.contracts.request.ReconsiderationFiledV1;
import org.sunshinegov.kernel.contracts.request.RemedyConcludedV1;
import org.sunshinegov.kernel.contracts.request.ReplyIssuedV1;
import org.sunshinegov.kernel.contracts.request.RequestClosedV1;
import org.sunshinegov.kernel.contracts.request.RequestSubmittedV1;
import org.sunshinegov.kernel.contracts.request.RequestWithdrawnV1;
import org.sunshinegov.kernel.contracts.review.ReviewApprovedV1;
import org.sunshinegov.kernel.contracts.review.ReviewCancelledV1;
import org.sunshinegov.kernel.contracts.review.ReviewOpenedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRejectedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRequestedV1;
import org.sunshinegov.kernel.law.CivilTime;

/** The figures once more, from the same events in the order they were told, without a database. */
final class Recount {

    private static final class Known {
        String kind;
        UUID unit;
        LocalDate due;
        LocalDate promised;
        LocalDate done;
        LocalDate ended;
        LocalDate clarifyBy;
        LocalDate clarified;
        String result;
        boolean over;
    }

    private final Map<Object, Known> cases = new LinkedHashMap<>();

    Recount(List<Teller.Said> told) {
        told.stream().map(Teller.Said::event).forEach(this::hear);
    }

    long count(Figure figure, Set<UUID> units, LocalDate today, Period period) {
        return cases.values().stream()
                .filter(known -> units.contains(known.unit) && counts(figure, known, today, period))
                .count();
    }

    private static boolean counts(Figure figure, Known known, LocalDate today, Period period) {
        boolean remedy = known.kind.equals("REMEDY");
        boolean owed = !known.over
                && !remedy
                && !known.kind.equals("REVIEW")
                && (known.kind.equals("REQUEST") || known.due != null);
        boolean late = known.done != null && known.due != null && known.done.isAfter(known.due);
        boolean within = within(known.done, period);
        return switch (figure) {
            case OPEN -> owed;
            case OVERDUE -> owed && known.due != null && known.due.isBefore(today);
            case DUE_SOON -> owed && known.due != null && !known.due.isBefore(today) && near(known, today.plusDays(5));
            case REPLIED_IN_TIME -> known.kind.equals("REQUEST") && within && !late;
            case REPLIED_LATE -> known.kind.equals("REQUEST") && within && late;
            case PUBLISHED_IN_TIME -> known.kind.equals("ITEM") && within && !late;
            case PUBLISHED_LATE -> known.kind.equals("ITEM") && within && late;
            case REVIEWS_OPEN -> known.kind.equals("REVIEW") && !known.over;
            case CLARIFIED_LATE -> within(known.clarified, period) && known.clarified.isAfter(known.clarifyBy);
            case REMEDIES_PENDING -> remedy && !known.over;
            case REMEDIES_CONCLUDED -> remedy && within(known.ended, period);
            case REMEDIES_CORRECTED -> remedy && within(known.ended, period) && known.result.equals("CORRECTED");
        };
    }

    private static boolean within(LocalDate day, Period period) {
        return day != null && !day.isBefore(period.from()) && !day.isAfter(period.to());
    }

    private static boolean near(Known known, LocalDate last) {
        return !known.due.isAfter(last) || known.promised != null && !known.promised.isAfter(last);
    }

    private void hear(DisclosureEvent event) {
        if (event instanceof RequestSubmittedV1 e) {
            meet("REQUEST", e.requestId(), e.organisationId());
        } else if (event instanceof ClarificationRequestedV1 e) {
            Known request = known("REQUEST", e.requestId(), e.organisationId());
            request.clarified = e.askedOn();
            request.due = null;
            request.promised = null;
        } else if (event instanceof ReconsiderationFiledV1 e) {
            meet("REMEDY", e.remedyId(), e.organisationId());
        } else if (event instanceof RemedyConcludedV1 e) {
            Known remedy = known("REMEDY", e.remedyId(), e.organisationId());
            remedy.ended = e.concludedOn();
            remedy.result = e.result();
            remedy.over = true;
        } else if (event instanceof ReplyIssuedV1 e) {
            done(known("REQUEST", e.requestId(), e.organisationId()), e.issuedOn());
        } else if (event instanceof RequestClosedV1 e) {
            known("REQUEST", e.requestId(), e.organisationId()).over = true;
        } else if (event instanceof RequestWithdrawnV1 e) {
            known("REQUEST", e.requestId(), e.organisationId()).over = true;
        } else if (event instanceof ItemPublishedV1 e) {
            publish(known("ITEM", e.itemId(), e.organisationId()), e);
        } else if (event instanceof ItemWithdrawnV1 e) {
            known("ITEM", e.itemId(), e.organisationId()).over = true;
        } else if (event instanceof NonDisclosureConfirmedV1 e) {
            known("ITEM", e.itemId(), e.organisationId()).over = true;
        } else if (event instanceof OnRequestAttributeConfirmedV1 e) {
            known("ITEM", e.itemId(), e.organisationId()).over = true;
        } else if (event instanceof ItemDiscardedV1 e) {
            known("ITEM", e.itemId(), e.organisationId()).over = true;
        } else if (event instanceof AttributeProposedV1 e) {
            Known item = known("ITEM", e.itemId(), e.organisationId());
            item.over = item.done != null;
        } else if (event instanceof PublicationDutyFulfilledV1 e) {
            done(known("DUTY", e.dutyId(), e.organisationId()), e.fulfilledOn());
        } else if (event instanceof DueDateSetV1 e) {
            date(e.clockKind(), e.caseId(), e.organisationId(), e.dueOn(), e.committedOn());
        } else if (event instanceof DueDateMovedV1 e) {
            date(e.clockKind(), e.caseId(), e.organisationId(), e.dueOn(), e.committedOn());
        } else {
            hearOfReview(event);
        }
    }

    private void hearOfReview(DisclosureEvent event) {
        if (event instanceof ReviewRequestedV1 e) {
            meet("REVIEW", e.subjectId() + "/" + e.subjectVersion(), e.organisationId());
        } else if (event instanceof ReviewOpenedV1 e) {
            meet("REVIEW", e.subjectId() + "/" + e.subjectVersion(), e.organisationId());
        } else if (event instanceof ReviewCancelledV1 e) {
            known("REVIEW", e.subjectId() + "/" + e.subjectVersion(), e.organisationId()).over = true;
        } else if (event instanceof ReviewApprovedV1 e) {
            done(known("REVIEW", e.subjectId() + "/" + e.subjectVersion(), e.organisationId()), day(e.approvedAt()));
        } else if (event instanceof ReviewRejectedV1 e) {
            done(known("REVIEW", e.subjectId() + "/" + e.subjectVersion(), e.organisationId()), day(e.rejectedAt()));
        }
    }

    private void date(String clock, UUID id, UUID unit, LocalDate due, LocalDate promised) {
        Map<String, String> kinds =
                Map.of("REQUEST_REPLY", "REQUEST", "PUBLICATION", "ITEM", "PERIODIC_PUBLICATION", "DUTY");
        if (clock.equals("CLARIFICATION_NOTICE")) {
            known("REQUEST", id, unit).clarifyBy = due;
        } else if (kinds.containsKey(clock)) {
            Known known = known(kinds.get(clock), id, unit);
            known.due = due;
            known.promised = promised;
        }
    }

    private static void publish(Known item, ItemPublishedV1 event) {
        if (item.done == null) {
            item.due = event.dueOn() == null ? item.due : event.dueOn();
            done(item, event.publishedOn());
        }
    }

    private static void done(Known known, LocalDate on) {
        known.done = on;
        known.over = true;
    }

    private void meet(String kind, Object key, UUID unit) {
        var unused = known(kind, key, unit);
    }

    private Known known(String kind, Object key, UUID unit) {
        Known known = cases.computeIfAbsent(key, unused -> new Known());
        known.kind = kind;
        known.unit = unit;
        return known;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CivilTime.ZONE);
    }
}
