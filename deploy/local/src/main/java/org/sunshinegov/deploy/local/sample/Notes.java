package org.sunshinegov.deploy.local.sample;

/** Shows people how far the load is. */
public interface Notes {
    void say(String chinese, String english);
}
