package org.sunshinegov.kernel.documents.parsing.child;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.channels.SocketChannel;

/** Tries every way out there is and prints those that were open. */
public final class Caller {

    private Caller() {}

    private interface WayOut {
        void go() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[0]);
        NoNetwork.install();
        attempt("socket", () -> new Socket("127.0.0.1", port).close());
        attempt("server", () -> new ServerSocket(0).close());
        attempt("datagram", () -> new DatagramSocket().close());
        attempt(
                "url",
                () -> new URL("http://127.0.0.1:" + port + "/").openStream().close());
        attempt("channel", () -> SocketChannel.open(new InetSocketAddress("127.0.0.1", port))
                .close());
        attempt("name", () -> System.out.println(InetAddress.getByName("www.gov.cn")));
        System.out.println("end");
    }

    private static void attempt(String way, WayOut out) {
        try {
            out.go();
            System.out.println(way + " is open");
        } catch (IOException | IllegalStateException closed) {
            return;
        }
    }
}
