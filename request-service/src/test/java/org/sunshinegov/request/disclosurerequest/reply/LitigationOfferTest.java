package org.sunshinegov.request.disclosurerequest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LitigationOfferTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不服的，可以向晨光区人民法院提起行政诉讼。",
                "不服的可以直接起诉。",
                "可以在六个月内向有管辖权的人民法院起诉。",
                "您可以提起 诉讼",
                "您可以提起\n诉讼",
                "本件已经答复，向人民法院提起诉讼的期限为六个月。",
                "该案已提起行政诉讼，申请人也有权提起诉讼。",
                "此前已告知，可直接起诉。",
                "对本答复提起行政诉讼的，期限为六个月。",
                "如不服，可在六个月内起诉。",
                "可提出行政诉讼。",
                "如不服，可直接诉至人民法院。",
                "可以于六个月内诉至晨光区人民法院。",
                "可在6个月内提起行政訴訟",
                "如不服，可以打官司。",
                "可以依法走诉讼途径。",
                "可以通过行政诉讼解决。",
                "不服的，请告到法院。",
                "You may sue directly before the court within six months.",
                "You have the right to bring litigation."
            })
    void words_that_offer_the_court_are_found(String words) {
        assertThat(LitigationOffer.in(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "该征收项目的被征收人已于2025年3月向晨光区人民法院提起行政诉讼，案件正在审理。",
                "施工单位曾就此事申请诉讼保全，工程款纠纷正在进行诉讼。",
                "本机关可能被列为被告，第三方已提起诉讼。",
                "该信息属于行政诉讼案卷材料。",
                "应当先申请行政复议。",
                "The court has already decided the case of the contractor."
            })
    void that_somebody_went_to_court_is_a_fact(String words) {
        assertThat(LitigationOffer.in(words)).isFalse();
    }
}
