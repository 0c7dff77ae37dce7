package org.sunshinegov.request.disclosurerequest.filing;

import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.model.Channel;

/** A request on paper as an officer types it. */
public class AssistedForm extends FilingForm {

    @RestForm
    public String channel;

    @RestForm
    public String arrivedOn;

    AssistedFiling filing() {
        return new AssistedFiling(
                Typed.choice(Channel.values(), channel), Typed.date("arrivedOn", arrivedOn), request());
    }

    public List<Channel> channels() {
        return Arrays.stream(Channel.values())
                .filter(known -> known != Channel.INTERNET)
                .toList();
    }

    /** An officer enters what came to his own unit. */
    @Override
    public boolean mayAskOthers() {
        return false;
    }
}
