package dev.plumbline.rule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Published;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.facts.Slot;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people were told of a session.
 *
 * @param start in minutes since 1970-01-01T00:00Z
 * @param room null when the slot is gone, so that it cannot be told any more
 * @param urgency what a change costs, against one that is far away
 */
record PublicAnnouncement(long start, int minutes, @Nullable Room room, long urgency) {

    private static final long FAR_DAYS = 28;
    private static final long NEAR_DAYS = 7;

    /**
     * @param slot the published one, if there still is one
     * @param frozen how many times dearer a change of what is frozen is
     */
    static PublicAnnouncement of(
            PublishedPlacement placement, Optional<Slot> slot, Published published, int frozen) {
        boolean isFrozen =
                published.frozenBefore() != null
                        && placement.start().isBefore(published.frozenBefore());
        return new PublicAnnouncement(
                Interval.minute(placement.start()),
                placement.minutes(),
                slot.map(Slot::room).orElse(null),
                nearness(published, placement.start()) * (isFrozen ? frozen : 1L));
    }

    /** 1 when there is all time to tell people, up to 4 on the last day, in days of 24 hours. */
    private static long nearness(Published published, OffsetDateTime start) {
        OffsetDateTime now = published.asOf() == null ? published.at() : published.asOf();
        if (now == null) {
            return 1;
        }
        long days = Duration.between(now, start).toDays();
        if (days >= FAR_DAYS) {
            return 1;
        }
        return days >= NEAR_DAYS ? 2 : days >= 1 ? 3 : 4;
    }
}
