package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.FindingWording;
import java.util.List;

/** Two sessions must not run at the same time, whichever of them says so. */
record SessionExclusion(String one, String other) implements InputFact {

    @Override
    public FactKind kind() {
        return FactKind.EXCLUSION;
    }

    @Override
    public List<String> sessions() {
        return List.of(one, other);
    }

    @Override
    public Problem lift(Problem problem) {
        return problem.withSessions(
                talk ->
                        talk.id().equals(one)
                                ? without(talk, other)
                                : talk.id().equals(other) ? without(talk, one) : talk);
    }

    private static Talk without(Talk talk, String id) {
        var named = talk.conditions().exclusiveWith();
        return ProblemEdits.exclusiveWith(
                talk, named.stream().filter(name -> !name.equals(id)).toList());
    }

    @Override
    public String lifted(Facts facts, FindingWording wording) {
        return "let " + titles(facts, wording) + " run at the same time";
    }

    private String titles(Facts facts, FindingWording wording) {
        return wording.title(facts.session(one).orElseThrow())
                + " and "
                + wording.title(facts.session(other).orElseThrow());
    }

    @Override
    public FindingSentence sentence(Facts facts, FindingWording wording) {
        return FindingSentence.of(titles(facts, wording) + " must not run at the same time.");
    }
}
