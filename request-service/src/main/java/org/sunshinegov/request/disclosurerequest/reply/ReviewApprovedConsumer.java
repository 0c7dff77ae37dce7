package org.sunshinegov.request.disclosurerequest.reply;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.review.ReviewApprovedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** May the reply leave? A certificate that does not cover exactly this draft sends it back. */
@Singleton
class ReviewApprovedConsumer implements Hears<ReviewApprovedV1> {

    private final ReplyCommands commands;

    ReviewApprovedConsumer(ReplyCommands commands) {
        this.commands = commands;
    }

    @Override
    public Class<ReviewApprovedV1> type() {
        return ReviewApprovedV1.class;
    }

    @Override
    public Uni<Void> hear(ReviewApprovedV1 review, Heard heard) {
        return review.subjectKind() == SubjectKind.REPLY
                ? commands.approve(review)
                : Uni.createFrom().voidItem();
    }
}
