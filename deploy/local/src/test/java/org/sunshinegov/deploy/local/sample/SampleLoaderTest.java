package org.sunshinegov.deploy.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.component.PreparedFolder;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.district.District;
import org.sunshinegov.deploy.local.sample.api.Refused;

/** The whole load, against a stand-in for the services. */
class SampleLoaderTest {
    private static final LocalDateTime TARGET = LocalDateTime.parse("2026-11-22T17:00");

    private FakeDistrict services;
    private District district;
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void start() throws IOException {
        services = new FakeDistrict(TARGET.minusDays(100));
        district = new District(Repository.here(), services.port());
        SampleTime.of(district).begin(Optional.of(TARGET));
    }

    @AfterEach
    void stop() throws IOException {
        services.close();
        PreparedFolder.delete(district.folder());
    }

    @Test
    void new_data_begin_a_hundred_days_before_the_target() {
        assertThat(district.businessTime().nowOrRealTime())
                .isBetween(LocalDateTime.parse("2026-08-14T07:59"), LocalDateTime.parse("2026-08-14T08:10"));
    }

    @Test
    void everything_comes_to_its_state_and_time_ends_at_the_target() throws InterruptedException {
        load();
        services.settle();

        assertThat(services.accounts).hasSize(60);
        assertThat(services.count("items", "PUBLISHED")).isEqualTo(300);
        assertThat(services.count("items", "DRAFT")).isEqualTo(3);
        assertThat(services.count("items", "APPROVED")).isEqualTo(2);
        assertThat(services.count("items", "WITHDRAWN")).isEqualTo(1);
        assertThat(services.count("items", "DECIDED")).isEqualTo(2);
        assertThat(services.count("items", "UNDER_REVIEW")).isEqualTo(6);
        assertThat(services.count("requests", "ARCHIVED")).isEqualTo(1);
        assertThat(services.count("requests", "CLOSED")).isEqualTo(11);
        assertThat(services.count("requests", "CLARIFICATION_REQUESTED")).isEqualTo(2);
        assertThat(services.count("requests", "REASON_REQUESTED")).isEqualTo(1);
        assertThat(services.count("requests", "FEE_NOTIFIED")).isEqualTo(1);
        assertThat(services.count("requests", "CONSULTING")).isEqualTo(2);
        assertThat(services.count("requests", "CASE_CONFERENCE")).isEqualTo(1);
        assertThat(services.count("requests", "SUSPENDED")).isEqualTo(1);
        assertThat(services.count("requests", "SERVED")).isEqualTo(4);
        assertThat(services.count("requests", "REPLIED")).isEqualTo(3);
        assertThat(services.count("requests", "APPROVED")).isEqualTo(3);
        assertThat(services.count("requests", "UNDER_REVIEW")).isEqualTo(4);
        assertThat(services.count("requests", "IN_PROGRESS")).isEqualTo(6);
        assertThat(services.count("requests", "WITHDRAWN")).isEqualTo(2);
        assertThat(services.count("requests", "AWAITING_CONFIRMATION")).isEqualTo(2);
        assertThat(services.uploads).hasValue(8);
        assertThat(services.now).isEqualTo(TARGET);
        assertThat(said).isNotEmpty();
    }

    @Test
    void a_load_that_was_broken_off_goes_on_and_makes_nothing_twice() {
        services.brokenAfter = 1500;
        assertThatThrownBy(this::load).isInstanceOf(Refused.class).hasMessageContaining("500");
        var before = Set.copyOf(services.keys.keySet());

        load();

        assertThat(before).hasSizeBetween(50, 300);
        assertThat(services.count("items", "PUBLISHED")).isEqualTo(300);
        assertThat(services.keys).hasSize(300 + 16 + 48);
        assertThat(services.now).isEqualTo(TARGET);
    }

    @Test
    void data_that_did_not_begin_as_the_sample_district_are_left_alone() throws IOException {
        PreparedFolder.delete(district.folder());

        assertThat(isLoaded()).isFalse();
        assertThat(services.calls).hasValue(0);
        assertThat(said).hasSize(1).first().asString().contains("--fresh");
    }

    @Test
    void what_is_refused_for_good_is_told_at_once() {
        services.brokenAfter = 1;
        assertThatThrownBy(this::load).isInstanceOf(Refused.class).hasMessageContaining("/auth/realms/sunshine");
    }

    private void load() {
        assertThat(isLoaded()).isTrue();
    }

    private boolean isLoaded() {
        return new SampleLoader()
                .load(district, services.addresses(), (chinese, english) -> said.add(chinese + english));
    }
}
