package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Precedence;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.FactPrecedence;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.FindingWording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session comes after another one.
 *
 * @param session the one that comes second
 * @param before the one that comes first
 */
record SessionOrder(String session, String before) implements InputFact {

    @Override
    public FactKind kind() {
        return FactKind.ORDER;
    }

    @Override
    public List<String> sessions() {
        return List.of(before, session);
    }

    @Override
    public Problem lift(Problem problem) {
        return ProblemEdits.session(
                problem,
                session,
                talk ->
                        ProblemEdits.after(
                                talk,
                                talk.conditions().after().stream()
                                        .filter(one -> !one.session().equals(before))
                                        .toList()));
    }

    @Override
    public Optional<Relaxation> partly(
            Facts facts, Problem problem, FindingWording wording, Feasible isFeasible) {
        if (limit(facts) == null && least(facts) == 0) {
            return Optional.empty();
        }
        return isFeasible.test(withoutLimit(problem))
                ? Optional.of(
                        new Relaxation(
                                "let "
                                        + title(session, facts, wording)
                                        + " come any time after "
                                        + title(before, facts, wording),
                                this::withoutLimit))
                : Optional.empty();
    }

    private Problem withoutLimit(Problem problem) {
        return ProblemEdits.session(
                problem,
                session,
                talk ->
                        ProblemEdits.after(
                                talk,
                                talk.conditions().after().stream()
                                        .map(this::withoutLimit)
                                        .toList()));
    }

    private Precedence withoutLimit(Precedence one) {
        return one.session().equals(before) ? new Precedence(before, null) : one;
    }

    private int least(Facts facts) {
        return facts.precedencesOf(facts.session(session).orElseThrow()).stream()
                .filter(one -> one.session().id().equals(before))
                .mapToInt(FactPrecedence::minGapMinutes)
                .max()
                .orElse(0);
    }

    private @Nullable Integer limit(Facts facts) {
        return facts.precedencesOf(facts.session(session).orElseThrow()).stream()
                .filter(one -> one.session().id().equals(before) && one.maxGapMinutes() != null)
                .findFirst()
                .map(FactPrecedence::maxGapMinutes)
                .orElse(null);
    }

    @Override
    public String lifted(Facts facts, FindingWording wording) {
        return "let "
                + title(session, facts, wording)
                + " come before "
                + title(before, facts, wording);
    }

    private static String title(String id, Facts facts, FindingWording wording) {
        return wording.title(facts.session(id).orElseThrow());
    }

    @Override
    public FindingSentence sentence(Facts facts, FindingWording wording) {
        return FindingSentence.of(
                title(session, facts, wording)
                        + wording.after(least(facts), limit(facts))
                        + title(before, facts, wording)
                        + ".");
    }
}
