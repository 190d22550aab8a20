package dev.plumbline.work;

import java.time.Duration;

/**
 * How often a node looks for work, and how soon one that is gone is noticed.
 *
 * @param poll between two looks for tasks of others; one's own are seen at once
 * @param beat between two signs of life; whoever gave none for four of them is gone
 */
record WorkTiming(Duration poll, Duration beat) {

    /** As many as the scheduler allows for. */
    static final int MISSED_BEATS = 4;

    /** Of the time after which a node is gone for others, it gives itself so much. */
    static final double LAST_MOMENT = 0.75;

    private static final int PATIENCE = 4;
    private static final Duration POLL = Duration.ofMillis(500);

    /** Nobody else looks, and nobody else gives anything to this node. */
    static WorkTiming alone() {
        return new WorkTiming(Duration.ofSeconds(10), Duration.ofHours(1));
    }

    static WorkTiming shared(Duration beat) {
        return new WorkTiming(POLL, beat);
    }

    /** For what nobody waits for: looking for it is worth less. */
    WorkTiming patient() {
        return new WorkTiming(poll.multipliedBy(PATIENCE), beat);
    }
}
