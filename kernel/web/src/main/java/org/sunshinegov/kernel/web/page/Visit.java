package org.sunshinegov.kernel.web.page;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What every page knows without being told, {@code {visit.…}} in templates: who looks at what, in which language.
 *
 * @param fragment a script asks for a part of another page: the layout leaves its frame away, which is there for whoever
 *     follows the link of that part without script
 */
public record Visit(
        Language language,
        boolean senior,
        boolean fragment,
        Address address,
        Visitor visitor,
        Optional<LocalDateTime> movedTo) {

    static final Visit NOBODYS =
            new Visit(Language.ZH, false, false, Address.NOWHERE, Visitor.ANYONE, Optional.empty());

    public boolean chinese() {
        return language.chinese();
    }

    /** The one of two sentences that is in the language of the page. */
    public String say(String zh, String en) {
        return language.of(zh, en);
    }

    /** The same page with one parameter of its address set. */
    public String with(String parameter, Object value) {
        return address.with(parameter, value);
    }
}
