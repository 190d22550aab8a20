package dev.plumbline.lab.weights;

import dev.plumbline.schedule.Score;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The schedules that are known, one for all with the same penalties: the first that came. */
public final class Pool {

    private final WeightSpace space;
    private final Map<Penalties, Candidate> known = new LinkedHashMap<>();

    /** Without any schedule. */
    public Pool(WeightSpace space) {
        this.space = space;
    }

    /** Adds a schedule; false when one with the same penalties was there. */
    public boolean add(Candidate candidate) {
        return known.putIfAbsent(candidate.penalties(), candidate) == null;
    }

    /** All of them, in the order in which they came. */
    public Collection<Candidate> all() {
        return Collections.unmodifiableCollection(known.values());
    }

    /** The first of the best under some weights. */
    public Optional<Candidate> best(Weights weights) {
        Comparator<Candidate> byScore =
                Comparator.comparing(one -> space.score(weights, one.penalties()));
        return known.values().stream()
                .reduce((best, next) -> byScore.compare(next, best) > 0 ? next : best);
    }

    /** The score of the best. */
    public Optional<Score> bestScore(Weights weights) {
        return best(weights).map(one -> space.score(weights, one.penalties()));
    }
}
