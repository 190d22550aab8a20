package dev.plumbline.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How many finished schedules are kept, and for how long; without those that something else holds.
 *
 * @param finished how many, at least 1
 * @param days after they were finished, at least 1
 */
record RetentionRule(int finished, int days, Clock clock) {

    /**
     * @throws StoreUnavailableException when nothing would be kept
     */
    RetentionRule {
        requirePositive("plumbline.store.finished", finished);
        requirePositive("plumbline.store.days", days);
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new StoreUnavailableException(
                    "The %s (%d) must be at least 1.".formatted(name, value));
        }
    }

    /** Deletes what is not kept, and gives the ids. */
    List<String> apply(ScheduleTable table) throws SQLException {
        Instant before = clock.instant().minus(Duration.ofDays(days));
        var gone = table.outlived(finished, before.toEpochMilli());
        for (String id : gone) {
            table.delete(id);
        }
        return gone;
    }
}
