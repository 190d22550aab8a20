package dev.plumbline.work;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands on the latest of many values, with a pause after each: the first at once, and of those that
 * come during a pause only the last, at its end.
 */
final class ValueThrottle<T> {

    private final ScheduledExecutorService timer;
    private final Duration pause;
    private final Consumer<T> sink;
    private final AtomicReference<@Nullable T> latest = new AtomicReference<>();
    private volatile long quietUntil = System.nanoTime();

    /**
     * @param sink is called in the timer's threads, never twice at the same time
     */
    ValueThrottle(ScheduledExecutorService timer, Duration pause, Consumer<T> sink) {
        this.timer = timer;
        this.pause = pause;
        this.sink = sink;
    }

    /** Takes a value; quick. */
    void offer(T value) {
        if (latest.getAndSet(value) == null) {
            long wait = Math.max(0, quietUntil - System.nanoTime());
            timer.schedule(this::handOn, wait, TimeUnit.NANOSECONDS);
        }
    }

    private synchronized void handOn() {
        quietUntil = System.nanoTime() + pause.toNanos();
        T value = latest.getAndSet(null);
        if (value != null) {
            sink.accept(value);
        }
    }
}
