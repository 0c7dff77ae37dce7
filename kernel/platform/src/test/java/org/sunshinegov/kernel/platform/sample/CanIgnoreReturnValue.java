package org.sunshinegov.kernel.platform.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** For methods of tests that are called for what they do or assert; the compiler's check knows the name. */
@Target(ElementType.METHOD)
public @interface CanIgnoreReturnValue {}
