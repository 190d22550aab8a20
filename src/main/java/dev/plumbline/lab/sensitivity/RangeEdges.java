package dev.plumbline.lab.sensitivity;

import dev.plumbline.lab.sensitivity.RuleSensitivity.RangeEdge;
import dev.plumbline.lab.sensitivity.WeightSensitivity.BestConfirmation;
import dev.plumbline.lab.weights.AnalysisSearches;
import dev.plumbline.lab.weights.CandidatePool;
import dev.plumbline.lab.weights.CandidateSchedule;
import dev.plumbline.lab.weights.RuleWeights;
import dev.plumbline.lab.weights.WeightBreakpoint;
import dev.plumbline.lab.weights.WeightSide;
import dev.plumbline.lab.weights.WeightSpace;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How far each weight can go before something is better than the reference. The nearest breakpoint
 * among all known schedules is confirmed by a search with exactly that weight; what it finds joins
 * the known ones, and the breakpoint moves inward until a search finds nothing better (Newton's
 * method for parametric programs: Dinkelbach, On nonlinear fractional programming, Management
 * Science 13, 1967). The set of weights under which a schedule is best is convex, so between the
 * reference's weight and a confirmed breakpoint nothing has to be searched.
 */
final class RangeEdges {

    /** A breakpoint, or none, and how sure that is. */
    private record Confirmed(@Nullable WeightBreakpoint point, BestConfirmation confirmation) {}

    private final WeightSpace space;
    private final CandidateSchedule reference;
    private final CandidatePool pool;
    private final AnalysisSearches searches;
    private final BestConfirmation base;
    private final Map<WeightSide, Map<Integer, Confirmed>> confirmed =
            new EnumMap<>(WeightSide.class);

    /**
     * @param reference none of the pool is better with the configured weights
     * @param base how sure it is that none is
     */
    RangeEdges(
            WeightSpace space,
            CandidateSchedule reference,
            CandidatePool pool,
            AnalysisSearches searches,
            BestConfirmation base) {
        this.space = space;
        this.reference = reference;
        this.pool = pool;
        this.searches = searches;
        this.base = base;
        for (WeightSide side : WeightSide.values()) {
            confirmed.put(side, new HashMap<>());
        }
    }

    /**
     * Searches until every edge of these rules is confirmed among all that is known by then.
     *
     * @return false when a schedule turned up that is better with the configured weights
     */
    boolean confirm(List<Integer> rules) {
        confirmUnbroken(rules);
        while (!areConfirmed(rules) && !searches.areOver() && isReferenceBest()) {
            for (int rule : rules) {
                for (WeightSide side : WeightSide.values()) {
                    if (!isConfirmed(rule, side)) {
                        confirm(rule, side);
                    }
                }
            }
        }
        return isReferenceBest();
    }

    /** Whether every edge of these rules is confirmed among all that is known now. */
    boolean areConfirmed(List<Integer> rules) {
        return rules.stream()
                .allMatch(
                        rule ->
                                isConfirmed(rule, WeightSide.DOWN)
                                        && isConfirmed(rule, WeightSide.UP));
    }

    /** Whether nothing that is known now is better with the weights as they are. */
    boolean isReferenceBest() {
        return better(space.configured()) == null;
    }

    private boolean isConfirmed(int rule, WeightSide side) {
        var known = find(side, rule);
        return known != null && Objects.equals(known.point(), nearest(rule, side));
    }

    private @Nullable Confirmed find(WeightSide side, int rule) {
        return confirmed.getOrDefault(side, Map.of()).get(rule);
    }

    private void put(WeightSide side, int rule, Confirmed edge) {
        Objects.requireNonNull(confirmed.get(side)).put(rule, edge);
    }

    private @Nullable WeightBreakpoint nearest(int rule, WeightSide side) {
        return WeightBreakpoint.nearest(
                space, space.configured(), reference.penalties(), pool.all(), rule, side);
    }

    private void confirm(int rule, WeightSide side) {
        long weight = space.configured().of(rule);
        if (side == WeightSide.UP && reference.penalties().of(rule) == 0 || weight == side.end()) {
            // Dearer only for others, or no farther to go.
            put(side, rule, new Confirmed(null, base));
            return;
        }
        while (!searches.areOver() && isReferenceBest()) {
            var point = nearest(rule, side);
            var confirmation = search(weights(rule, side, point), what(rule, side, point));
            if (Objects.equals(point, nearest(rule, side))) {
                put(side, rule, new Confirmed(point, confirmation));
                return;
            }
        }
    }

    private BestConfirmation search(RuleWeights weights, String what) {
        var found = searches.run(space.at(weights), reference.schedule(), what);
        pool.add(CandidateSchedule.of(space, found.schedule()));
        return BestConfirmation.of(found);
    }

    private RuleWeights weights(int rule, WeightSide side, @Nullable WeightBreakpoint point) {
        var weights = space.configured();
        if (point == null) {
            return weights.with(rule, side.end());
        }
        var exact = point.in(space, weights, rule);
        // Where that takes numbers too large, whole weights have to do.
        return exact.areSearchable() ? exact : weights.with(rule, point.last(side));
    }

    private String what(int rule, WeightSide side, @Nullable WeightBreakpoint point) {
        var weight = point == null ? new BigFraction(side.end()) : point.weight();
        return space.rule(rule).id() + " " + weight;
    }

    /**
     * Rules that the reference keeps, and that seem to make no difference, all with weight 0 at
     * once: where it is the best even so, it is the best with any weights of theirs, because they
     * only make others dearer.
     */
    private void confirmUnbroken(List<Integer> rules) {
        Set<Integer> without = new HashSet<>();
        for (int rule : rules) {
            boolean isKept = reference.penalties().of(rule) == 0;
            if (isKept && space.configured().of(rule) > 0 && !isConfirmed(rule, WeightSide.DOWN)) {
                without.add(rule);
            }
        }
        without.removeIf(rule -> nearest(rule, WeightSide.DOWN) != null);
        while (without.size() > 1 && !searches.areOver() && isReferenceBest()) {
            var weights = space.configured();
            for (int rule : without) {
                weights = weights.with(rule, 0);
            }
            var found = search(weights, "rules that are kept");
            var better = better(weights);
            if (better == null) {
                without.forEach(rule -> put(WeightSide.DOWN, rule, new Confirmed(null, found)));
                return;
            }
            // Those it breaks matter, at least together; each is looked at on its own.
            without.removeIf(
                    rule ->
                            better.penalties().of(rule) > 0
                                    || nearest(rule, WeightSide.DOWN) != null);
        }
    }

    private @Nullable CandidateSchedule better(RuleWeights weights) {
        var best = pool.best(weights).orElse(reference);
        var score = space.score(weights, reference.penalties());
        return space.score(weights, best.penalties()).compareTo(score) > 0 ? best : null;
    }

    /** The edge as far as it is known. */
    RangeEdge edge(int rule, WeightSide side) {
        var point = nearest(rule, side);
        var known = find(side, rule);
        boolean isKnown = known != null && Objects.equals(known.point(), point);
        return new RangeEdge(
                point == null ? side.end() : point.last(side),
                point == null ? null : point.weight().doubleValue(),
                isKnown ? known.confirmation() : BestConfirmation.KNOWN);
    }
}
