package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Relation;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.FindingWording;
import java.util.List;

/** A tie between sessions. */
record SessionTie(Relation tie) implements InputFact {

    @Override
    public FactKind kind() {
        return FactKind.TIE;
    }

    @Override
    public List<String> sessions() {
        return tie.sessions();
    }

    @Override
    public Problem lift(Problem problem) {
        return problem.withRelations(
                problem.relations().stream().filter(one -> !one.equals(tie)).toList());
    }

    @Override
    public String lifted(Facts facts, FindingWording wording) {
        return "untie " + titles(facts, wording) + " (" + tie.kind() + ")";
    }

    private String titles(Facts facts, FindingWording wording) {
        return wording.enumerate(
                tie.sessions().stream()
                        .map(id -> wording.title(facts.session(id).orElseThrow()))
                        .toList());
    }

    @Override
    public FindingSentence sentence(Facts facts, FindingWording wording) {
        return FindingSentence.of(
                titles(facts, wording)
                        + switch (tie.kind()) {
                            case NOT_AT_ONCE -> " must not run at the same time.";
                            case AT_ONCE -> " have to run at the same time.";
                            case ADJACENT -> " have to follow each other directly.";
                            case NOT_ADJACENT -> " must not follow each other.";
                            case SAME_DAY -> " have to be on the same day.";
                            case DIFFERENT_DAYS -> " have to be on different days.";
                            case SAME_ROOM -> " have to be in the same room.";
                        });
    }
}
