package org.sunshinegov.kernel.documents.parsing.child;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;

/** No document has a reason to make the reader call somebody. Set up before the first byte is read. */
final class NoNetwork {

    private NoNetwork() {}

    @SuppressWarnings("deprecation") // The factories are the only switch the JDK has for this.
    static void install() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw new IllegalStateException("no network here");
        });
        ServerSocket.setSocketFactory(() -> {
            throw new IllegalStateException("no network here");
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw new IllegalStateException("no network here");
        });
    }
}
