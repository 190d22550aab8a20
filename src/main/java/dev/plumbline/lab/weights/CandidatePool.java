package dev.plumbline.lab.weights;

import dev.plumbline.schedule.Score;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The schedules that are known, one for all with the same penalties: the first that came. */
public final class CandidatePool {

    private final WeightSpace space;
    private final Map<RulePenalties, CandidateSchedule> known = new LinkedHashMap<>();

    /** Without any schedule. */
    public CandidatePool(WeightSpace space) {
        this.space = space;
    }

    /** Adds a schedule; false when one with the same penalties was there. */
    public boolean add(CandidateSchedule candidate) {
        return known.putIfAbsent(candidate.penalties(), candidate) == null;
    }

    /** All of them, in the order in which they came. */
    public Collection<CandidateSchedule> all() {
        return Collections.unmodifiableCollection(known.values());
    }

    /** The first of the best under some weights. */
    public Optional<CandidateSchedule> best(RuleWeights weights) {
        Comparator<CandidateSchedule> byScore =
                Comparator.comparing(one -> space.score(weights, one.penalties()));
        return known.values().stream()
                .reduce((best, next) -> byScore.compare(next, best) > 0 ? next : best);
    }

    /** The score of the best. */
    public Optional<Score> bestScore(RuleWeights weights) {
        return best(weights).map(one -> space.score(weights, one.penalties()));
    }
}
