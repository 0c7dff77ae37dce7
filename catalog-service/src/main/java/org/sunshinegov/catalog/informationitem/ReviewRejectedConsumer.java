package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.review.ReviewRejectedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** The review said no, or sent the item back. */
@Singleton
class ReviewRejectedConsumer implements Hears<ReviewRejectedV1> {

    private final ReviewCommands commands;

    ReviewRejectedConsumer(ReviewCommands commands) {
        this.commands = commands;
    }

    @Override
    public Class<ReviewRejectedV1> type() {
        return ReviewRejectedV1.class;
    }

    @Override
    public Uni<Void> hear(ReviewRejectedV1 review, Heard heard) {
        return review.subjectKind() == SubjectKind.ITEM
                ? commands.reject(review)
                : Uni.createFrom().voidItem();
    }
}
