package org.sunshinegov.deploy.local.sample.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunshinegov.deploy.local.sample.data.Catalogue;
import org.sunshinegov.deploy.local.sample.data.DistrictStaff;
import org.sunshinegov.deploy.local.sample.data.Texts;

class ItemWriterTest {
    private static final Pattern LEFT_OVER = Pattern.compile("[{}|]|[\\u4e00-\\u9fff][,:;?!()]");
    private static final Pattern MARK_OR_MOBILE =
            Pattern.compile("密\\s*[★☆*]|(?<!\\d)1[3-9]\\d{9}(?!\\d)|\\d{17}[0-9X]");

    private final DistrictStaff staff = DistrictStaff.read();
    private final Catalogue catalogue = Catalogue.read(staff);
    private final Texts texts = Texts.read();

    /** Every fifth day of two years. */
    static List<LocalDateTime> targets() {
        return IntStream.range(0, 146)
                .mapToObj(step -> LocalDateTime.parse("2026-01-01T10:30").plusDays(5L * step))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void whenever_it_is_there_are_300_different_texts_and_time_to_publish_each(LocalDateTime target) {
        var almanac = Almanac.until(target);
        var items = write(almanac);

        assertThat(items).filteredOn(item -> item.ending() == null).hasSize(300);
        assertThat(items).extracting(SampleItem::title).doesNotHaveDuplicates();
        assertThat(items).extracting(SampleItem::body).doesNotHaveDuplicates();
        assertThat(items).filteredOn(item -> item.ending() == null).allSatisfy(item -> assertThat(item.day())
                .isBetween(0, almanac.last() - 3));
    }

    @Test
    void a_text_has_150_to_600_characters_and_nothing_is_left_to_fill_in() {
        assertThat(someItems()).allSatisfy(item -> {
            assertThat(item.body().length()).as(item.title()).isBetween(150, 600);
            assertThat(item.title().length()).isLessThan(60);
            assertThat(LEFT_OVER.matcher(item.title() + item.body()).find())
                    .as(item.body())
                    .isFalse();
            assertThat(MARK_OR_MOBILE.matcher(item.body()).find())
                    .as(item.body())
                    .isFalse();
        });
    }

    @Test
    void the_same_day_brings_the_same_texts() {
        assertThat(someItems()).isEqualTo(someItems());
    }

    @Test
    void document_numbers_count_on_within_a_unit() {
        var numbers = someItems().stream()
                .map(SampleItem::documentNumber)
                .filter(number -> number != null)
                .toList();
        assertThat(numbers)
                .hasSizeGreaterThan(60)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("晨.{1,3}〔2026〕\\d+号"));
    }

    @Test
    void some_texts_need_rare_characters_and_some_differ_in_traditional_script() {
        var all = someItems().stream().map(SampleItem::body).toList();
        assertThat(all).anyMatch(body -> body.contains("䶮") && body.contains("𬍛"));
        assertThat(all).anyMatch(body -> body.contains("头皮屑、断发")).anyMatch(body -> body.contains("干面、挂面、饼干"));
    }

    @Test
    void numbers_within_a_text_add_up() {
        var item = someItems().stream()
                .filter(one -> one.title().endsWith("一般公共预算执行情况"))
                .findFirst()
                .orElseThrow();
        var figures = Pattern.compile("收入(\\d+)万元，其中税收收入(\\d+)万元、非税收入(\\d+)万元").matcher(item.body());
        assertThat(figures.find()).isTrue();
        assertThat(Integer.parseInt(figures.group(2)) + Integer.parseInt(figures.group(3)))
                .isEqualTo(Integer.parseInt(figures.group(1)));
    }

    private List<SampleItem> someItems() {
        return write(Almanac.until(LocalDateTime.parse("2026-11-22T17:00")));
    }

    private List<SampleItem> write(Almanac almanac) {
        return new ItemWriter(staff, catalogue, texts, almanac).write();
    }
}
