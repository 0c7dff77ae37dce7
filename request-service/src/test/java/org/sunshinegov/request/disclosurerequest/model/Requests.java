package org.sunshinegov.request.disclosurerequest.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.platform.store.StateJson;

/** Builds requests in every phase by legal moves only. */
final class Requests {

    static final LocalDate DAY = LocalDate.of(2025, 9, 28);
    static final LocalDate READING = LocalDate.of(2025, 10, 14);
    static final UUID UNIT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final UUID HANDLER = UUID.fromString("00000000-0000-4000-8000-000000000002");
    static final UUID OFFICER = UUID.fromString("00000000-0000-4000-8000-000000000003");
    static final UUID LEADER = UUID.fromString("00000000-0000-4000-8000-000000000004");
    static final UUID PROPOSAL = UUID.fromString("00000000-0000-4000-8000-000000000005");
    static final Wish WISH = new Wish("环境监测", "2024年辖区河道水质监测数据", null, null, Wish.Form.ELECTRONIC);
    static final Certificate CERTIFICATE = new Certificate("C-1", false, "signed", null);

    private Requests() {}

    static DisclosureRequest submitted() {
        Filing filing = Filing.online(
                "SQ20250927000001",
                ApplicantType.NATURAL_PERSON,
                UUID.randomUUID(),
                WISH,
                Instant.parse("2025-09-27T14:10:00Z"));
        return DisclosureRequest.filed(UUID.randomUUID(), UNIT, filing).next();
    }

    /** Taken in by an officer on the day it came. */
    static DisclosureRequest takenIn(Channel channel, LocalDate arrivedOn) {
        Filing filing = new Filing(
                "SQ20250927000002",
                channel,
                ApplicantType.NATURAL_PERSON,
                UUID.randomUUID(),
                WISH,
                arrivedOn.atTime(2, 0).toInstant(ZoneOffset.UTC),
                arrivedOn,
                OFFICER);
        return DisclosureRequest.filed(UUID.randomUUID(), UNIT, filing).next();
    }

    static ReceiptDateChange receiptChange(LocalDate to) {
        return new ReceiptDateChange(to, "邮件签收记录写明的日期", OFFICER, DAY);
    }

    static DisclosureRequest receiptDateProposed(DisclosureRequest request) {
        return request.proposeReceiptDate(receiptChange(DAY.minusDays(1))).next();
    }

    static DisclosureRequest clarifying() {
        return registered().askClarification("请写明年份", 15, OFFICER, DAY).next();
    }

    static DisclosureRequest clarifyingInProgress() {
        return inProgress().askClarification("请写明年份", 15, OFFICER, DAY).next();
    }

    /** Asked for reasons on {@link #DAY}, and they have come. */
    static DisclosureRequest explaining() {
        return inProgress()
                .askReasons("一年内提交申请210件", 7, OFFICER, DAY)
                .next()
                .giveReasons("用于研究", DAY.plusDays(1))
                .next();
    }

    static Excess.Judgement judged(boolean reasonable, Integer laterWd) {
        return new Excess.Judgement(reasonable, laterWd, "数量过多", OFFICER, DAY.plusDays(2));
    }

    static DisclosureRequest conferring() {
        return inProgress()
                .callConference(UUID.randomUUID(), "是否属于过程性信息", null, DAY)
                .next();
    }

    static Suspension suspension() {
        return new Suspension(UUID.randomUUID(), "洪水", DAY, OFFICER, null, null);
    }

    static DisclosureRequest suspended(DisclosureRequest running) {
        return running.suspend(suspension()).next();
    }

    /** Suspended for three days, and its obstacle is gone. */
    static DisclosureRequest resumed(DisclosureRequest running) {
        return suspended(running).resume(DAY.plusDays(3)).next();
    }

    static DisclosureRequest feeDue() {
        return charged(registered());
    }

    static DisclosureRequest feeDueInProgress() {
        return charged(inProgress());
    }

    /** Of an applicant who asked at the counter: his notice goes by mail. */
    static DisclosureRequest feeDueOnPaper() {
        return charged(takenIn(Channel.COUNTER, DAY).register("依申请〔2025〕第3号").next());
    }

    private static DisclosureRequest charged(DisclosureRequest request) {
        return feeApproved(request)
                .notifyFee(20, OFFICER, DAY, clock(), WorkingCalendar.bundled())
                .next();
    }

    /** Its fee has been proposed by the officer and approved by the leader. */
    static DisclosureRequest feeApproved(DisclosureRequest request) {
        UUID proposal = UUID.randomUUID();
        return request.proposeFee(proposal, ProcessingFee.perPage(215), OFFICER, DAY)
                .next()
                .approveProposal(proposal, LEADER, DAY)
                .next();
    }

    /** A letter to a third party has been proposed by the handler and nobody has decided. */
    static DisclosureRequest proposed() {
        return inProgress()
                .proposeConsultation(PROPOSAL, Consultation.Kind.THIRD_PARTY, "拟公开检测报告", HANDLER, DAY)
                .next();
    }

    static DisclosureRequest approved() {
        return proposed().approveProposal(PROPOSAL, LEADER, DAY).next();
    }

    /** The handler has proposed what the applicant is to make clear. */
    static DisclosureRequest clarificationProposed() {
        return inProgress()
                .proposeClarification(PROPOSAL, "请写明年份", null, HANDLER, DAY)
                .next();
    }

    static DisclosureRequest extensionProposed(DisclosureRequest running) {
        return running.proposeExtension(PROPOSAL, "需要协调多个单位", HANDLER, DAY, clock(), WorkingCalendar.bundled())
                .next();
    }

    static DisclosureRequest conferenceProposed(DisclosureRequest running) {
        return running.proposeConference(PROPOSAL, "是否属于过程性信息", "区司法局", HANDLER, DAY)
                .next();
    }

    static DisclosureRequest abandoned() {
        return clarifying().lapse(WorkingCalendar.bundled()).next();
    }

    static DisclosureRequest abandonedUnpaid() {
        return feeDueInProgress().lapse(WorkingCalendar.bundled()).next();
    }

    /** Before it was kept where an abandoned request had been. */
    static DisclosureRequest abandonedEarlier() {
        Phase now = abandoned().phase();
        String stored = StateJson.write(now);
        String earlier = stored.substring(0, stored.indexOf(",\"before\"")) + "}";
        return abandoned().in(StateJson.read(earlier, Phase.class));
    }

    /** In progress, with letters sent on {@link #DAY} and not answered yet. */
    static DisclosureRequest consulting(Consultation.Kind... kinds) {
        DisclosureRequest request = inProgress();
        for (Consultation.Kind kind : kinds) {
            request = consulted(request, kind);
        }
        return request;
    }

    /** A third party that did not answer in its fifteen working days. */
    static DisclosureRequest silent() {
        DisclosureRequest asked = consulting(Consultation.Kind.THIRD_PARTY);
        Consultation one = asked.consultations().get(0);
        return asked.consultationLapsed(one.id(), one.answerBy(WorkingCalendar.bundled()))
                .next();
    }

    /** Its letter was taken for unanswered, and after the case had gone on was found to have been received later. */
    static DisclosureRequest clarifyingAndConsulting() {
        DisclosureRequest asked =
                silent().askClarification("请写明年份", 15, OFFICER, DAY).next();
        return asked.letterReceived(asked.consultations().get(0).id(), DAY.plusDays(12))
                .next();
    }

    static DisclosureRequest consulted(DisclosureRequest request, Consultation.Kind kind) {
        UUID proposal = UUID.randomUUID();
        return request.proposeConsultation(proposal, kind, "拟公开检测报告", HANDLER, DAY)
                .next()
                .approveProposal(proposal, LEADER, DAY)
                .next()
                .consult(proposal, DAY, asked -> 15)
                .next();
    }

    /** The running reply clock of a request received on {@link #DAY}. */
    static Clock clock() {
        return ReplyClock.reply(DAY, PolicyBook.bundled());
    }

    static DisclosureRequest received() {
        return submitted().confirmByOffice(DAY).next().confirmByApplicant(DAY).next();
    }

    static DisclosureRequest registered() {
        return received().register("依申请〔2025〕第1号").next();
    }

    static DisclosureRequest inProgress() {
        return registered().assign(null, HANDLER).next();
    }

    static DisclosureRequest drafted() {
        return drafted(Outcome.GRANTED);
    }

    static DisclosureRequest drafted(Outcome outcome) {
        return inProgress()
                .draftReply(HANDLER, outcome, Set.of(), part("content.json"), List.of(part("attachment-1")))
                .next();
    }

    static DisclosureRequest reviewed() {
        return drafted().approveReply(CERTIFICATE).next();
    }

    static DisclosureRequest replied() {
        return replied(Carrier.ELECTRONIC);
    }

    static DisclosureRequest replied(Carrier carrier) {
        return reviewed().issue("依申请复〔2025〕1号", DAY.plusDays(10), carrier).next();
    }

    /** Told on {@link #DAY} + 10 to come and read, and when. */
    static DisclosureRequest arranged() {
        return arranged(replied(Carrier.ON_SITE), READING);
    }

    static DisclosureRequest arranged(DisclosureRequest replied, LocalDate on) {
        return replied.arrangeReading(
                        "晨光区政务服务中心阅览室",
                        on,
                        LocalTime.of(9, 0),
                        LocalTime.of(11, 30),
                        DAY.plusDays(10),
                        WorkingCalendar.bundled())
                .next();
    }

    static DisclosureRequest served() {
        return replied().serve(DAY.plusDays(12), null, null).next();
    }

    static DisclosureRequest closed() {
        return served().close(DAY.plusDays(13)).next();
    }

    /** Once more, because a court corrected its reply, within ten working days. */
    static Step<DisclosureRequestEvent.Rehandled> rehandled(DisclosureRequest replied) {
        Rehandling why =
                new Rehandling(replied.id(), Rehandling.Cause.LITIGATION, UUID.randomUUID(), DAY.plusDays(100), 10);
        return replied.rehandled(UUID.randomUUID(), "SQ20260106000001", Instant.parse("2026-01-06T02:00:00Z"), why);
    }

    static DisclosureRequest archived(DisclosureRequest ended) {
        return ended.archive(DAY.plusDays(90), UUID.randomUUID()).next();
    }

    static DisclosureRequest withdrawn() {
        return received().withdraw(DAY).next();
    }

    static Reply.Part part(String name) {
        return new Reply.Part(UUID.randomUUID(), name, name, "application/pdf", 10, "00");
    }
}
