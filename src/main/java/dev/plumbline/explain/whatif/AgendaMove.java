package dev.plumbline.explain.whatif;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.problem.Severity;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change of a schedule, or of the problem it is for, in the shape of the JSON contract. */
public sealed interface AgendaMove {

    /**
     * A session gets this place, whether it had one or not. Either start or position is given.
     *
     * @param start exactly this one, after the sessions of the slot that began before
     * @param position how many other sessions of the slot, breaks included, come before it
     * @param minutes as now, or as asked for when it has no place
     */
    record Place(
            String session,
            String timeSlot,
            @Nullable OffsetDateTime start,
            @Nullable Integer position,
            @Nullable Integer minutes)
            implements AgendaMove {}

    /** A session goes to the waitlist. */
    record Unplace(String session) implements AgendaMove {}

    /**
     * Two sessions take the place of each other and keep their lengths; one of them may be on the
     * waitlist.
     */
    record Swap(List<String> sessions) implements AgendaMove {}

    /** A placed session gets another length. */
    record ChangeMinutes(String session, int minutes) implements AgendaMove {}

    /** A person cannot, or would rather not, take part at a time. */
    record AddUnavailability(
            String person,
            OffsetDateTime start,
            OffsetDateTime end,
            @Nullable String reason,
            @JsonProperty(defaultValue = "HARD") Severity severity)
            implements AgendaMove {}

    /** A person takes part in nothing any more. */
    record RemovePerson(String person) implements AgendaMove {}

    /**
     * A session is settled where it stands now: a later solving or replanning leaves it there.
     *
     * @param parts what is settled; slot and start when empty. What was pinned before counts no
     *     more
     */
    record Pin(String session, List<PinPart> parts) implements AgendaMove {}

    /** What can be settled of a session. */
    enum PinPart {
        TIME_SLOT,
        START,
        MINUTES
    }

    /** Nothing is settled of a session any more. */
    record Unpin(String session) implements AgendaMove {}

    /**
     * A session asks for another length, or bears another shortest one. Where it stands it gets the
     * nearest length that it may have.
     *
     * @param minutes as before when absent
     * @param minMinutes as before when absent
     */
    record SetMinutes(String session, @Nullable Integer minutes, @Nullable Integer minMinutes)
            implements AgendaMove {}

    /**
     * Half of a time slot is lost. What does not lie wholly in the half that stays loses its place;
     * a break that does not is no more.
     */
    record HalveWindow(String timeSlot, Half keep) implements AgendaMove {}

    /** Which half stays. */
    enum Half {
        FIRST,
        SECOND
    }
}
