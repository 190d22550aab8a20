package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.Sentence;
import dev.plumbline.rule.Wording;
import java.util.List;

/** A session needs a room that has something. */
record Feature(String session, String feature) implements InputFact {

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
        return Edits.session(
                problem,
                session,
                talk ->
                        Edits.features(
                                talk,
                                talk.conditions().roomFeatures().stream()
                                        .filter(one -> !one.equals(feature))
                                        .toList()));
    }

    @Override
    public String lifted(Facts facts, Wording wording) {
        return "let " + title(facts, wording) + " do without " + feature;
    }

    private String title(Facts facts, Wording wording) {
        return wording.title(facts.session(session).orElseThrow());
    }

    @Override
    public Sentence sentence(Facts facts, Wording wording) {
        return Sentence.of(title(facts, wording) + " needs a room with " + feature + ".");
    }
}
