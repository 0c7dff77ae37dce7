package org.sunshinegov.kernel.platform.reference;

/** Whoever verifies certificates: is given every published key, at start and whenever one is told; repeats change nothing. */
public interface TrustsKeys {

    void trust(String kid, String jwk);
}
