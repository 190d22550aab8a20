package dev.plumbline.rest.error;

import dev.plumbline.exchange.json.JsonText;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads the whole body before a thread is taken for the request. The framework would let the thread
 * wait for it, so that a few hundred clients who begin a body and send no more would keep the
 * server from everybody else.
 */
@ApplicationScoped
public class BodyReading {

    /** After who may come in and how often, which nobody's body matters for. */
    private static final int AFTER_LIMITS = 40;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * Who is refused and sends on is listened to a while, as the answer would be lost otherwise.
     */
    private static final int MOST_DROPPED = 2 * JsonText.MAX_BYTES;

    /** Bodies that are on their way may take so much of the memory together. */
    private static final long MOST_TOGETHER = Runtime.getRuntime().maxMemory() / 4;

    private final AtomicLong together = new AtomicLong();

    void register(@Observes Filters filters) {
        filters.register(this::filter, AFTER_LIMITS);
    }

    private void filter(RoutingContext context) {
        if (mayHaveBody(context.request())) {
            new Reading(context).begin();
        } else {
            context.next();
        }
    }

    private static boolean mayHaveBody(HttpServerRequest request) {
        return !request.isEnded()
                && !request.method().equals(HttpMethod.GET)
                && !request.method().equals(HttpMethod.HEAD)
                && (request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING));
    }

    /** Of one body; all of it happens in the thread of its connection. */
    private final class Reading {

        private final RoutingContext context;
        private final Buffer body = Buffer.buffer();
        private long timer;
        private boolean isOver;
        private long dropped;

        private Reading(RoutingContext context) {
            this.context = context;
        }

        private void begin() {
            waitForMore();
            context.request()
                    .exceptionHandler(lost -> end())
                    .handler(this::read)
                    .endHandler(
                            ended -> {
                                if (end()) {
                                    ((RoutingContextInternal) context).setBody(body);
                                    context.next();
                                }
                            })
                    .resume();
        }

        private void waitForMore() {
            timer =
                    context.vertx()
                            .setTimer(
                                    PATIENCE.toMillis(),
                                    late -> {
                                        context.response()
                                                .putHeader(HttpHeaders.CONNECTION, "close");
                                        refuse(RequestRefusals.bodyTooSlow(PATIENCE));
                                    });
        }

        private void read(Buffer part) {
            if (isOver) {
                drop(part);
                return;
            }
            context.vertx().cancelTimer(timer);
            waitForMore();
            body.appendBuffer(part);
            if (together.addAndGet(part.length()) > MOST_TOGETHER) {
                refuse(
                        RequestRefusals.busy(
                                "Many large bodies arrive at the moment, more than fit into memory."));
            } else if (body.length() > JsonText.MAX_BYTES) {
                refuse(RequestRefusals.tooLarge(JsonText.MAX_BYTES));
            }
        }

        private void drop(Buffer part) {
            dropped += part.length();
            if (dropped > MOST_DROPPED) {
                context.request().connection().close();
            }
        }

        private void refuse(RequestRefusal refusal) {
            if (end()) {
                refusal.send(context);
            }
        }

        /** Whether it was not over before. */
        private boolean end() {
            boolean isFirst = !isOver;
            if (isFirst) {
                isOver = true;
                context.vertx().cancelTimer(timer);
                together.addAndGet(-body.length());
            }
            return isFirst;
        }
    }
}
