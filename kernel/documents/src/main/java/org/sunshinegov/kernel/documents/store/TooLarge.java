package org.sunshinegov.kernel.documents.store;

import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The one sentence for a document above the limit. */
public final class TooLarge {

    private TooLarge() {}

    public static Refusal above(long limit) {
        String most = limit >= 1024 * 1024 ? limit / (1024 * 1024) + " MB" : limit + " B";
        return Refusal.tooLarge(
                        "document-too-large",
                        "文件超过大小上限（" + most + "）。",
                        "The file is larger than the limit of " + most + ".")
                .with("limit", limit);
    }
}
