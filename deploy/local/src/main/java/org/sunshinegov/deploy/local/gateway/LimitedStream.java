package org.sunshinegov.deploy.local.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body that did not say its length, cut off where it becomes too long. */
final class LimitedStream implements ReadStream<Buffer> {
    private final ReadStream<Buffer> stream;
    private final long limit;
    private long seen;
    private Handler<Throwable> fault = ignored -> {};

    LimitedStream(ReadStream<Buffer> stream, long limit) {
        this.stream = stream;
        this.limit = limit;
    }

    boolean isCutOff() {
        return seen > limit;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        stream.handler(handler == null ? null : buffer -> pass(buffer, handler));
        return this;
    }

    private void pass(Buffer buffer, Handler<Buffer> handler) {
        seen += buffer.length();
        if (seen <= limit) {
            handler.handle(buffer);
        } else {
            stream.handler(ignored -> {});
            fault.handle(new IllegalStateException("The body is too long"));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        fault = handler == null ? ignored -> {} : handler;
        stream.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        stream.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        stream.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        stream.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        stream.endHandler(handler);
        return this;
    }
}
