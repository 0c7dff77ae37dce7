package org.sunshinegov.kernel.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of an event on the wire, its version, and who may say it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    String value();

    int version() default 1;

    /** The topics this event may be told on; a service tells only on its own topic and on {@link Topic#REFERENCE}. */
    Topic[] on();
}
