package org.sunshinegov.kernel.documents.keys;

/**
 * Stored bytes do not open: they were changed, cut, reordered, moved to another id, or the key is not the one they were
 * sealed with. This is a fault that someone must look into, never a refusal of what a user asked.
 */
public final class SealBroken extends RuntimeException {

    public SealBroken(String what, Throwable cause) {
        super(what, cause);
    }
}
