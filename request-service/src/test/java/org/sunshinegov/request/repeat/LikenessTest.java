package org.sunshinegov.request.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请公开《河道整治》方案。|请公开 河道整治 方案",
                "请公开ＡＢ项目（一期）|请公开ab项目一期",
                "请公开2025年 1 月的记录|请公开2025年1月的记录",
                "预算1．5万元|预算1.5万元"
            })
    void widths_case_blanks_and_punctuation_make_no_difference(String one, String other) {
        assertThat(Likeness.normalised(one)).isEqualTo(Likeness.normalised(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请公开1-2号楼竣工验收记录|请公开12号楼竣工验收记录",
                "预算1.5万元|预算15万元",
                "2024.1|20241",
                "3 12|31 2",
                "C++课程|C课程",
                "50%|50",
                "A/B角|AB角"
            })
    void what_numbers_and_symbols_say_does(String one, String other) {
        assertThat(Likeness.normalised(one)).isNotEqualTo(Likeness.normalised(other));
    }
}
