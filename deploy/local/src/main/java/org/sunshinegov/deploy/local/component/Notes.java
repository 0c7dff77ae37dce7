package org.sunshinegov.deploy.local.component;

/** Shows people how far something long is. */
@FunctionalInterface
public interface Notes {
    void say(String chinese, String english);
}
