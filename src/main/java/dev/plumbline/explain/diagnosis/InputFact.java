package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.FindingWording;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something an organizer said that makes it harder to find a schedule, and that could be taken
 * back: names what is meant by ids, so that it can be lifted from any version of the problem. To
 * lift it never makes anything harder.
 */
public sealed interface InputFact
        permits PersonAbsence,
                BreakLimit,
                SessionExclusion,
                RoomFeature,
                MustRun,
                NeededResource,
                NothingBeside,
                SessionOrder,
                SessionTie,
                OwnSlots,
                PinnedTo,
                PlacesOnly,
                QuorumOf,
                RequiredPerson,
                ShortestLength {

    /** What kind of fact this is. */
    FactKind kind();

    /** The ids of the sessions it is said of; none when it is said of people or tracks. */
    default List<String> sessions() {
        return List.of();
    }

    /** The problem without this. */
    Problem lift(Problem problem);

    /**
     * As little of {@link #lift} as will do.
     *
     * @param problem that is feasible without this fact
     * @param isFeasible whether a problem is known to be feasible
     */
    default Relaxation ease(
            Facts facts, Problem problem, FindingWording wording, Feasible isFeasible) {
        return partly(facts, problem, wording, isFeasible)
                .orElseGet(() -> new Relaxation(lifted(facts, wording), this::lift));
    }

    /** Less than to lift it, if that is enough. */
    default Optional<Relaxation> partly(
            Facts facts, Problem problem, FindingWording wording, Feasible isFeasible) {
        return Optional.empty();
    }

    /** What to do to take it back, as an order without a full stop: {@code unpin "Hotplug"}. */
    String lifted(Facts facts, FindingWording wording);

    /** What it says, as a sentence. */
    FindingSentence sentence(Facts facts, FindingWording wording);

    /** A question to an oracle; what it does not know is not feasible. */
    interface Feasible extends Predicate<Problem> {}
}
