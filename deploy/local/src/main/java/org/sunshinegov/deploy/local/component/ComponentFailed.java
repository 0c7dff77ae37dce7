package org.sunshinegov.deploy.local.component;

/** A part of the district cannot be started or has died. Said in Chinese and English, naming the log to read. */
public final class ComponentFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ComponentFailed(String chinese, String english) {
        super(chinese + System.lineSeparator() + english);
    }

    public ComponentFailed(String chinese, String english, Throwable cause) {
        super(chinese + System.lineSeparator() + english, cause);
    }
}
