package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.NameHints;
import dev.plumbline.problem.validation.ShownValue;
import dev.plumbline.problem.validation.SizeLimits;
import dev.plumbline.schedule.FixedPlacement;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves the placements of one schedule that is handed in. */
final class PlacementReader {

    private final Facts facts;
    private final InputErrors errors;
    private final NameHints hints = new NameHints();
    private final Set<Session> placed = new HashSet<>();

    PlacementReader(Facts facts, InputErrors errors) {
        this.facts = facts;
        this.errors = errors;
    }

    /** The placement; empty when something is wrong with it. */
    Optional<FixedPlacement> read(ScheduleInput.GivenPlacement given, InputPointer at) {
        Session session = session(given.session(), at.at("session"));
        Slot slot = slot(given.timeSlot(), at.at("timeSlot"));
        if (slot != null && given.room() != null && !given.room().equals(slot.room().id())) {
            errors.add(
                    at.at("room"),
                    "wrongRoom",
                    "The field (room) is \"%s\", but the time slot \"%s\" is in \"%s\". Maybe leave it out?"
                            .formatted(given.room(), slot.id(), slot.room().id()));
        }
        minutes(given, at);
        end(given, at);
        return session == null || slot == null || errors.touches(at.text())
                ? Optional.empty()
                : Optional.of(
                        new FixedPlacement(
                                session, slot, Interval.minute(given.start()), given.minutes()));
    }

    private @Nullable Session session(@Nullable String id, InputPointer at) {
        if (id == null) {
            return null;
        }
        var session = facts.session(id).orElse(null);
        if (session == null) {
            unknown("session", id, facts.sessionsById().keySet(), at);
        } else if (!placed.add(session)) {
            errors.add(
                    at,
                    "duplicatePlacement",
                    "The session \"%s\" is placed already. Maybe remove one of its placements?"
                            .formatted(id));
        }
        return session;
    }

    private @Nullable Slot slot(@Nullable String id, InputPointer at) {
        if (id == null) {
            return null;
        }
        var slot = facts.slot(id).orElse(null);
        if (slot == null) {
            unknown("time slot", id, facts.slotsById().keySet(), at);
        }
        return slot;
    }

    private void unknown(String kind, String id, Collection<String> known, InputPointer at) {
        errors.add(
                at,
                "unknownId",
                "The problem has no %s \"%s\".%s"
                        .formatted(kind, ShownValue.of(id), hints.of(id, known)));
    }

    private void minutes(ScheduleInput.GivenPlacement given, InputPointer at) {
        boolean isPossible = 1 <= given.minutes() && given.minutes() <= SizeLimits.MINUTES;
        if (!isPossible && !errors.touches(at.at("minutes").text())) {
            errors.add(
                    at.at("minutes"),
                    "outOfRange",
                    "The field (minutes) is %d, but must be from 1 to %d."
                            .formatted(given.minutes(), SizeLimits.MINUTES));
        }
    }

    private void end(ScheduleInput.GivenPlacement given, InputPointer at) {
        var end = given.end();
        if (end == null || given.start() == null || errors.touches(at.at("minutes").text())) {
            return;
        }
        var expected = given.start().plusMinutes(given.minutes());
        if (!expected.isEqual(end)) {
            errors.add(
                    at.at("end"),
                    "wrongEnd",
                    "The field (end) is %s, but start and minutes together are %s. Maybe leave it out?"
                            .formatted(end, expected));
        }
    }

    /**
     * What counts of a schedule that is handed in. The rest of a schedule as this program writes it
     * is accepted too, since it follows from the problem.
     */
    @JsonIgnoreProperties({
        "name",
        "timeZone",
        "waitlist",
        "chairs",
        "score",
        "feasible",
        "findings"
    })
    record ScheduleInput(List<GivenPlacement> placements) {

        /**
         * One placement.
         *
         * @param room the slot's, if given
         * @param end start and minutes together, if given
         */
        @JsonIgnoreProperties({"kind", "title", "track", "speakers"})
        record GivenPlacement(
                String session,
                String timeSlot,
                @Nullable String room,
                OffsetDateTime start,
                @Nullable OffsetDateTime end,
                int minutes) {}
    }
}
