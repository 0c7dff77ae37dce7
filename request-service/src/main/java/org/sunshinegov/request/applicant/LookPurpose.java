package org.sunshinegov.request.applicant;

import java.util.Map;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.web.form.Typed;

/** What an applicant's data are looked at for; it is kept with the look (7.4.6). */
public enum LookPurpose {
    HANDLING("办理本件", "To handle the case"),
    CONTACT("联系申请人", "To get in touch"),
    VERIFICATION("核对身份", "To check the identity"),
    SERVICE("送达文书", "To serve a letter");

    private final String zh;
    private final String en;

    LookPurpose(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Nobody looks without saying what for. */
    public static LookPurpose of(String typed) {
        LookPurpose purpose = Typed.choice(values(), typed);
        if (purpose == null) {
            throw Refusal.invalidFields(Map.of("purpose", new FieldFault("请选择查看的目的", "say what you look for")));
        }
        return purpose;
    }
}
