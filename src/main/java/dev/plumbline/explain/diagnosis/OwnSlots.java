package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.PlaceBuilder;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.FindingWording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of a track keep out of slots that are reserved for other tracks.
 *
 * @param track null for sessions without a track
 */
record OwnSlots(@Nullable String track) implements InputFact {

    /** More sessions are not tried one by one. */
    private static final int MOST_SESSIONS = 24;

    @Override
    public FactKind kind() {
        return FactKind.OWN_SLOTS;
    }

    @Override
    public Problem lift(Problem problem) {
        return problem.withSessions(talk -> isMeant(talk) ? anywhere(talk, problem) : talk);
    }

    private boolean isMeant(Talk talk) {
        return Objects.equals(talk.track(), track);
    }

    /** A place that names a slot overrides the slot's track; so places that name none name all. */
    private static Talk anywhere(Talk talk, Problem problem) {
        var all = problem.timeSlots().stream().map(TimeSlot::id).toList();
        var places = talk.conditions().places();
        var base = places.isEmpty() ? List.of(PlaceBuilder.builder().build()) : places;
        return ProblemEdits.places(
                talk,
                base.stream()
                        .map(
                                place ->
                                        place.timeSlots().isEmpty()
                                                ? place.withTimeSlots(all)
                                                : place)
                        .toList());
    }

    @Override
    public Optional<Relaxation> partly(
            Facts facts, Problem problem, FindingWording wording, Feasible isFeasible) {
        var candidates =
                facts.sessions().stream()
                        .filter(one -> !one.isBreak() && one.mustRun() && isMeant(one.details()))
                        .limit(MOST_SESSIONS)
                        .toList();
        for (Session session : candidates) {
            UnaryOperator<Problem> change =
                    some -> ProblemEdits.session(some, session.id(), talk -> anywhere(talk, some));
            if (isFeasible.test(change.apply(problem))) {
                return Optional.of(
                        new Relaxation(
                                "let " + wording.title(session) + " be in a slot of another track",
                                change));
            }
        }
        return Optional.empty();
    }

    @Override
    public String lifted(Facts facts, FindingWording wording) {
        return "let " + whose(facts) + " be in slots of other tracks";
    }

    private String whose(Facts facts) {
        var known = track == null ? null : facts.tracks().get(track);
        return known == null ? "sessions without a track" : "sessions of " + known.name();
    }

    @Override
    public FindingSentence sentence(Facts facts, FindingWording wording) {
        String whose = whose(facts);
        return FindingSentence.of(
                Character.toUpperCase(whose.charAt(0))
                        + whose.substring(1)
                        + " may not be in slots of other tracks.");
    }
}
