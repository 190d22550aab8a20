package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.FindingWording;
import java.util.List;
import java.util.Optional;

/**
 * A session is no shorter than its least allowed length. That can be given up in part only: no
 * session makes sense at less than half of it, or in less than ten minutes.
 *
 * @param bearable minutes, below which nobody is advised to go
 */
record ShortestLength(String session, int bearable) implements InputFact {

    private static final int LEAST_MINUTES = 10;

    /** The least length, on the grid, that the session may be advised to have; in minutes. */
    static int bearable(Session session, int gridMinutes) {
        int shortest = session.shortestMinutes();
        int least = Math.max(LEAST_MINUTES, Math.ceilDiv(shortest, 2));
        return Math.min(shortest, Math.ceilDiv(least, gridMinutes) * gridMinutes);
    }

    @Override
    public FactKind kind() {
        return FactKind.SHORTEST_LENGTH;
    }

    @Override
    public List<String> sessions() {
        return List.of(session);
    }

    @Override
    public Problem lift(Problem problem) {
        return atLeast(problem, bearable);
    }

    private Problem atLeast(Problem problem, int minutes) {
        return ProblemEdits.session(problem, session, talk -> talk.withMinMinutes(minutes));
    }

    @Override
    public Optional<Relaxation> partly(
            Facts facts, Problem problem, FindingWording wording, Feasible isFeasible) {
        int grid = problem.gridMinutes();
        int now = session(facts).details().shortest();
        long cut =
                Bisection.least(
                        (now - bearable) / (long) grid,
                        steps ->
                                isFeasible.test(
                                        atLeast(problem, now - Math.toIntExact(steps) * grid)));
        int minutes = now - Math.toIntExact(cut) * grid;
        return minutes > bearable && isFeasible.test(atLeast(problem, minutes))
                ? Optional.of(
                        new Relaxation(
                                shorten(facts, wording, minutes), some -> atLeast(some, minutes)))
                : Optional.empty();
    }

    private String shorten(Facts facts, FindingWording wording, int minutes) {
        return "shorten " + wording.title(session(facts)) + " to " + wording.minutes(minutes);
    }

    private Session session(Facts facts) {
        return facts.session(session).orElseThrow();
    }

    @Override
    public String lifted(Facts facts, FindingWording wording) {
        return shorten(facts, wording, bearable);
    }

    @Override
    public FindingSentence sentence(Facts facts, FindingWording wording) {
        return FindingSentence.of(
                wording.title(session(facts))
                        + " takes at least "
                        + wording.minutes(session(facts).details().shortest())
                        + ".");
    }
}
