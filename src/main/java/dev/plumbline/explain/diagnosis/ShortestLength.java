package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.Sentence;
import dev.plumbline.rule.Wording;
import java.util.List;
import java.util.Optional;

/** A session is no shorter than its shortest bearable length. */
record ShortestLength(String session) implements InputFact {

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
        return atLeast(problem, problem.gridMinutes());
    }

    private Problem atLeast(Problem problem, int minutes) {
        return Edits.session(problem, session, talk -> Edits.shortest(talk, minutes));
    }

    @Override
    public Optional<Easing> partly(
            Facts facts, Problem problem, Wording wording, Feasible isFeasible) {
        int grid = problem.gridMinutes();
        int now = session(facts).details().shortest();
        long cut =
                Narrowing.least(
                        now / grid - 1L,
                        steps ->
                                isFeasible.test(
                                        atLeast(problem, now - Math.toIntExact(steps) * grid)));
        int minutes = now - Math.toIntExact(cut) * grid;
        return minutes > grid && isFeasible.test(atLeast(problem, minutes))
                ? Optional.of(
                        new Easing(
                                shorten(facts, wording, minutes), some -> atLeast(some, minutes)))
                : Optional.empty();
    }

    private String shorten(Facts facts, Wording wording, int minutes) {
        return "shorten " + wording.title(session(facts)) + " to " + wording.minutes(minutes);
    }

    private Session session(Facts facts) {
        return facts.session(session).orElseThrow();
    }

    @Override
    public String lifted(Facts facts, Wording wording) {
        return shorten(facts, wording, facts.problem().gridMinutes());
    }

    @Override
    public Sentence sentence(Facts facts, Wording wording) {
        return Sentence.of(
                wording.title(session(facts))
                        + " takes at least "
                        + wording.minutes(session(facts).details().shortest())
                        + ".");
    }
}
