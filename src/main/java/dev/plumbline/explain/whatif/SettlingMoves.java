package dev.plumbline.explain.whatif;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Pin;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.ProblemValidator;
import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes the moves that settle something of a session: its place, or the lengths it may have. One
 * that cannot be made leaves the problem as it is.
 */
record SettlingMoves(MoveComplaints complaints) {

    private static final String SESSION = "session";
    private static final List<AgendaMove.PinPart> USUAL =
            List.of(AgendaMove.PinPart.TIME_SLOT, AgendaMove.PinPart.START);

    SlotArrangement pin(SlotArrangement now, AgendaMove.Pin move, InputPointer at) {
        var session = talk(now, move.session(), at.at(SESSION));
        if (session == null) {
            return now;
        }
        var placement = now.placementOf(session);
        if (placement == null) {
            complaints.notPlaced(session, at.at(SESSION));
            return now;
        }
        var pin = pin(placement, move.parts().isEmpty() ? USUAL : move.parts(), now.facts());
        return with(now, session, talk -> pinned(talk, pin), at);
    }

    private static Pin pin(FixedPlacement placement, List<AgendaMove.PinPart> parts, Facts facts) {
        var start = Interval.at(placement.start(), facts.problem().timeZone()).toOffsetDateTime();
        return new Pin(
                parts.contains(AgendaMove.PinPart.TIME_SLOT) ? placement.placedSlot().id() : null,
                parts.contains(AgendaMove.PinPart.START) ? start : null,
                parts.contains(AgendaMove.PinPart.MINUTES)
                        ? Integer.valueOf(placement.minutes())
                        : null);
    }

    SlotArrangement unpin(SlotArrangement now, AgendaMove.Unpin move, InputPointer at) {
        var session = talk(now, move.session(), at.at(SESSION));
        return session == null ? now : with(now, session, talk -> pinned(talk, null), at);
    }

    private static Talk pinned(Talk talk, @Nullable Pin pin) {
        return talk.withConditions(talk.conditions().withPin(pin));
    }

    SlotArrangement setMinutes(SlotArrangement now, AgendaMove.SetMinutes move, InputPointer at) {
        var session = talk(now, move.session(), at.at(SESSION));
        if (move.minutes() == null && move.minMinutes() == null && complaints.isSound(at)) {
            complaints.add(at, "missing", "Either minutes or minMinutes is needed.");
        }
        if (session == null || !complaints.isSound(at)) {
            return now;
        }
        var changed = with(now, session, talk -> lasting(talk, move), at);
        var after = changed.facts().session(session.id()).orElseThrow();
        var placement = changed.placementOf(after);
        if (placement == null) {
            return changed;
        }
        int minutes =
                Math.clamp(placement.minutes(), after.shortestMinutes(), after.longestMinutes());
        return minutes == placement.minutes() ? changed : changed.resized(placement, minutes);
    }

    private static Talk lasting(Talk talk, AgendaMove.SetMinutes move) {
        Integer minutes = move.minutes();
        Integer least = move.minMinutes();
        return talk.withMinutes(minutes == null ? talk.minutes() : minutes)
                .withMinMinutes(least == null ? talk.minMinutes() : least);
    }

    /** The session, unless it is a break, of which only its time slot says anything. */
    private @Nullable Session talk(SlotArrangement now, String id, InputPointer at) {
        var session = complaints.session(now.facts(), id, at);
        if (session != null && session.isBreak()) {
            complaints.add(
                    at,
                    "isBreak",
                    "The session \"%s\" is a break. Maybe change the limits that its time slot gives it?"
                            .formatted(id));
            return null;
        }
        return session;
    }

    /** With the session changed, unless that makes a mistake of it. */
    private SlotArrangement with(
            SlotArrangement now, Session session, UnaryOperator<Talk> change, InputPointer at) {
        Problem problem =
                now.facts()
                        .problem()
                        .withSessions(
                                talk -> talk.id().equals(session.id()) ? change.apply(talk) : talk);
        var mistakes = new ArrayList<>(mistakes(problem));
        // What was left by a person who went, such as a quorum of too few, is no mistake of this.
        mistakes.removeAll(mistakes(now.facts().problem()));
        mistakes.forEach(error -> complaints.add(at, error.code(), error.detail()));
        return mistakes.isEmpty()
                ? SlotArrangement.of(CarriedSchedule.over(now.schedule(), Facts.of(problem)))
                : now;
    }

    private static List<InputError> mistakes(Problem problem) {
        var errors = new InputErrors();
        ProblemValidator.validate(problem, "", errors);
        return errors.list();
    }
}
