package dev.plumbline.rest.hook;

import dev.plumbline.agenda.Webhook;
import dev.plumbline.agenda.WebhookDelivery;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Makes one call. What the receiver writes is not read, and where it points is not followed. */
final class HookCall {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private static final int FIRST_GOOD = 200;
    private static final int FIRST_BAD = 300;

    private final HookTarget target;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECT)
                    .build();

    HookCall(HookTarget target) {
        this.target = target;
    }

    /**
     * What came of it.
     *
     * @param status null when there was no answer
     * @param failure null when it was taken
     */
    record Outcome(@Nullable Integer status, @Nullable String failure) {}

    /** Calls, and waits for the answer. */
    Outcome make(Webhook webhook, WebhookDelivery delivery, Instant now)
            throws InterruptedException {
        var uri = HookTarget.parse(webhook.url());
        if (uri.isEmpty()) {
            return new Outcome(null, "The address cannot be called.");
        }
        try {
            var refusal = target.refusal(uri.get());
            if (refusal.isPresent()) {
                return new Outcome(null, refusal.get());
            }
            int status =
                    client.send(request(uri.get(), webhook, delivery, now), head -> new Unread())
                            .statusCode();
            boolean isTaken = status >= FIRST_GOOD && status < FIRST_BAD;
            return new Outcome(
                    status, isTaken ? null : "The receiver answered %d.".formatted(status));
        } catch (UnknownHostException e) {
            return new Outcome(null, "The host cannot be found.");
        } catch (IOException e) {
            // Only its kind: the message may quote what the receiver sent.
            return new Outcome(
                    null, "The call broke off (%s).".formatted(e.getClass().getSimpleName()));
        }
    }

    private static HttpRequest request(
            URI uri, Webhook webhook, WebhookDelivery delivery, Instant now) {
        // The same for each attempt, so that a receiver knows what it has.
        String id = delivery.webhook() + "." + delivery.event();
        long seconds = now.getEpochSecond();
        return HttpRequest.newBuilder(uri)
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Plumbline")
                .header("Webhook-Id", id)
                .header("Webhook-Timestamp", String.valueOf(seconds))
                .header(
                        "Webhook-Signature",
                        HookSignature.of(webhook.secret(), id, seconds, delivery.body()))
                .POST(BodyPublishers.ofString(delivery.body(), StandardCharsets.UTF_8))
                .build();
    }

    /** Takes nothing of what it is sent. */
    private static final class Unread implements BodySubscriber<Boolean> {

        @Override
        public CompletionStage<Boolean> getBody() {
            return CompletableFuture.completedFuture(true);
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> item) {
            // nothing is asked for
        }

        @Override
        public void onError(Throwable failure) {
            // the status is known by now
        }

        @Override
        public void onComplete() {
            // nothing was waited for
        }
    }
}
