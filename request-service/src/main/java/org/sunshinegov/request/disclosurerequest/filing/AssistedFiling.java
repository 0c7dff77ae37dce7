package org.sunshinegov.request.disclosurerequest.filing;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.request.disclosurerequest.model.Channel;

/**
 * A request on paper, by fax or spoken, which an officer enters for the applicant (Decree 711 art 29, 31).
 *
 * @param arrivedOn the day it was handed in, spoken, signed for or came in; null for today
 */
public record AssistedFiling(Channel channel, LocalDate arrivedOn, FileRequest request) {

    public AssistedFiling {
        request =
                request == null ? new FileRequest(null, null, null, null, null, null, null, null, null, null) : request;
    }

    public Map<String, FieldFault> faults(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>(request.faults(today));
        if (channel == null) {
            faults.put("channel", FieldFault.missing());
        } else if (channel == Channel.INTERNET) {
            faults.put("channel", new FieldFault("网上申请由申请人自行提交", "applicants file online themselves"));
        }
        if (arrivedOn != null && arrivedOn.isAfter(today)) {
            faults.put("arrivedOn", new FieldFault("不能晚于今天", "it cannot lie ahead"));
        } else if (arrivedOn != null && arrivedOn.isBefore(today.minusYears(1))) {
            faults.put("arrivedOn", new FieldFault("不能早于一年以前", "not more than a year ago"));
        }
        return faults;
    }

    public LocalDate arrivedOn(LocalDate today) {
        return arrivedOn == null ? today : arrivedOn;
    }
}
