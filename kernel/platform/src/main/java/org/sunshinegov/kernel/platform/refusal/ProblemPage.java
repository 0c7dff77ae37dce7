package org.sunshinegov.kernel.platform.refusal;

import io.smallrye.mutiny.Uni;

/** Renders a problem for people; provided by the jar that knows the page layout. */
public interface ProblemPage {

    Uni<String> render(Problem problem);
}
