package org.sunshinegov.kernel.contracts;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.contracts.catalog.AttributeProposedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemDiscardedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemDraftedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemPublishedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemReturnedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemWithdrawnV1;
import org.sunshinegov.kernel.contracts.catalog.NonDisclosureConfirmedV1;
import org.sunshinegov.kernel.contracts.catalog.OnRequestAttributeConfirmedV1;
import org.sunshinegov.kernel.contracts.catalog.PublicationDutyFulfilledV1;
import org.sunshinegov.kernel.contracts.clock.DueDateMissedV1;
import org.sunshinegov.kernel.contracts.clock.DueDateMovedV1;
import org.sunshinegov.kernel.contracts.clock.DueDateSetV1;
import org.sunshinegov.kernel.contracts.reference.AppointmentMadeV1;
import org.sunshinegov.kernel.contracts.reference.CalendarProposedV1;
import org.sunshinegov.kernel.contracts.reference.CalendarPublishedV1;
import org.sunshinegov.kernel.contracts.reference.CertificateKeyPublishedV1;
import org.sunshinegov.kernel.contracts.reference.OrganisationRegisteredV1;
import org.sunshinegov.kernel.contracts.reference.PersonRegisteredV1;
import org.sunshinegov.kernel.contracts.reference.PoliciesPublishedV1;
import org.sunshinegov.kernel.contracts.request.AgencyConsultationLapsedV1;
import org.sunshinegov.kernel.contracts.request.AgencyConsultedV1;
import org.sunshinegov.kernel.contracts.request.AgencyOpinionReceivedV1;
import org.sunshinegov.kernel.contracts.request.CaseConferenceCalledV1;
import org.sunshinegov.kernel.contracts.request.CaseConferenceHeldV1;
import org.sunshinegov.kernel.contracts.request.ClarificationReceivedV1;
import org.sunshinegov.kernel.contracts.request.ClarificationRequestedV1;
import org.sunshinegov.kernel.contracts.request.ClockResumedV1;
import org.sunshinegov.kernel.contracts.request.ClockSuspendedV1;
import org.sunshinegov.kernel.contracts.request.ConsultationReopenedV1;
import org.sunshinegov.kernel.contracts.request.ConsultationWithdrawnV1;
import org.sunshinegov.kernel.contracts.request.FeeNotifiedV1;
import org.sunshinegov.kernel.contracts.request.FeePaidV1;
import org.sunshinegov.kernel.contracts.request.LitigationFiledV1;
import org.sunshinegov.kernel.contracts.request.PublicationProposedV1;
import org.sunshinegov.kernel.contracts.request.ReasonsJudgedV1;
import org.sunshinegov.kernel.contracts.request.ReasonsRequestedV1;
import org.sunshinegov.kernel.contracts.request.ReceiptDateCorrectedV1;
import org.sunshinegov.kernel.contracts.request.ReconsiderationFiledV1;
import org.sunshinegov.kernel.contracts.request.RemedyConcludedV1;
import org.sunshinegov.kernel.contracts.request.ReplyApprovedV1;
import org.sunshinegov.kernel.contracts.request.ReplyDraftedV1;
import org.sunshinegov.kernel.contracts.request.ReplyIssuedV1;
import org.sunshinegov.kernel.contracts.request.ReplyPeriodExtendedV1;
import org.sunshinegov.kernel.contracts.request.ReplyPostedV1;
import org.sunshinegov.kernel.contracts.request.ReplyReturnedV1;
import org.sunshinegov.kernel.contracts.request.ReplyServedV1;
import org.sunshinegov.kernel.contracts.request.RequestAbandonedV1;
import org.sunshinegov.kernel.contracts.request.RequestAnonymisedV1;
import org.sunshinegov.kernel.contracts.request.RequestArchivedV1;
import org.sunshinegov.kernel.contracts.request.RequestAssignedV1;
import org.sunshinegov.kernel.contracts.request.RequestClosedV1;
import org.sunshinegov.kernel.contracts.request.RequestGivenBackV1;
import org.sunshinegov.kernel.contracts.request.RequestHandedOverV1;
import org.sunshinegov.kernel.contracts.request.RequestImportedV1;
import org.sunshinegov.kernel.contracts.request.RequestReceivedV1;
import org.sunshinegov.kernel.contracts.request.RequestRegisteredV1;
import org.sunshinegov.kernel.contracts.request.RequestRehandledV1;
import org.sunshinegov.kernel.contracts.request.RequestSubmittedV1;
import org.sunshinegov.kernel.contracts.request.RequestWithdrawnV1;
import org.sunshinegov.kernel.contracts.request.ThirdPartyConsultationLapsedV1;
import org.sunshinegov.kernel.contracts.request.ThirdPartyConsultedV1;
import org.sunshinegov.kernel.contracts.request.ThirdPartyOpinionReceivedV1;
import org.sunshinegov.kernel.contracts.review.CertificateRevokedV1;
import org.sunshinegov.kernel.contracts.review.ReviewApprovedV1;
import org.sunshinegov.kernel.contracts.review.ReviewCancelledV1;
import org.sunshinegov.kernel.contracts.review.ReviewOpenedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRejectedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRequestedV1;

/** Every event ever told, by its name and version on the wire. */
public final class Events {

    public static final List<Class<? extends DisclosureEvent>> ALL = List.of(
            RequestSubmittedV1.class,
            RequestReceivedV1.class,
            RequestImportedV1.class,
            ReceiptDateCorrectedV1.class,
            RequestRegisteredV1.class,
            RequestAssignedV1.class,
            RequestWithdrawnV1.class,
            ClarificationRequestedV1.class,
            ClarificationReceivedV1.class,
            FeeNotifiedV1.class,
            FeePaidV1.class,
            RequestAbandonedV1.class,
            CaseConferenceCalledV1.class,
            CaseConferenceHeldV1.class,
            ReasonsRequestedV1.class,
            ReasonsJudgedV1.class,
            ClockSuspendedV1.class,
            ClockResumedV1.class,
            RequestGivenBackV1.class,
            RequestHandedOverV1.class,
            ReplyPeriodExtendedV1.class,
            ThirdPartyConsultedV1.class,
            ThirdPartyOpinionReceivedV1.class,
            ThirdPartyConsultationLapsedV1.class,
            AgencyConsultedV1.class,
            AgencyOpinionReceivedV1.class,
            AgencyConsultationLapsedV1.class,
            ConsultationReopenedV1.class,
            ConsultationWithdrawnV1.class,
            ReplyDraftedV1.class,
            ReplyApprovedV1.class,
            ReplyReturnedV1.class,
            ReplyIssuedV1.class,
            ReplyPostedV1.class,
            ReplyServedV1.class,
            RequestClosedV1.class,
            RequestArchivedV1.class,
            RequestAnonymisedV1.class,
            ReconsiderationFiledV1.class,
            LitigationFiledV1.class,
            RemedyConcludedV1.class,
            RequestRehandledV1.class,
            PublicationProposedV1.class,
            ReviewRequestedV1.class,
            ReviewCancelledV1.class,
            ReviewOpenedV1.class,
            ReviewApprovedV1.class,
            ReviewRejectedV1.class,
            CertificateRevokedV1.class,
            ItemDraftedV1.class,
            AttributeProposedV1.class,
            NonDisclosureConfirmedV1.class,
            OnRequestAttributeConfirmedV1.class,
            ItemDiscardedV1.class,
            ItemPublishedV1.class,
            ItemReturnedV1.class,
            ItemWithdrawnV1.class,
            PublicationDutyFulfilledV1.class,
            DueDateSetV1.class,
            DueDateMovedV1.class,
            DueDateMissedV1.class,
            OrganisationRegisteredV1.class,
            PersonRegisteredV1.class,
            AppointmentMadeV1.class,
            CalendarProposedV1.class,
            CalendarPublishedV1.class,
            PoliciesPublishedV1.class,
            CertificateKeyPublishedV1.class);

    private static final Map<String, Class<? extends DisclosureEvent>> BY_WIRE_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Events::wireType, Function.identity()));

    private Events() {}

    /** For example {@code RequestReceived.v1}. */
    public static String wireType(Class<? extends DisclosureEvent> event) {
        EventType type = event.getAnnotation(EventType.class);
        return type.value() + ".v" + type.version();
    }

    /** Null when this build does not know the type: it was told by a newer service and concerns nobody here yet. */
    public static Class<? extends DisclosureEvent> ofWireType(String wireType) {
        return BY_WIRE_TYPE.get(wireType);
    }
}
