package dev.plumbline.exchange.out.indico;

import dev.plumbline.exchange.out.AgendaItem;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do in Indico's timetable.
 *
 * @param from where it is; null if it is nowhere yet
 * @param to where it goes; null if it goes nowhere
 * @param isBetween whether it is taken off only to make room, and comes back in a later step
 * @param isTight whether something else is in the room at the time, in the agenda itself
 */
record TimetableStep(
        @Nullable AgendaItem from, @Nullable AgendaItem to, boolean isBetween, boolean isTight) {

    /** The item as it is told: as it will be, else as it was. */
    AgendaItem item() {
        return to != null ? to : before();
    }

    private AgendaItem before() {
        if (from == null) {
            throw new IllegalStateException("A step is from somewhere, or to somewhere.");
        }
        return from;
    }

    /** What is to be done. */
    String action() {
        if (from == null) {
            return "schedule";
        }
        if (to == null) {
            return "unschedule";
        }
        return isMove(from, to) ? "move" : "resize";
    }

    private static boolean isMove(AgendaItem from, AgendaItem to) {
        return !from.start().equals(to.start()) || !from.room().id().equals(to.room().id());
    }
}
