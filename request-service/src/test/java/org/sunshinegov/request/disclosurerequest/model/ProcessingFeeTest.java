package org.sunshinegov.request.disclosurerequest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 国办函〔2020〕109号, with the golden values of domain 4.6. */
class ProcessingFeeTest {

    private static final long SEED = 20_210_101;

    @ParameterizedTest
    @CsvSource({"1,0", "10,0", "11,100", "30,2000", "31,2200", "34,2800", "40,4000", "41,4300", "45,5500"})
    void by_pieces_of_one_month(int pieces, int yuan) {
        assertThat(ProcessingFee.perPiece(0, pieces).yuan()).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({"30,0", "31,10", "100,700", "101,720", "200,2700", "201,2740", "215,3300"})
    void by_pages(int pages, int yuan) {
        assertThat(ProcessingFee.perPage(pages).yuan()).isEqualTo(yuan);
    }

    @Test
    void one_request_after_others_of_the_month_costs_what_it_adds() {
        ProcessingFee third = ProcessingFee.perPiece(10, 3);

        assertThat(third.yuan()).isEqualTo(300);
        assertThat(third.explained()).isEqualTo("第11至13件每件100元，计300元；合计300元。");
        assertThat(ProcessingFee.perPiece(29, 2).explained()).isEqualTo("第30件每件100元，计100元；第31件每件200元，计200元；合计300元。");
        assertThat(ProcessingFee.perPage(32).explained()).isEqualTo("第1至30页免费；第31至32页每页10元，计20元；合计20元。");
    }

    @Test
    void pieces_told_in_parts_cost_as_much_as_told_together() {
        Random random = new Random(SEED);
        IntStream.range(0, 500).forEach(run -> {
            int before = random.nextInt(80);
            int first = 1 + random.nextInt(40);
            int second = 1 + random.nextInt(40);
            assertThat(ProcessingFee.perPiece(before, first).yuan()
                            + ProcessingFee.perPiece(before + first, second).yuan())
                    .isEqualTo(ProcessingFee.perPiece(before, first + second).yuan());
        });
    }

    @Test
    void the_formula_of_the_domain_gives_the_same_for_every_number_of_pages() {
        IntStream.rangeClosed(1, 1_000)
                .forEach(p -> assertThat(ProcessingFee.perPage(p).yuan())
                        .isEqualTo(10 * Math.min(Math.max(p - 30, 0), 70)
                                + 20 * Math.min(Math.max(p - 100, 0), 100)
                                + 40 * Math.max(p - 200, 0)));
    }
}
