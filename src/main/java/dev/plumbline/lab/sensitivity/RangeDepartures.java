package dev.plumbline.lab.sensitivity;

import dev.plumbline.explain.diff.SessionChange;
import dev.plumbline.lab.sensitivity.RuleSensitivity.RangeDeparture;
import dev.plumbline.lab.sensitivity.WeightSensitivity.BestConfirmation;
import dev.plumbline.lab.weights.AnalysisSearches;
import dev.plumbline.lab.weights.CandidatePool;
import dev.plumbline.lab.weights.CandidateSchedule;
import dev.plumbline.lab.weights.NearestSchedule;
import dev.plumbline.lab.weights.RuleWeights;
import dev.plumbline.lab.weights.ScheduleSteps;
import dev.plumbline.lab.weights.WeightSpace;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what is better than a schedule when a weight has left its range. */
final class RangeDepartures {

    private final WeightSpace space;
    private final CandidatePool pool;
    private final AnalysisSearches searches;
    private final SensitivitySentences sentences;
    private final Map<RuleWeights, BestConfirmation> searched = new HashMap<>();

    RangeDepartures(WeightSpace space, CandidatePool pool, AnalysisSearches searches) {
        this.space = space;
        this.pool = pool;
        this.searches = searches;
        this.sentences = new SensitivitySentences(space.facts());
    }

    /**
     * With one weight of a rule.
     *
     * @return nothing when no better one is known there
     */
    Optional<RangeDeparture> of(CandidateSchedule reference, int rule, int weight) {
        var weights = space.configured().with(rule, weight);
        if (!searched.containsKey(weights) && !searches.areOver()) {
            var found =
                    searches.run(
                            space.at(weights),
                            pool.best(weights).orElse(reference).schedule(),
                            space.rule(rule).id() + " " + weight);
            pool.add(CandidateSchedule.of(space, found.schedule()));
            searched.put(weights, BestConfirmation.of(found));
        }
        var before = space.score(weights, reference.penalties());
        var after = pool.bestScore(weights).orElse(before);
        if (after.compareTo(before) <= 0) {
            return Optional.empty();
        }
        var best =
                pool.all().stream()
                        .filter(one -> space.score(weights, one.penalties()).equals(after))
                        .min(
                                Comparator.comparingLong(
                                        one ->
                                                ScheduleSteps.between(
                                                                reference.schedule(),
                                                                one.schedule())
                                                        .length()))
                        .orElseThrow();
        var nearest =
                new NearestSchedule(space.at(weights), reference.schedule(), searches::areOver)
                        .of(best.schedule());
        var steps = ScheduleSteps.between(reference.schedule(), nearest);
        return Optional.of(
                new RangeDeparture(
                        weight,
                        searched.getOrDefault(weights, BestConfirmation.KNOWN),
                        before.toString(),
                        after.toString(),
                        steps.moved().stream().map(RangeDepartures::moved).toList(),
                        ids(steps.shifted()),
                        sentences.change(
                                space.rule(rule).id(),
                                (int) space.configured().of(rule),
                                weight,
                                steps)));
    }

    private static RangeDeparture.Moved moved(SessionChange change) {
        var session = change.session();
        return new RangeDeparture.Moved(session.id(), session.title(), change.message());
    }

    private static List<String> ids(List<SessionChange> changes) {
        return changes.stream().map(change -> change.session().id()).toList();
    }
}
