package org.sunshinegov.request;

import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.web.testing.ServiceArchitecture;

class ArchitectureTest {

    private static final ServiceArchitecture SERVICE = ServiceArchitecture.of("org.sunshinegov.request");

    @Test
    void the_models_are_plain_java_and_take_time_and_ids_from_outside() {
        SERVICE.requirePlainModels();
    }

    @Test
    void features_do_not_depend_on_each_other_in_a_circle() {
        SERVICE.requireNoCircles();
    }
}
