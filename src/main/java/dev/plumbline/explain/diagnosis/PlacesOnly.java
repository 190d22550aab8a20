package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Place;
import dev.plumbline.problem.PlaceBuilder;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.FindingWording;
import java.util.List;
import java.util.Optional;

/** A session may be at some places only. */
record PlacesOnly(String session) implements InputFact {

    /** More slots are not tried one by one. */
    private static final int MOST_SLOTS = 12;

    @Override
    public FactKind kind() {
        return FactKind.PLACES;
    }

    @Override
    public List<String> sessions() {
        return List.of(session);
    }

    /** The others stay: naming a slot overrides its track. */
    @Override
    public Problem lift(Problem problem) {
        return with(problem, PlaceBuilder.builder().build());
    }

    private Problem with(Problem problem, Place more) {
        return ProblemEdits.session(
                problem,
                session,
                talk ->
                        ProblemEdits.places(
                                talk, ProblemEdits.plus(talk.conditions().places(), more)));
    }

    @Override
    public Optional<Relaxation> partly(
            Facts facts, Problem problem, FindingWording wording, Feasible isFeasible) {
        Session mine = session(facts);
        for (Slot slot : facts.slots().stream().limit(MOST_SLOTS).toList()) {
            if (slot.track() == null || slot.track() == mine.track()) {
                var eased = PlaceBuilder.builder().timeSlots(List.of(slot.id())).build();
                if (isFeasible.test(with(problem, eased))) {
                    return Optional.of(
                            new Relaxation(
                                    "let " + wording.title(mine) + " be in " + wording.slot(slot),
                                    some -> with(some, eased)));
                }
            }
        }
        return Optional.empty();
    }

    private Session session(Facts facts) {
        return facts.session(session).orElseThrow();
    }

    @Override
    public String lifted(Facts facts, FindingWording wording) {
        return "let " + wording.title(session(facts)) + " be anywhere";
    }

    @Override
    public FindingSentence sentence(Facts facts, FindingWording wording) {
        return FindingSentence.of(
                wording.title(session(facts))
                        + " may only be "
                        + wording.places(session(facts).places(), facts.problem().rooms())
                        + ".");
    }
}
