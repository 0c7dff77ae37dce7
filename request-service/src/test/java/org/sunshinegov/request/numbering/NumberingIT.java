package org.sunshinegov.request.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.contracts.reference.OrganisationRegisteredV1;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.request.TestCertificates;

/** Numbers of a unit's documents bear its mark where the register has one (domain 4.19). */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class NumberingIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @Inject
    DocumentMarkConsumer marks;

    @Inject
    Transactions transactions;

    private final UUID unit = UUID.randomUUID();

    @Test
    void a_reply_and_a_letter_begin_with_the_mark_and_the_register_s_own_number_does_not() throws Throwable {
        registered("晨测");

        assertThat(done(() -> RegisterSeries.reply(unit, DAY))).isEqualTo("晨测公复〔2026〕1号");
        assertThat(done(() -> RegisterSeries.letter(unit, "补", DAY))).isEqualTo("晨测公补〔2026〕1号");
        assertThat(done(() -> RegisterSeries.request(unit, DAY))).isEqualTo("依申请〔2026〕第1号");
    }

    @Test
    void without_a_mark_they_say_what_they_are_about_and_the_series_goes_on() throws Throwable {
        assertThat(done(() -> RegisterSeries.reply(unit, DAY))).isEqualTo("依申请复〔2026〕1号");
        registered("晨测");
        assertThat(done(() -> RegisterSeries.reply(unit, DAY))).isEqualTo("晨测公复〔2026〕2号");
        registered("晨试");
        assertThat(done(() -> RegisterSeries.reply(unit, DAY))).isEqualTo("晨试公复〔2026〕3号");
        registered(null);
        assertThat(done(() -> RegisterSeries.reply(unit, DAY))).isEqualTo("依申请复〔2026〕4号");
    }

    private void registered(String mark) throws Throwable {
        var told = new OrganisationRegisteredV1(
                unit, null, OrganisationKind.DEPARTMENT, "code", "晨光区测试局", "Test Bureau", true, null, null, mark);
        var unused = done(() -> marks.hear(told, null));
    }

    private <T> T done(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> transactions.run(work));
    }
}
