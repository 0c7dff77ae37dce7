package org.sunshinegov.assessment.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.sunshinegov.assessment.Teller;
import org.sunshinegov.assessment.Told;
import org.sunshinegov.kernel.contracts.catalog.AttributeProposedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemDiscardedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemDraftedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemReturnedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemWithdrawnV1;
import org.sunshinegov.kernel.contracts.catalog.NonDisclosureConfirmedV1;
import org.sunshinegov.kernel.contracts.catalog.OnRequestAttributeConfirmedV1;
import org.sunshinegov.kernel.contracts.catalog.PublicationDutyFulfilledV1;
import org.sunshinegov.kernel.contracts.request.ClarificationReceivedV1;
import org.sunshinegov.kernel.contracts.request.ReplyApprovedV1;
import org.sunshinegov.kernel.contracts.request.ReplyDraftedV1;
import org.sunshinegov.kernel.contracts.request.ReplyReturnedV1;
import org.sunshinegov.kernel.contracts.request.ReplyServedV1;
import org.sunshinegov.kernel.contracts.request.RequestAssignedV1;
import org.sunshinegov.kernel.contracts.request.RequestClosedV1;
import org.sunshinegov.kernel.contracts.request.RequestRegisteredV1;
import org.sunshinegov.kernel.contracts.request.RequestWithdrawnV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;

/** A year of a district, drawn from a seed: what its services tell, and that heard in any order and more than once. */
final class RandomDistrict {

    private final Random random;
    private final Teller requests = new Teller("request-service");
    private final Teller catalog = new Teller("catalog-service");
    private final Teller reviews = new Teller("review-service");

    RandomDistrict(long seed, List<UUID> units, int cases) {
        this.random = new Random(seed);
        for (int i = 0; i < cases; i++) {
            UUID unit = units.get(random.nextInt(units.size()));
            LocalDate begun = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(330));
            switch (random.nextInt(4)) {
                case 0, 1 -> request(unit, begun);
                case 2 -> item(unit, begun);
                default -> duty(unit, begun);
            }
        }
    }

    /** In the order of each teller. */
    List<Teller.Said> told() {
        List<Teller.Said> all = new ArrayList<>(requests.said());
        all.addAll(catalog.said());
        all.addAll(reviews.said());
        return all;
    }

    List<Teller.Said> heard() {
        List<Teller.Said> all = new ArrayList<>(told());
        told().stream().filter(said -> chance(30)).forEach(all::add);
        Collections.shuffle(all, random);
        return all;
    }

    private void request(UUID unit, LocalDate begun) {
        UUID id = UUID.randomUUID();
        requests.tell(Told.submitted(id, unit, begun));
        if (chance(10)) {
            return;
        }
        LocalDate due = begun.plusDays(28);
        requests.tell(Told.received(id, unit, begun.plusDays(1)));
        requests.tell(Told.due(Told.REPLY, id, unit, begun, due, chance(40) ? due.minusDays(7) : null));
        requests.tell(new RequestRegisteredV1(id, unit, Told.noon(begun.plusDays(1))));
        requests.tell(
                new RequestAssignedV1(id, unit, null, UUID.randomUUID(), "IN_PROGRESS", Told.noon(begun.plusDays(2))));
        if (chance(30)) {
            due = clarify(id, unit, begun, due);
        }
        if (chance(25)) {
            requests.tell(Told.moved(Told.REPLY, id, unit, due, due.plusDays(28)));
            due = due.plusDays(28);
        }
        if (chance(15)) {
            requests.tell(new RequestWithdrawnV1(id, unit, Told.noon(begun.plusDays(5))));
        } else if (chance(10)) {
            requests.tell(new RequestClosedV1(id, unit, "OTHER_OTHER", Told.noon(begun.plusDays(9))));
        } else if (chance(75)) {
            reply(id, unit, due);
        }
    }

    /** Until when the reply is due then. */
    private LocalDate clarify(UUID id, UUID unit, LocalDate begun, LocalDate due) {
        LocalDate asked = begun.plusDays(7 + random.nextInt(6));
        requests.tell(Told.clarificationAsked(id, unit, asked));
        requests.tell(Told.clarifyBy(id, unit, begun, begun.plusDays(9)));
        LocalDate anew = due.plusDays(15);
        requests.tell(new ClarificationReceivedV1(id, unit, asked.plusDays(3), "IN_PROGRESS", Told.noon(asked)));
        requests.tell(Told.due(Told.REPLY, id, unit, asked.plusDays(3), anew, null));
        return anew;
    }

    private void remedy(UUID id, UUID unit, LocalDate filed) {
        UUID remedy = UUID.randomUUID();
        requests.tell(Told.reconsideration(remedy, id, unit, filed));
        if (chance(60)) {
            String result = chance(50) ? "CORRECTED" : "UPHELD";
            requests.tell(Told.concluded(remedy, id, unit, "RECONSIDERATION", result, filed.plusDays(40)));
        }
    }

    private void reply(UUID id, UUID unit, LocalDate due) {
        LocalDate drafted = due.minusDays(8);
        requests.tell(new ReplyDraftedV1(id, unit, "GRANTED", Told.noon(drafted)));
        requests.tell(Told.reviewRequested(id, SubjectKind.REPLY, unit, drafted));
        if (review(id, SubjectKind.REPLY, unit, drafted)) {
            LocalDate issued = due.plusDays(random.nextInt(7) - 3);
            requests.tell(
                    new ReplyApprovedV1(id, unit, "GRANTED", "RC-1", "REPLY_REVIEWED", Told.noon(drafted.plusDays(3))));
            requests.tell(Told.issued(id, unit, issued));
            if (chance(60)) {
                remedy(id, unit, issued.plusDays(10));
            }
            if (chance(60)) {
                requests.tell(new ReplyServedV1(id, unit, issued.plusDays(2)));
                requests.tell(new RequestClosedV1(id, unit, "GRANTED", Told.noon(issued.plusDays(2))));
            }
        } else if (chance(50)) {
            requests.tell(new ReplyReturnedV1(id, unit, "TAKEN_BACK", "IN_PROGRESS", Told.noon(drafted.plusDays(1))));
            requests.tell(Told.reviewCancelled(id, SubjectKind.REPLY, unit, drafted.plusDays(1)));
        }
    }

    /** Whether it was approved. */
    private boolean review(UUID subject, SubjectKind kind, UUID unit, LocalDate asked) {
        if (chance(15)) {
            return false;
        }
        UUID id = UUID.randomUUID();
        reviews.tell(Told.reviewOpened(id, subject, kind, unit, asked));
        reviews.tell(Told.due("REVIEW_STAGE", id, unit, asked, asked.plusDays(4), null));
        if (chance(20)) {
            return false;
        }
        boolean approved = chance(75);
        reviews.tell(
                approved
                        ? Told.reviewApproved(id, subject, kind, unit, asked.plusDays(3))
                        : Told.reviewRejected(id, subject, kind, unit, asked.plusDays(3)));
        return approved;
    }

    private void item(UUID unit, LocalDate begun) {
        UUID id = UUID.randomUUID();
        catalog.tell(new ItemDraftedV1(id, unit, UUID.randomUUID(), Told.noon(begun)));
        if (chance(30)) {
            catalog.tell(Told.due("PUBLICATION", id, unit, begun, begun.plusDays(28), null));
        }
        if (chance(10)) {
            catalog.tell(new ItemDiscardedV1(id, unit, Told.noon(begun)));
            return;
        }
        if (chance(20) && withheld(id, unit, begun)) {
            return;
        }
        catalog.tell(new AttributeProposedV1(id, unit, "PROACTIVE", Told.noon(begun)));
        catalog.tell(Told.reviewRequested(id, SubjectKind.ITEM, unit, begun));
        if (!review(id, SubjectKind.ITEM, unit, begun)) {
            catalog.tell(new ItemReturnedV1(id, unit, "REVIEW_RETURNED", Told.noon(begun.plusDays(4))));
            return;
        }
        LocalDate published = begun.plusDays(24 + random.nextInt(8));
        catalog.tell(Told.published(id, unit, 1, chance(80) ? begun.plusDays(28) : null, published));
        if (chance(20)) {
            catalog.tell(Told.published(id, unit, 2, published.plusDays(20), published.plusDays(40)));
        }
        if (chance(20)) {
            catalog.tell(new ItemWithdrawnV1(id, unit, "ERROR", Told.noon(published.plusDays(50))));
        }
    }

    /** Whether it stays so; else it is judged anew. */
    private boolean withheld(UUID id, UUID unit, LocalDate begun) {
        boolean onRequest = chance(40);
        catalog.tell(new AttributeProposedV1(id, unit, onRequest ? "ON_REQUEST" : "NOT_DISCLOSED", Told.noon(begun)));
        catalog.tell(
                onRequest
                        ? new OnRequestAttributeConfirmedV1(id, unit, Told.noon(begun))
                        : new NonDisclosureConfirmedV1(id, unit, "DENIED_PROCESS_INFO", Told.noon(begun)));
        return chance(60);
    }

    private void duty(UUID unit, LocalDate begun) {
        UUID id = UUID.randomUUID();
        LocalDate due = begun.plusDays(10);
        catalog.tell(Told.due(Told.DUTY, id, unit, begun, due, null));
        if (chance(20)) {
            catalog.tell(Told.missed(Told.DUTY, id, unit, due));
        }
        if (chance(60)) {
            catalog.tell(new PublicationDutyFulfilledV1(
                    id, unit, UUID.randomUUID(), UUID.randomUUID(), due.plusDays(random.nextInt(5) - 2)));
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
