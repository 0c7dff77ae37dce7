package org.sunshinegov.kernel.web.page;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who runs this site: head and foot of every page (R-048; site meta tags by domain 4.10). */
@Unremovable
@ConfigMapping(prefix = "sunshine.site")
public interface Site {

    Words name();

    /** Host organisation. */
    Words host();

    /** Operator. */
    Words operator();

    Words address();

    String domain();

    String phone();

    /** Report phone for harmful information. */
    String reportPhone();

    /** ICP registration. */
    String icp();

    /** Public-security registration. */
    String policeRecord();

    /** Site identification code. */
    String idCode();

    Optional<Words> browsers();

    /** The same in both languages. */
    interface Words {
        String zh();

        String en();

        default String in(Visit visit) {
            return visit.say(zh(), en());
        }
    }
}
