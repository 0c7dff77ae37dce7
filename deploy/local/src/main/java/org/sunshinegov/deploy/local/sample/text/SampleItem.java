package org.sunshinegov.deploy.local.sample.text;

import java.time.LocalDate;
import java.util.List;
import org.sunshinegov.deploy.local.sample.data.Entry;
import org.sunshinegov.deploy.local.sample.data.Texts.Unfinished;

/**
 * An item of the sample district.
 *
 * @param key by which a broken-off load finds it again
 * @param documentNumber null for what is no official document
 * @param day the working day on which it is drafted
 * @param urgent reviewed and published the day after
 * @param ending null when it is published and nothing else
 */
public record SampleItem(
        String key,
        Entry entry,
        String title,
        String body,
        List<String> keywords,
        String documentNumber,
        LocalDate date,
        int day,
        boolean urgent,
        Unfinished ending) {

    private static final int SUMMARY_LIMIT = 160;

    /** Its first sentence; null when that is long. */
    public String summary() {
        var sentence = body.substring(0, body.indexOf('。') + 1);
        return sentence.isEmpty() || sentence.length() > SUMMARY_LIMIT ? null : sentence;
    }

    /** The state it comes to. */
    public String goal() {
        return ending == null ? "PUBLISHED" : ending.goal();
    }
}
