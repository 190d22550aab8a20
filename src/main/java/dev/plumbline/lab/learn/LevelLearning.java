package dev.plumbline.lab.learn;

import dev.plumbline.lab.learn.WeightProgram.LevelContest;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Learns the weights of one level from contests. There may be thousands; the linear program gets
 * those that its weights do not win, until there are no more of them.
 */
final class LevelLearning {

    private static final int MORE_EACH_TIME = 25;
    private static final int MOST_AT_ONCE = 200;
    private static final double NOTHING = 1e-6;

    /** What to multiply weights with so that rounding does not undo what was learned. */
    private static final List<Integer> SCALES = List.of(1, 2, 3, 4, 5, 10, 20, 50, 100, 1000);

    /**
     * Weights in whole numbers.
     *
     * @param scale what all of them were multiplied with, so that rounding does not undo what was
     *     learned; it changes nothing by itself
     */
    record Whole(List<Long> weights, int scale) {}

    private final List<Double> prior;
    private final Collection<LevelContest> all;
    private final long mostWeight;

    /**
     * @param prior weights before, at least 0
     * @param all contests that weights decide
     * @param mostWeight the largest weight that is accepted
     */
    LevelLearning(List<Double> prior, Collection<LevelContest> all, long mostWeight) {
        this.prior = prior;
        this.all = all;
        this.mostWeight = mostWeight;
    }

    /** The weights; those before where they lose no contest. */
    Whole weights() {
        return lost(prior) == 0
                ? new Whole(prior.stream().map(Math::round).toList(), 1)
                : rounded(learned());
    }

    private List<Double> learned() {
        List<Double> weights = prior;
        Set<LevelContest> working = new LinkedHashSet<>();
        while (working.size() < MOST_AT_ONCE && working.addAll(notWon(weights, working))) {
            var better = WeightProgram.solve(prior, all, List.copyOf(working));
            if (better.isEmpty()) {
                break;
            }
            weights = better.get();
        }
        return weights;
    }

    private List<LevelContest> notWon(List<Double> weights, Set<LevelContest> known) {
        return all.stream()
                .filter(contest -> contest.lead(weights) < 1 - NOTHING)
                .filter(contest -> !known.contains(contest))
                .sorted(Comparator.comparingDouble(contest -> contest.lead(weights)))
                .limit(MORE_EACH_TIME)
                .toList();
    }

    /** The smallest whole weights that lose no more contests than these. */
    private Whole rounded(List<Double> weights) {
        long wanted = lost(weights);
        var best = new Whole(shrunk(weights), 1);
        long fewest = Long.MAX_VALUE;
        for (int scale : SCALES) {
            List<Long> whole = weights.stream().map(weight -> Math.round(scale * weight)).toList();
            long lost = lost(whole.stream().map(Long::doubleValue).toList());
            if (lost < fewest && whole.stream().allMatch(weight -> weight <= mostWeight)) {
                best = new Whole(whole, scale);
                fewest = lost;
            }
            if (fewest <= wanted) {
                break;
            }
        }
        return best;
    }

    /** So that none exceeds what is accepted. */
    private List<Long> shrunk(List<Double> weights) {
        double largest = weights.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double factor = Math.min(1, mostWeight / Math.max(1, largest));
        return weights.stream().map(weight -> Math.round(weight * factor)).toList();
    }

    private long lost(List<Double> weights) {
        return all.stream().filter(one -> one.lead(weights) < -NOTHING).count();
    }
}
