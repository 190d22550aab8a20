package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.FindingWording;
import java.util.List;
import java.util.Objects;

/** Somebody has to be in a session without speaking. */
record RequiredPerson(String session, String person) implements InputFact {

    @Override
    public FactKind kind() {
        return FactKind.REQUIRED_PERSON;
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
                        ProblemEdits.required(
                                talk,
                                talk.participants().requiredPeople().stream()
                                        .filter(one -> !one.equals(person))
                                        .toList()));
    }

    @Override
    public String lifted(Facts facts, FindingWording wording) {
        return "let " + person(facts).name() + " miss " + title(facts, wording);
    }

    private Person person(Facts facts) {
        return Objects.requireNonNull(facts.people().get(person));
    }

    private String title(Facts facts, FindingWording wording) {
        return wording.title(facts.session(session).orElseThrow());
    }

    @Override
    public FindingSentence sentence(Facts facts, FindingWording wording) {
        return new FindingSentence(
                person(facts).name() + " is required in " + title(facts, wording) + ".",
                List.of(person(facts)),
                true);
    }
}
