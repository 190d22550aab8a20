package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.FindingWording;
import java.util.List;

/** A session needs a room that has something. */
record RoomFeature(String session, String feature) implements InputFact {

    @Override
    public FactKind kind() {
        return FactKind.ROOM_FEATURE;
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
                        ProblemEdits.features(
                                talk,
                                talk.conditions().roomFeatures().stream()
                                        .filter(one -> !one.equals(feature))
                                        .toList()));
    }

    @Override
    public String lifted(Facts facts, FindingWording wording) {
        return "let " + title(facts, wording) + " do without " + feature;
    }

    private String title(Facts facts, FindingWording wording) {
        return wording.title(facts.session(session).orElseThrow());
    }

    @Override
    public FindingSentence sentence(Facts facts, FindingWording wording) {
        return FindingSentence.of(title(facts, wording) + " needs a room with " + feature + ".");
    }
}
