package org.sunshinegov.request.disclosurerequest.consultation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.request.consultedparty.ConsultedParty;
import org.sunshinegov.request.consultedparty.ConsultedPartyStore;
import org.sunshinegov.request.consultedparty.OpinionLink;
import org.sunshinegov.request.disclosurerequest.model.Consultation;
import org.sunshinegov.request.disclosurerequest.model.Consultation.Kind;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.OverriddenObjection;
import org.sunshinegov.request.disclosurerequest.reply.ReplyText;
import org.sunshinegov.request.letter.LetterDraft;
import org.sunshinegov.request.letter.LetterKind;
import org.sunshinegov.request.letter.Letters;

/** The letters around an opinion (Decree 711 articles 32 to 34): to whom it is asked of, and to the applicant who waits. */
@Singleton
public class ConsultationLetters {

    private final Letters letters;
    private final ConsultedPartyStore parties;
    private final String origin;

    ConsultationLetters(
            Letters letters, ConsultedPartyStore parties, @ConfigProperty(name = "sunshine.origin") String origin) {
        this.letters = letters;
        this.parties = parties;
        this.origin = origin;
    }

    /** The letter itself, with the link that is given out here and never again, and the notice to the applicant. */
    Uni<Void> asked(DisclosureRequest request, UUID consultationId, OpinionLink link) {
        Consultation asked = consultation(request, consultationId);
        return party(request, asked)
                .map(party -> {
                    Map<String, String> words = words(asked, party);
                    words.put("答复日数", Integer.toString(asked.lapseWd()));
                    words.put("答复网址", origin + "/requests/opinions/" + link.token());
                    return draft(
                            asked.kind() == Kind.THIRD_PARTY ? LetterKind.THIRD_PARTY_LETTER : LetterKind.AGENCY_LETTER,
                            request,
                            asked,
                            words);
                })
                .chain(letters::drawUp)
                .chain(() -> letters.drawUp(draft(
                        LetterKind.CONSULTATION_NOTICE,
                        request,
                        asked,
                        Map.of("征求对象", asked.kind().zh()))));
    }

    /** A third party gets what it said confirmed; an agency's answer is a letter of its own. */
    Uni<Void> answered(DisclosureRequest request, UUID consultationId) {
        Consultation answered = consultation(request, consultationId);
        if (answered.kind() != Kind.THIRD_PARTY) {
            return Uni.createFrom().voidItem();
        }
        return party(request, answered)
                .map(party -> {
                    Map<String, String> words = words(answered, party);
                    words.put("意见", answered.opinion().position().zh());
                    words.put("意见理由", answered.opinion().reasons());
                    words.put("意见日期", LetterDraft.day(answered.opinion().on()));
                    return draft(LetterKind.OPINION_CONFIRMATION, request, answered, words);
                })
                .chain(letters::drawUp);
    }

    /** To where the question went: should it arrive after all, nobody is to answer it. */
    Uni<Void> withdrawn(DisclosureRequest request, UUID consultationId) {
        Consultation withdrawn = consultation(request, consultationId);
        return party(request, withdrawn)
                .map(party -> {
                    Map<String, String> words = words(withdrawn, party);
                    words.put("被征求意见方", party.name());
                    words.put("撤回理由", withdrawn.opinion().reasons());
                    words.put("撤回日期", LetterDraft.day(withdrawn.opinion().on()));
                    return draft(LetterKind.CONSULTATION_WITHDRAWAL, request, withdrawn, words);
                })
                .chain(letters::drawUp);
    }

    /**
     * Whose objection the reply overrides learns what is given and why (art 32); whose information is withheld gets no such
     * letter, though others are given a part.
     */
    public Uni<Void> decided(DisclosureRequest request, ReplyText reply) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (OverriddenObjection overridden : reply.objections()) {
            Consultation one = consultation(request, overridden.consultationId());
            all = all.chain(() -> party(request, one))
                    .map(party -> {
                        Map<String, String> words = words(one, party);
                        words.put("公开内容", overridden.content());
                        words.put("公开理由", overridden.publicInterest());
                        return draft(LetterKind.DISCLOSURE_DECISION_NOTICE, request, one, words);
                    })
                    .chain(letters::drawUp);
        }
        return all;
    }

    private static Map<String, String> words(Consultation one, ConsultedParty party) {
        return new HashMap<>(Map.of("第三方", party.name(), "行政机关", party.name(), "征求事项", one.question()));
    }

    private static LetterDraft draft(
            LetterKind kind, DisclosureRequest request, Consultation about, Map<String, String> words) {
        return new LetterDraft(kind, request, about.id(), null, words);
    }

    private Uni<ConsultedParty> party(DisclosureRequest request, Consultation one) {
        return parties.of(request.id()).map(all -> all.get(one.id()));
    }

    private static Consultation consultation(DisclosureRequest request, UUID id) {
        return request.consultations().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
