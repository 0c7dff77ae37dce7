package org.sunshinegov.request.disclosurerequest.caselist;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.Typed;

/** What was chosen or typed on the list of cases: which go to whom, or the name under which its filters are kept. */
public class CaseListForm {

    private static final Pattern BOX =
            Pattern.compile("(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}):(\\d{1,9})");

    /** Each as {@code id:version}, as the boxes of the list have it. */
    @RestForm
    public List<String> cases;

    @RestForm
    public String handlerId;

    @RestForm
    public String sectionId;

    @RestForm
    public String name;

    public Map<String, FieldFault> faults;

    AssignTogether assignment() {
        return new AssignTogether(
                Typed.id(sectionId),
                Typed.id(handlerId),
                cases == null ? null : cases.stream().map(CaseListForm::seen).toList());
    }

    public boolean picks(RequestLineView line) {
        return cases != null && cases.contains(line.id() + ":" + line.version());
    }

    /** Without id and version where the box is not one of the list's. */
    private static AssignTogether.Seen seen(String box) {
        Matcher parts = BOX.matcher(box);
        return parts.matches()
                ? new AssignTogether.Seen(Typed.id(parts.group(1)), Typed.number(parts.group(2)))
                : new AssignTogether.Seen(null, null);
    }
}
