package org.sunshinegov.request.disclosurerequest.reply;

import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.CaseForm;
import org.sunshinegov.request.disclosurerequest.reading.ArrangeReading;

/** What was typed about how a reply leaves, when it is read, and how it reached the applicant. */
public class ServiceForm extends CaseForm {

    @RestForm
    public String carrier;

    @RestForm
    public String postedOn;

    @RestForm
    public String servedOn;

    @RestForm
    public String proof;

    @RestForm
    public String document;

    @RestForm
    public String copiedPages;

    @RestForm
    public String place;

    @RestForm
    public String readingOn;

    @RestForm
    public String readingFrom;

    @RestForm
    public String readingTo;

    public IssueReply issue() {
        return IssueReply.by(carrier);
    }

    public PostReply post() {
        return new PostReply(Typed.date("postedOn", postedOn));
    }

    public ServeReply serve() {
        return new ServeReply(
                Typed.date("servedOn", servedOn), proof, Typed.id(document), Typed.whole("copiedPages", copiedPages));
    }

    public ArrangeReading reading() {
        return new ArrangeReading(
                place,
                Typed.date("readingOn", readingOn),
                Typed.time("readingFrom", readingFrom),
                Typed.time("readingTo", readingTo));
    }
}
