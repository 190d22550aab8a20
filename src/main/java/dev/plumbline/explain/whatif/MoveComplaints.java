package dev.plumbline.explain.whatif;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.NameHints;
import dev.plumbline.problem.validation.SizeLimits;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with moves. */
final class MoveComplaints {

    private final InputErrors errors;
    private final NameHints hints = new NameHints();

    MoveComplaints(InputErrors errors) {
        this.errors = errors;
    }

    /** Whether nothing at the place or below is known to be wrong. */
    boolean isSound(InputPointer at) {
        return !errors.touches(at.text());
    }

    @Nullable Session session(Facts facts, @Nullable String id, InputPointer at) {
        return known(
                facts.sessionsById().get(id), "session", id, facts.sessionsById().keySet(), at);
    }

    @Nullable Slot slot(Facts facts, @Nullable String id, InputPointer at) {
        return known(facts.slotsById().get(id), "time slot", id, facts.slotsById().keySet(), at);
    }

    void person(Facts facts, @Nullable String id, InputPointer at) {
        known(facts.people().get(id), "person", id, facts.people().keySet(), at);
    }

    private <T> @Nullable T known(
            @Nullable T found,
            String kind,
            @Nullable String id,
            Collection<String> known,
            InputPointer at) {
        if (found == null && id != null) {
            add(
                    at,
                    "unknownId",
                    "The problem has no %s \"%s\".%s".formatted(kind, id, hints.of(id, known)));
        }
        return found;
    }

    void minutes(@Nullable Integer minutes, InputPointer at) {
        if (minutes != null) {
            range(minutes, 1, SizeLimits.MINUTES, at);
        }
    }

    void range(int value, int least, int most, InputPointer at) {
        if ((value < least || value > most) && isSound(at)) {
            add(
                    at,
                    "outOfRange",
                    "The field (%s) is %d, but must be from %d to %d."
                            .formatted(at.label(), value, least, most));
        }
    }

    void notPlaced(Session session, InputPointer at) {
        add(
                at,
                "notPlaced",
                "The session \"%s\" has no place. Maybe place it instead?".formatted(session.id()));
    }

    void add(InputPointer at, String code, String detail) {
        errors.add(at, code, detail);
    }
}
