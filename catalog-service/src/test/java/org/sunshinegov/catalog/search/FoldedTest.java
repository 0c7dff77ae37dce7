package org.sunshinegov.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void traditional_full_width_and_capital_letters_fold_into_the_same_text() {
        assertThat(Folded.of("政府信息公開ＡＢ１２").text()).isEqualTo("政府信息公开ab12");
        assertThat(Folded.of("政府資訊公開 環境保護").text()).isEqualTo("政府资讯公开 环境保护");
    }

    @Test
    void every_place_in_the_folded_text_has_its_place_in_the_original() {
        Folded folded = Folded.of("面积50㎡以下");

        assertThat(folded.text()).isEqualTo("面积50m2以下");
        assertThat(folded.origin(folded.text().indexOf("以下"))).isEqualTo(5);
        assertThat(folded.origin(folded.text().length())).isEqualTo(7);
    }

    @Test
    void the_same_text_is_cut_into_the_same_pairs_wherever_it_stands() {
        assertThat(Tokens.pairs("我们在大学学习高等数学")).containsAll(Tokens.pairs("高等数学"));
        assertThat(Tokens.pairs("高等数学")).containsExactly("高等", "等数", "数学");
        assertThat(Tokens.pairs("007001014/2026-00001")).contains("007001014", "2026", "00001");
    }

    @Test
    void tokens_with_quotes_do_not_leave_their_vector() {
        assertThat(new Vector().add(List.of("o'neil", "a\\b"), 'A').text()).isEqualTo("'o''neil':1A 'a\\\\b':2A ");
        assertThat(Vector.all(List.of("住房", "住房", "o'"))).isEqualTo("'住房' & 'o'''");
    }

    @Test
    void a_found_phrase_is_marked_in_the_original_script() {
        Excerpt excerpt = Excerpt.whole("关于加裝電梯的通知", List.of("加装电梯"));

        assertThat(excerpt.pieces())
                .containsExactly(
                        new Excerpt.Piece("关于", false),
                        new Excerpt.Piece("加裝電梯", true),
                        new Excerpt.Piece("的通知", false));
    }

    @Test
    void an_excerpt_stands_around_the_first_place_found() {
        String body = "前".repeat(100) + "老旧小区加装电梯" + "后".repeat(200);

        Excerpt excerpt = Excerpt.around(body, List.of("加装电梯"));

        assertThat(excerpt.plain()).startsWith("……前").endsWith("后……").hasSize(124);
        assertThat(excerpt.pieces()).contains(new Excerpt.Piece("加装电梯", true));
    }

    @Test
    void a_question_of_one_character_stands_for_every_pair_that_begins_with_it() {
        assertThat(new Question("税", null, null, null, 1, 20).wanted()).isEqualTo("'税':*");
        assertThat(new Question("房屋 徵收", null, null, null, 1, 20).phrases()).containsExactly("房屋", "征收");
        assertThat(new Question(" ，。 ", null, null, null, 1, 20).isBlank()).isTrue();
    }
}
