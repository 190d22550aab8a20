package dev.plumbline.problem.facts;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.Track;
import org.jspecify.annotations.Nullable;

/**
 * A time slot with its room and track resolved.
 *
 * @param index its place in the problem's list, from 0
 */
public record Slot(int index, String id, Room room, @Nullable Track track, Interval time) {

    /** Whether sessions follow each other in it, because its room has one at a time. */
    public boolean isSequential() {
        return room.atOnce() == 1;
    }

    /** Minutes that sessions can have in it, all together. */
    public long sessionMinutes() {
        return time.minutes() * room.atOnce();
    }

    /** First minute. */
    public long start() {
        return time.start();
    }

    /** The minute after the last. */
    public long end() {
        return time.end();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
