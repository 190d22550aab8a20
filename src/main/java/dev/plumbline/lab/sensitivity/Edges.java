package dev.plumbline.lab.sensitivity;

import dev.plumbline.lab.weights.Breakpoint;
import dev.plumbline.lab.weights.Candidate;
import dev.plumbline.lab.weights.Pool;
import dev.plumbline.lab.weights.Searches;
import dev.plumbline.lab.weights.Side;
import dev.plumbline.lab.weights.WeightSpace;
import dev.plumbline.lab.weights.Weights;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How far each weight can go before something is better than the reference. The nearest breakpoint
 * among all known schedules is confirmed by a search with exactly that weight; what it finds joins
 * the known ones, and the breakpoint moves inward until a search finds nothing better (Newton's
 * method for parametric programs: Dinkelbach, On nonlinear fractional programming, Management
 * Science 13, 1967). The set of weights under which a schedule is best is convex, so between the
 * reference's weight and a confirmed breakpoint nothing has to be searched.
 */
final class Edges {

    /** A breakpoint, or none, and how sure that is. */
    private record Confirmed(@Nullable Breakpoint point, Confirmation confirmation) {}

    private final WeightSpace space;
    private final Candidate reference;
    private final Pool pool;
    private final Searches searches;
    private final Confirmation base;
    private final Map<Side, Map<Integer, Confirmed>> confirmed = new EnumMap<>(Side.class);

    /**
     * @param reference none of the pool is better with the configured weights
     * @param base how sure it is that none is
     */
    Edges(WeightSpace space, Candidate reference, Pool pool, Searches searches, Confirmation base) {
        this.space = space;
        this.reference = reference;
        this.pool = pool;
        this.searches = searches;
        this.base = base;
        for (Side side : Side.values()) {
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
                for (Side side : Side.values()) {
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
                .allMatch(rule -> isConfirmed(rule, Side.DOWN) && isConfirmed(rule, Side.UP));
    }

    /** Whether nothing that is known now is better with the weights as they are. */
    boolean isReferenceBest() {
        return better(space.configured()) == null;
    }

    private boolean isConfirmed(int rule, Side side) {
        var known = find(side, rule);
        return known != null && Objects.equals(known.point(), nearest(rule, side));
    }

    private @Nullable Confirmed find(Side side, int rule) {
        return confirmed.getOrDefault(side, Map.of()).get(rule);
    }

    private void put(Side side, int rule, Confirmed edge) {
        Objects.requireNonNull(confirmed.get(side)).put(rule, edge);
    }

    private @Nullable Breakpoint nearest(int rule, Side side) {
        return Breakpoint.nearest(
                space, space.configured(), reference.penalties(), pool.all(), rule, side);
    }

    private void confirm(int rule, Side side) {
        long weight = space.configured().of(rule);
        if (side == Side.UP && reference.penalties().of(rule) == 0 || weight == side.end()) {
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

    private Confirmation search(Weights weights, String what) {
        var found = searches.run(space.at(weights), reference.schedule(), what);
        pool.add(Candidate.of(space, found.schedule()));
        return Confirmation.of(found);
    }

    private Weights weights(int rule, Side side, @Nullable Breakpoint point) {
        var weights = space.configured();
        if (point == null) {
            return weights.with(rule, side.end());
        }
        var exact = point.in(space, weights, rule);
        // Where that takes numbers too large, whole weights have to do.
        return exact.areSearchable() ? exact : weights.with(rule, point.last(side));
    }

    private String what(int rule, Side side, @Nullable Breakpoint point) {
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
            if (isKept && space.configured().of(rule) > 0 && !isConfirmed(rule, Side.DOWN)) {
                without.add(rule);
            }
        }
        without.removeIf(rule -> nearest(rule, Side.DOWN) != null);
        while (without.size() > 1 && !searches.areOver() && isReferenceBest()) {
            var weights = space.configured();
            for (int rule : without) {
                weights = weights.with(rule, 0);
            }
            var found = search(weights, "rules that are kept");
            var better = better(weights);
            if (better == null) {
                without.forEach(rule -> put(Side.DOWN, rule, new Confirmed(null, found)));
                return;
            }
            // Those it breaks matter, at least together; each is looked at on its own.
            without.removeIf(
                    rule -> better.penalties().of(rule) > 0 || nearest(rule, Side.DOWN) != null);
        }
    }

    private @Nullable Candidate better(Weights weights) {
        var best = pool.best(weights).orElse(reference);
        var score = space.score(weights, reference.penalties());
        return space.score(weights, best.penalties()).compareTo(score) > 0 ? best : null;
    }

    /** The edge as far as it is known. */
    Edge edge(int rule, Side side) {
        var point = nearest(rule, side);
        var known = find(side, rule);
        boolean isKnown = known != null && Objects.equals(known.point(), point);
        return new Edge(
                point == null ? side.end() : point.last(side),
                point == null ? null : point.weight().doubleValue(),
                isKnown ? known.confirmation() : Confirmation.KNOWN);
    }
}
