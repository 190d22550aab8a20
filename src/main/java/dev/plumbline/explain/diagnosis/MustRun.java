package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.FindingWording;
import java.util.List;

/** A session has priority 5: leaving it out is not a choice. */
record MustRun(String session) implements InputFact {

    private static final int OPTIONAL = 4;

    @Override
    public FactKind kind() {
        return FactKind.MUST_RUN;
    }

    @Override
    public List<String> sessions() {
        return List.of(session);
    }

    @Override
    public Problem lift(Problem problem) {
        return ProblemEdits.session(problem, session, talk -> talk.withPriority(OPTIONAL));
    }

    @Override
    public String lifted(Facts facts, FindingWording wording) {
        return "let " + title(facts, wording) + " go to the waitlist";
    }

    private String title(Facts facts, FindingWording wording) {
        return wording.title(facts.session(session).orElseThrow());
    }

    @Override
    public FindingSentence sentence(Facts facts, FindingWording wording) {
        return FindingSentence.of(title(facts, wording) + " must run.");
    }
}
