package dev.plumbline.explain.diff;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.FixedPlacement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one session between two schedules.
 *
 * @param session of the newer problem, or of the older one where it is gone
 * @param kinds at least one
 * @param from where it stood; null when it had no place
 * @param to where it stands, in the newer problem; null when it has no place
 * @param message a sentence for people
 */
public record SessionChange(
        Session session,
        List<Kind> kinds,
        @Nullable FixedPlacement from,
        @Nullable FixedPlacement to,
        String message) {

    /** In what way. */
    public enum Kind {
        /** The newer problem has it, the older one had not. */
        NEW,
        /** The older problem had it, the newer one has not. */
        GONE,
        /** It had no place, and has one. */
        PLACED,
        /** It had a place, and has none. */
        DROPPED,
        /** It starts at another time. */
        TIME,
        /** It is in another room; alone, at the same time. */
        ROOM,
        /** It is shorter. */
        SHORTENED,
        /** It is longer. */
        LENGTHENED,
        /** It is called otherwise. */
        RENAMED,
        /** Nothing that people notice: another time slot of the same room. */
        SLOT
    }

    /** Whether people notice it: it was announced, or is now, and is not the same. */
    boolean isNoticed() {
        return (from != null || to != null) && !kinds.equals(List.of(Kind.SLOT));
    }
}
