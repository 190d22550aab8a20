package dev.plumbline.lab.sensitivity;

import dev.plumbline.explain.diff.Change;
import dev.plumbline.lab.weights.Candidate;
import dev.plumbline.lab.weights.Nearest;
import dev.plumbline.lab.weights.Pool;
import dev.plumbline.lab.weights.Searches;
import dev.plumbline.lab.weights.Steps;
import dev.plumbline.lab.weights.WeightSpace;
import dev.plumbline.lab.weights.Weights;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what is better than a schedule when a weight has left its range. */
final class Departures {

    private final WeightSpace space;
    private final Pool pool;
    private final Searches searches;
    private final Sentences sentences;
    private final Map<Weights, Confirmation> searched = new HashMap<>();

    Departures(WeightSpace space, Pool pool, Searches searches) {
        this.space = space;
        this.pool = pool;
        this.searches = searches;
        this.sentences = new Sentences(space.facts());
    }

    /**
     * With one weight of a rule.
     *
     * @return nothing when no better one is known there
     */
    Optional<Departure> of(Candidate reference, int rule, int weight) {
        var weights = space.configured().with(rule, weight);
        if (!searched.containsKey(weights) && !searches.areOver()) {
            var found =
                    searches.run(
                            space.at(weights),
                            pool.best(weights).orElse(reference).schedule(),
                            space.rule(rule).id() + " " + weight);
            pool.add(Candidate.of(space, found.schedule()));
            searched.put(weights, Confirmation.of(found));
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
                                                Steps.between(reference.schedule(), one.schedule())
                                                        .length()))
                        .orElseThrow();
        var nearest =
                new Nearest(space.at(weights), reference.schedule(), searches::areOver)
                        .of(best.schedule());
        var steps = Steps.between(reference.schedule(), nearest);
        return Optional.of(
                new Departure(
                        weight,
                        searched.getOrDefault(weights, Confirmation.KNOWN),
                        before.toString(),
                        after.toString(),
                        steps.moved().stream().map(Departures::moved).toList(),
                        ids(steps.shifted()),
                        sentences.change(
                                space.rule(rule).id(),
                                (int) space.configured().of(rule),
                                weight,
                                steps)));
    }

    private static Departure.Moved moved(Change change) {
        var session = change.session();
        return new Departure.Moved(session.id(), session.title(), change.message());
    }

    private static List<String> ids(List<Change> changes) {
        return changes.stream().map(change -> change.session().id()).toList();
    }
}
