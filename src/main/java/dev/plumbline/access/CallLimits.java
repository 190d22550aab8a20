package dev.plumbline.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How much each token may ask: so many requests a minute, which may come all at once after a pause,
 * and so many at the same time.
 */
@ApplicationScoped
public class CallLimits {

    private static final long MINUTE_MILLIS = Duration.ofMinutes(1).toMillis();

    /** A request at the same time as too many others may be sent again as soon as one is over. */
    private static final Duration ONE_IS_OVER = Duration.ofSeconds(1);

    private final int perMinute;
    private final int atOnce;
    private final Clock clock;

    /** By the ids of tokens: never more than there are. */
    private final Map<String, Calls> calls = new ConcurrentHashMap<>();

    /**
     * @param perMinute requests a minute, at least 1
     * @param atOnce requests at the same time, at least 1; a stream of events counts as long as it
     *     is open
     */
    public CallLimits(
            @ConfigProperty(name = "plumbline.access.per-minute", defaultValue = "1200")
                    int perMinute,
            @ConfigProperty(name = "plumbline.access.at-once", defaultValue = "100") int atOnce,
            Clock clock) {
        this.perMinute = perMinute;
        this.atOnce = atOnce;
        this.clock = clock;
    }

    /**
     * A limit that is reached.
     *
     * @param name of the kind of limit, for programs
     * @param property that sets it
     * @param unit of the most, to follow the word requests
     * @param retryAfter when one more may be sent
     */
    public record Reached(
            String name, String property, int most, String unit, Duration retryAfter) {}

    /**
     * A request comes; unless a limit is reached, {@link #leave} says when it is over.
     *
     * @return null when it may go on
     */
    public @Nullable Reached enter(String token) {
        return calls.computeIfAbsent(token, id -> new Calls()).enter();
    }

    /** A request that could go on is over. */
    public void leave(String token) {
        calls.computeIfAbsent(token, id -> new Calls()).leave();
    }

    /** Those of one token. */
    private final class Calls {

        private int running;

        /** What is left of the requests of a minute, times the milliseconds of a minute. */
        private long left = perMinute * MINUTE_MILLIS;

        private long time = clock.millis();

        private synchronized @Nullable Reached enter() {
            long now = clock.millis();
            long passed = Math.clamp(now - time, 0, MINUTE_MILLIS);
            left = Math.min(perMinute * MINUTE_MILLIS, left + passed * perMinute);
            time = now;
            if (left < MINUTE_MILLIS) {
                long millis = Math.ceilDiv(MINUTE_MILLIS - left, perMinute);
                return new Reached(
                        "too-many-requests",
                        "plumbline.access.per-minute",
                        perMinute,
                        "a minute",
                        Duration.ofSeconds(Math.ceilDiv(millis, 1_000)));
            }
            if (running == atOnce) {
                return new Reached(
                        "too-many-at-once",
                        "plumbline.access.at-once",
                        atOnce,
                        "at the same time",
                        ONE_IS_OVER);
            }
            left -= MINUTE_MILLIS;
            running++;
            return null;
        }

        private synchronized void leave() {
            running--;
        }
    }
}
