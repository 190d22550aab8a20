package dev.plumbline.access;

import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The sessions that stand elsewhere after a change, among them those that others pushed. */
final class MovedSessions {

    private final Map<String, FixedPlacement> before;
    private final Map<String, FixedPlacement> after;

    MovedSessions(Schedule before, Schedule after) {
        this.before = byId(before);
        this.after = byId(after);
    }

    private static Map<String, FixedPlacement> byId(Schedule schedule) {
        Map<String, FixedPlacement> result = new HashMap<>();
        schedule.all().forEach(placement -> result.put(placement.session().id(), placement));
        return result;
    }

    /**
     * Refuses when one of them is not of these tracks, or comes from or goes to a time slot that is
     * not. A break belongs to its time slot.
     *
     * @throws AgendaRefusedException that names the first one
     */
    void requireWithin(Set<String> tracks) {
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        for (String id : all) {
            var old = before.get(id);
            var now = after.get(id);
            if (!isSame(old, now) && !(isWithin(old, tracks) && isWithin(now, tracks))) {
                throw AgendaRefusedException.forbidden(notYours(id));
            }
        }
    }

    private static boolean isSame(@Nullable FixedPlacement one, @Nullable FixedPlacement other) {
        return one != null
                && other != null
                && id(one.slot()).equals(id(other.slot()))
                && one.start() == other.start()
                && one.minutes() == other.minutes();
    }

    private static String id(@Nullable Slot slot) {
        return slot == null ? "" : slot.id();
    }

    private static boolean isWithin(@Nullable FixedPlacement placement, Set<String> tracks) {
        if (placement == null) {
            return false;
        }
        var slot = placement.slot();
        boolean isOwnSlot =
                slot == null || slot.track() != null && tracks.contains(slot.track().id());
        var session = placement.session();
        return isOwnSlot
                && (session.isBreak()
                        || session.track() != null && tracks.contains(session.track().id()));
    }

    static String notYours(String session) {
        return "This changes \"%s\", which is not of your tracks or not in their time slots. Maybe ask one of the committee?"
                .formatted(session);
    }
}
