package org.sunshinegov.kernel.documents.parsing.child;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** The channels' half of {@link NoNetwork}; the JVM takes it by the property {@code java.nio.channels.spi.SelectorProvider}. */
public final class NoChannels extends SelectorProvider {

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw none();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw none();
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw none();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw none();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw none();
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw none();
    }

    private static IOException none() {
        return new IOException("no network here");
    }
}
