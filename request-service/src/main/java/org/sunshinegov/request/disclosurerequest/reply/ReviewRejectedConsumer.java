package org.sunshinegov.request.disclosurerequest.reply;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.review.ReviewRejectedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** The review said no: the draft goes back to its handler. */
@Singleton
class ReviewRejectedConsumer implements Hears<ReviewRejectedV1> {

    private final ReplyCommands commands;

    ReviewRejectedConsumer(ReplyCommands commands) {
        this.commands = commands;
    }

    @Override
    public Class<ReviewRejectedV1> type() {
        return ReviewRejectedV1.class;
    }

    @Override
    public Uni<Void> hear(ReviewRejectedV1 review, Heard heard) {
        return review.subjectKind() == SubjectKind.REPLY
                ? commands.reject(review)
                : Uni.createFrom().voidItem();
    }
}
