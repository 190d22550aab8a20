package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Pin;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.FindingWording;
import java.util.List;
import java.util.Optional;

/** A session is pinned. */
record PinnedTo(String session) implements InputFact {

    @Override
    public FactKind kind() {
        return FactKind.PIN;
    }

    @Override
    public List<String> sessions() {
        return List.of(session);
    }

    @Override
    public Problem lift(Problem problem) {
        return ProblemEdits.session(problem, session, talk -> ProblemEdits.pin(talk, null));
    }

    @Override
    public Optional<Relaxation> partly(
            Facts facts, Problem problem, FindingWording wording, Feasible isFeasible) {
        Pin pin = session(facts).details().conditions().pin();
        if (pin == null) {
            return Optional.empty();
        }
        String title = wording.title(session(facts));
        if (pin.minutes() != null && (pin.timeSlot() != null || pin.start() != null)) {
            var eased = pin.withMinutes(null);
            if (isFeasible.test(pinned(problem, eased))) {
                return Optional.of(
                        new Relaxation(
                                "do not pin the length of " + title, some -> pinned(some, eased)));
            }
        }
        if (pin.timeSlot() != null && pin.start() != null) {
            var eased = pin.withStart(null);
            if (isFeasible.test(pinned(problem, eased))) {
                return Optional.of(
                        new Relaxation(
                                "let " + title + " start at another time in its slot",
                                some -> pinned(some, eased)));
            }
        }
        return Optional.empty();
    }

    private Problem pinned(Problem problem, Pin pin) {
        return ProblemEdits.session(problem, session, (Talk talk) -> ProblemEdits.pin(talk, pin));
    }

    private Session session(Facts facts) {
        return facts.session(session).orElseThrow();
    }

    @Override
    public String lifted(Facts facts, FindingWording wording) {
        return "unpin " + wording.title(session(facts));
    }

    @Override
    public FindingSentence sentence(Facts facts, FindingWording wording) {
        return FindingSentence.of(
                wording.title(session(facts))
                        + " is pinned to "
                        + wording.pin(session(facts).pin())
                        + ".");
    }
}
