package dev.plumbline.explain.whatif;

import dev.plumbline.explain.RuleChange;
import dev.plumbline.explain.ScheduleComparison;
import dev.plumbline.problem.Person;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Score;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A place that a session could have, and what that would change.
 *
 * @param kind what happens besides
 * @param moves that lead to it, for {@link MoveEvaluation}
 * @param place of the session; without a slot on the waitlist
 * @param after the score then
 * @param rules those that take off more or less than now
 * @param others what becomes of other sessions
 * @param comparison findings gained and lost; null where nobody looked for words
 * @param message where, how much better or worse, and what becomes of others
 */
public record PlaceProposal(
        Kind kind,
        List<AgendaMove> moves,
        FixedPlacement place,
        Score before,
        Score after,
        List<RuleChange> rules,
        List<SessionShift> others,
        @Nullable ScheduleComparison comparison,
        String message) {

    /** What happens besides the session's getting a place. */
    public enum Kind {
        /** Nothing, but that others make room. */
        PLACE,
        /** The session has no place. */
        WAITLIST,
        /** Another session gets shorter. */
        SHORTEN,
        /** Another session moves to a place of its own. */
        RELOCATE,
        /** Another session goes to the waitlist. */
        REPLACE
    }

    /** The same, whose message names the worst that is new only if that may be shown. */
    PlaceProposal telling(Predicate<Finding> shown) {
        var worst =
                comparison == null
                        ? Optional.<Finding>empty()
                        : ProposalMaker.worst(comparison).filter(shown.negate());
        return worst.map(hidden -> withMessage(message.replace(ProposalMaker.aboveAll(hidden), "")))
                .orElse(this);
    }

    private PlaceProposal withMessage(String text) {
        return new PlaceProposal(
                kind, moves, place, before, after, rules, others, comparison, text);
    }

    /** Speakers and required people of other sessions, each once: they would have to be told. */
    public Set<Person> disturbed() {
        Set<Person> people = new LinkedHashSet<>();
        others.forEach(shift -> people.addAll(shift.people()));
        return people;
    }
}
