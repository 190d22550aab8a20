package dev.plumbline.lab.learn;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Learns the weights of one level from comparisons. There may be thousands; the linear program gets
 * those that its weights do not win, until there are no more of them.
 */
final class LevelLearning {

    private static final int MORE_EACH_TIME = 25;
    private static final int MOST_AT_ONCE = 200;
    private static final double NOTHING = 1e-6;

    /** What to multiply weights with so that rounding does not undo what was learned. */
    private static final List<Integer> SCALES = List.of(1, 2, 3, 4, 5, 10, 20, 50, 100, 1000);

    private final List<Double> prior;
    private final Collection<Comparison> all;
    private final long mostWeight;

    /**
     * @param prior weights before, at least 0
     * @param all comparisons that weights decide
     * @param mostWeight the largest weight that is accepted
     */
    LevelLearning(List<Double> prior, Collection<Comparison> all, long mostWeight) {
        this.prior = prior;
        this.all = all;
        this.mostWeight = mostWeight;
    }

    /**
     * Weights in whole numbers. All of them may have been multiplied by the same number, which
     * changes nothing, so that rounding does not either.
     */
    List<Long> weights() {
        if (lost(prior) == 0) {
            return prior.stream().map(Math::round).toList();
        }
        return rounded(learned());
    }

    private List<Double> learned() {
        List<Double> weights = prior;
        Set<Comparison> working = new LinkedHashSet<>();
        while (working.size() < MOST_AT_ONCE && working.addAll(notWon(weights, working))) {
            var better = WeightProgram.solve(prior, all, List.copyOf(working));
            if (better.isEmpty()) {
                break;
            }
            weights = better.get();
        }
        return weights;
    }

    private List<Comparison> notWon(List<Double> weights, Set<Comparison> known) {
        return all.stream()
                .filter(comparison -> comparison.lead(weights) < 1 - NOTHING)
                .filter(comparison -> !known.contains(comparison))
                .sorted(Comparator.comparingDouble(comparison -> comparison.lead(weights)))
                .limit(MORE_EACH_TIME)
                .toList();
    }

    /** The smallest whole weights that lose no more comparisons than these. */
    private List<Long> rounded(List<Double> weights) {
        long wanted = lost(weights);
        List<Long> best = List.of();
        long fewest = Long.MAX_VALUE;
        for (int scale : SCALES) {
            List<Long> candidate =
                    weights.stream().map(weight -> Math.round(scale * weight)).toList();
            long lost = lost(candidate.stream().map(Long::doubleValue).toList());
            boolean isPossible = candidate.stream().allMatch(weight -> weight <= mostWeight);
            if (isPossible && lost < fewest) {
                best = candidate;
                fewest = lost;
            }
            if (fewest <= wanted) {
                break;
            }
        }
        return best.isEmpty() ? shrunk(weights) : best;
    }

    /** Where even the smallest scale exceeds what is accepted. */
    private List<Long> shrunk(List<Double> weights) {
        double largest = weights.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return weights.stream().map(weight -> Math.round(weight * mostWeight / largest)).toList();
    }

    private long lost(List<Double> weights) {
        return all.stream().filter(one -> one.lead(weights) < -NOTHING).count();
    }
}
