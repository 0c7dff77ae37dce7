package org.sunshinegov.review.confidentialityreview.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunshinegov.review.confidentialityreview.model.ReviewBuilder.*;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunshinegov.kernel.platform.store.StateJson;

/** A review survives its storage, and a review stored by an earlier version is still read. */
class StoredReviewTest {

    static Stream<ConfidentialityReview> everyPhase() {
        return Stream.of(
                aReview().gathering(),
                aReview()
                        .with(mark(), phone())
                        .atDrafter()
                        .callQuotation(1, Quotation.Side.OFFICER, OFFICER)
                        .next(),
                aReview().atLeader().seat(PARENT).next(),
                aReview().by(Gate.ITEM).atOfficer(),
                aReview().atSecondPerson(),
                aReview().concluded(),
                aReview().revocationProposed(),
                aReview().revoked(),
                aReview().denied(),
                aReview().returned(),
                aReview().cancelled());
    }

    @ParameterizedTest
    @MethodSource("everyPhase")
    void what_is_stored_is_what_is_read(ConfidentialityReview review) {
        assertThat(StateJson.read(StateJson.write(review), ConfidentialityReview.class))
                .isEqualTo(review);
    }

    @Test
    void the_sample_of_the_first_stored_version_is_read() throws IOException {
        try (InputStream sample = getClass().getResourceAsStream("/stored/confidentiality-review.v1.json")) {
            String stored = new String(sample.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(StateJson.read(stored, ConfidentialityReview.class))
                    .isEqualTo(aReview()
                            .with(mark())
                            .atDrafter()
                            .callQuotation(1, Quotation.Side.OFFICER, OFFICER)
                            .next());
        }
    }
}
