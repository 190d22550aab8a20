package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.FindingWording;
import java.util.List;
import java.util.Objects;

/** A session needs a resource. */
record NeededResource(String session, String resource) implements InputFact {

    @Override
    public FactKind kind() {
        return FactKind.RESOURCE;
    }

    @Override
    public List<String> sessions() {
        return List.of(session);
    }

    @Override
    public Problem lift(Problem problem) {
        return ProblemEdits.session(
                problem,
                session,
                talk ->
                        talk.withConditions(
                                talk.conditions()
                                        .withResources(
                                                talk.conditions().resources().stream()
                                                        .filter(one -> !one.equals(resource))
                                                        .toList())));
    }

    @Override
    public String lifted(Facts facts, FindingWording wording) {
        return "let " + title(facts, wording) + " do without " + name(facts);
    }

    private String title(Facts facts, FindingWording wording) {
        return wording.title(facts.session(session).orElseThrow());
    }

    private String name(Facts facts) {
        return Objects.requireNonNull(facts.resources().get(resource)).name();
    }

    @Override
    public FindingSentence sentence(Facts facts, FindingWording wording) {
        int count = Objects.requireNonNull(facts.resources().get(resource)).count();
        return FindingSentence.of(
                title(facts, wording)
                        + " needs "
                        + name(facts)
                        + ", of which there "
                        + (count == 1 ? "is 1." : "are " + count + "."));
    }
}
