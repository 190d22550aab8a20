package dev.plumbline.explain.whatif;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.validation.InputPointer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the moves that change a schedule; one that cannot be made leaves it as it is. */
record SessionMoves(MoveComplaints complaints) {

    private static final String SESSION = "session";

    SlotArrangement place(SlotArrangement now, AgendaMove.Place move, InputPointer at) {
        var session = complaints.session(now.facts(), move.session(), at.at(SESSION));
        var slot = complaints.slot(now.facts(), move.timeSlot(), at.at("timeSlot"));
        complaints.minutes(move.minutes(), at.at("minutes"));
        if ((move.start() == null) == (move.position() == null) && complaints.isSound(at)) {
            complaints.add(
                    at,
                    move.start() == null ? "missing" : "startAndPosition",
                    "Either start or position is needed: when the session starts, or how many of its slot come before it.");
        }
        if (session == null || slot == null) {
            return now;
        }
        var taken = now.without(session);
        var position = move.position();
        if (position != null) {
            complaints.range(position, 0, taken.in(slot).size(), at.at("position"));
        }
        if (!complaints.isSound(at)) {
            return now;
        }
        int minutes = minutes(now, session, move.minutes());
        return position != null
                ? taken.with(session, slot, position, minutes)
                : taken.withStart(
                        session,
                        slot,
                        Interval.minute(Objects.requireNonNull(move.start())),
                        minutes);
    }

    private static int minutes(SlotArrangement now, Session session, @Nullable Integer given) {
        if (given != null) {
            return given;
        }
        var placement = now.placementOf(session);
        return placement == null ? session.longestMinutes() : placement.minutes();
    }

    SlotArrangement unplace(SlotArrangement now, AgendaMove.Unplace move, InputPointer at) {
        var session = complaints.session(now.facts(), move.session(), at.at(SESSION));
        if (session == null) {
            return now;
        }
        if (now.placementOf(session) == null) {
            complaints.notPlaced(session, at.at(SESSION));
        }
        return now.without(session);
    }

    SlotArrangement swap(SlotArrangement now, AgendaMove.Swap move, InputPointer at) {
        var where = at.at("sessions");
        if (move.sessions().size() != 2 || move.sessions().stream().distinct().count() != 2) {
            if (complaints.isSound(where)) {
                complaints.add(
                        where, "notTwo", "The field (sessions) must name two different sessions.");
            }
            return now;
        }
        var one = complaints.session(now.facts(), move.sessions().getFirst(), where.at(0));
        var other = complaints.session(now.facts(), move.sessions().getLast(), where.at(1));
        if (one == null || other == null) {
            return now;
        }
        var place = now.placementOf(one);
        var otherPlace = now.placementOf(other);
        if (place != null && otherPlace != null) {
            return now.swapped(place, otherPlace);
        }
        if (place != null) {
            return now.replaced(place, other, other.longestMinutes());
        }
        if (otherPlace != null) {
            return now.replaced(otherPlace, one, one.longestMinutes());
        }
        complaints.notPlaced(one, where);
        return now;
    }

    SlotArrangement changeMinutes(
            SlotArrangement now, AgendaMove.ChangeMinutes move, InputPointer at) {
        var session = complaints.session(now.facts(), move.session(), at.at(SESSION));
        complaints.minutes(move.minutes(), at.at("minutes"));
        if (session == null || !complaints.isSound(at)) {
            return now;
        }
        var placement = now.placementOf(session);
        if (placement == null) {
            complaints.notPlaced(session, at.at(SESSION));
            return now;
        }
        return now.resized(placement, move.minutes());
    }
}
