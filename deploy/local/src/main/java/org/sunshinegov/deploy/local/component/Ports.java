package org.sunshinegov.deploy.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Ports of the loopback address. */
public final class Ports {
    private static final int FIRST = 20_000;
    private static final int LAST = 30_000;
    private static final int HIGHEST = 65_000;

    private Ports() {}

    /** As people type it: one that needs no rights, with room for the ports of the parts above it. */
    public static int parse(String text) {
        if (!text.matches("\\d{4,5}") || Integer.parseInt(text) < 1024 || Integer.parseInt(text) > HIGHEST) {
            throw new ComponentFailed(
                    "端口应为 1024 至 %d，不是 %s。".formatted(HIGHEST, text),
                    "The port is a number from 1024 to %d, not %s.".formatted(HIGHEST, text));
        }
        return Integer.parseInt(text);
    }

    /** Different free ports: all are held until the last is found. */
    public static int[] free(int count) {
        var sockets = IntStream.range(0, count).mapToObj(i -> bind(0)).toArray(ServerSocket[]::new);
        var ports = new int[count];
        for (var i = 0; i < count; i++) {
            ports[i] = sockets[i].getLocalPort();
            close(sockets[i]);
        }
        return ports;
    }

    /**
     * The first of so many free ports in a row, below those that systems give to outgoing connections: one of those could
     * be taken before its part has come to listen on it.
     */
    public static int freeInARow(int count) {
        return IntStream.iterate(FIRST, port -> port < LAST, port -> port + count)
                .filter(port -> IntStream.range(port, port + count).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new ComponentFailed(
                        "没有 %d 个相邻的空闲端口。".formatted(count), "There are not %d free ports in a row.".formatted(count)));
    }

    public static boolean isFree(int port) {
        try {
            close(bind(port));
            return true;
        } catch (UncheckedIOException taken) {
            return false;
        }
    }

    public static void requireFree(String component, int port) {
        if (!isFree(port)) {
            throw new ComponentFailed(
                    "%s 无法启动：端口 %d 已被其他程序占用。请关闭该程序，或用 --port 换一个端口。".formatted(component, port),
                    "%s cannot start: port %d is taken by another program. Stop that program or choose another --port."
                            .formatted(component, port));
        }
    }

    private static ServerSocket bind(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException neverOnLoopback) {
            throw new UncheckedIOException(neverOnLoopback);
        }
    }
}
