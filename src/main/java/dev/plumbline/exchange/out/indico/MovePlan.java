package dev.plumbline.exchange.out.indico;

import dev.plumbline.exchange.out.AgendaItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order in which to turn one agenda into another, so that no two things are in a room at the
 * same time on the way. What goes nowhere is taken off first; then whatever finds its place free is
 * put there. Where all that is left waits for one another, one is taken off and put back later.
 */
final class MovePlan {

    private final Map<String, AgendaItem> now = new LinkedHashMap<>();
    private final RoomOccupancy rooms = new RoomOccupancy();
    private final Map<String, AgendaItem> pending = new LinkedHashMap<>();
    private final List<TimetableStep> steps = new ArrayList<>();

    private MovePlan() {}

    /**
     * The steps.
     *
     * @param before what Indico has, each session once
     * @param after what it shall have
     */
    static List<TimetableStep> of(List<AgendaItem> before, List<AgendaItem> after) {
        return new MovePlan().steps(before, after);
    }

    private List<TimetableStep> steps(List<AgendaItem> before, List<AgendaItem> after) {
        Map<String, AgendaItem> target = new LinkedHashMap<>();
        after.forEach(item -> target.put(item.id(), item));
        before.forEach(this::put);
        before.stream()
                .filter(item -> !target.containsKey(item.id()))
                .forEach(item -> takeOff(item, false));
        target.values().stream()
                .filter(item -> !isAt(now.get(item.id()), item))
                .forEach(item -> pending.put(item.id(), item));
        while (!pending.isEmpty()) {
            if (!moveWhatIsFree()) {
                breakUp();
            }
        }
        return List.copyOf(steps);
    }

    private static boolean isAt(@Nullable AgendaItem item, AgendaItem place) {
        return item != null
                && item.start().equals(place.start())
                && item.minutes() == place.minutes()
                && item.room().id().equals(place.room().id());
    }

    /** Forward, then backward: a row that moves later is freed from its end. */
    private boolean moveWhatIsFree() {
        boolean hasMoved = false;
        for (boolean isBackward : new boolean[] {false, true}) {
            var order = List.copyOf(pending.values());
            for (AgendaItem item : isBackward ? order.reversed() : order) {
                if (rooms.others(item).isEmpty()) {
                    move(item, false);
                    hasMoved = true;
                }
            }
        }
        return hasMoved;
    }

    /** Takes off the first thing that is in the way and has to leave anyway. */
    private void breakUp() {
        for (AgendaItem item : pending.values()) {
            Optional<AgendaItem> inTheWay =
                    rooms.others(item).stream()
                            .filter(other -> pending.containsKey(other.id()))
                            .findFirst();
            if (inTheWay.isPresent()) {
                takeOff(inTheWay.get(), true);
                return;
            }
        }
        move(pending.values().iterator().next(), true);
    }

    private void put(AgendaItem item) {
        now.put(item.id(), item);
        rooms.add(item);
    }

    private void takeOff(AgendaItem item, boolean isBetween) {
        now.remove(item.id());
        rooms.remove(item);
        steps.add(new TimetableStep(item, null, isBetween, false));
    }

    private void move(AgendaItem item, boolean isTight) {
        AgendaItem from = now.remove(item.id());
        if (from != null) {
            rooms.remove(from);
        }
        pending.remove(item.id());
        put(item);
        steps.add(new TimetableStep(from, item, false, isTight));
    }

    /** What is in which room now. */
    private static final class RoomOccupancy {

        private final Map<String, List<AgendaItem>> byRoom = new HashMap<>();

        void add(AgendaItem item) {
            byRoom.computeIfAbsent(item.room().id(), any -> new ArrayList<>()).add(item);
        }

        void remove(AgendaItem item) {
            byRoom.getOrDefault(item.room().id(), new ArrayList<>()).remove(item);
        }

        /** What else is in the item's room while it lasts. */
        List<AgendaItem> others(AgendaItem item) {
            return byRoom.getOrDefault(item.room().id(), List.of()).stream()
                    .filter(other -> !other.id().equals(item.id()))
                    .filter(
                            other ->
                                    other.start().isBefore(item.end())
                                            && item.start().isBefore(other.end()))
                    .toList();
        }
    }

    /**
     * One thing to do in Indico's timetable.
     *
     * @param from where it is; null if it is nowhere yet
     * @param to where it goes; null if it goes nowhere
     * @param isBetween whether it is taken off only to make room, and comes back in a later step
     * @param isTight whether something else is in the room at the time, in the agenda itself
     */
    record TimetableStep(
            @Nullable AgendaItem from,
            @Nullable AgendaItem to,
            boolean isBetween,
            boolean isTight) {

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
}
