package org.sunshinegov.deploy.local.sample.data;

import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * How a request is answered.
 *
 * @param reasons null where everything is granted
 * @param attachment lines of a document; empty for none
 * @param redacted whether the officer withholds a part, which a second person checks
 * @param promoted whether it is proposed for publication afterwards
 */
public record SampleReply(
        String outcome, String text, String reasons, List<String> attachment, boolean redacted, boolean promoted) {

    static SampleReply of(JsonObject told) {
        return told.getString("outcome") == null
                ? null
                : new SampleReply(
                        told.getString("outcome"),
                        told.getString("text"),
                        told.getString("reasons"),
                        Words.apart(told.getString("pdf", ""), " / "),
                        "PARTIAL".equals(told.getString("verdict")),
                        told.getBoolean("promote", false));
    }
}
