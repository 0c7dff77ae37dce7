package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.review.ReviewApprovedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** May the item be published? A certificate that does not cover exactly this version sends it back. */
@Singleton
class ReviewApprovedConsumer implements Hears<ReviewApprovedV1> {

    private final ReviewCommands commands;

    ReviewApprovedConsumer(ReviewCommands commands) {
        this.commands = commands;
    }

    @Override
    public Class<ReviewApprovedV1> type() {
        return ReviewApprovedV1.class;
    }

    @Override
    public Uni<Void> hear(ReviewApprovedV1 review, Heard heard) {
        return review.subjectKind() == SubjectKind.ITEM
                ? commands.approve(review)
                : Uni.createFrom().voidItem();
    }
}
