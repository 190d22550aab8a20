package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.FindingWording;
import java.util.List;

/** A session is a plenary: nothing runs beside it. */
record NothingBeside(String session) implements InputFact {

    @Override
    public FactKind kind() {
        return FactKind.PLENARY;
    }

    @Override
    public List<String> sessions() {
        return List.of(session);
    }

    @Override
    public Problem lift(Problem problem) {
        return ProblemEdits.session(
                problem, session, talk -> talk.withConditions(talk.conditions().withPlenary(null)));
    }

    @Override
    public String lifted(Facts facts, FindingWording wording) {
        return "let other sessions run beside " + title(facts, wording);
    }

    private String title(Facts facts, FindingWording wording) {
        return wording.title(facts.session(session).orElseThrow());
    }

    @Override
    public FindingSentence sentence(Facts facts, FindingWording wording) {
        return FindingSentence.of("Nothing may run beside " + title(facts, wording) + ".");
    }
}
