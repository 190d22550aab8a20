package dev.plumbline.lab.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * The linear program of inverse optimisation (Ahuja and Orlin, Inverse Optimization, Operations
 * Research 49, 2001; with regret instead of equality, because people's agendas are not optimal).
 *
 * <p>It looks for weights that are at least 0. Above all the agenda's regret is small: the points
 * by which challengers beat it, summed up. Then it leads by a point, where it can, so that it is
 * better and not merely as good. Then the weights are near to what they were before. So that they
 * cannot all become small, the points that an average contest is about stay what they were.
 */
final class WeightProgram {

    /** What the agenda should lead by; penalties are whole numbers, and so are weights mostly. */
    private static final double MARGIN = 1;

    /** How much a point of the margin counts, of a point of regret. */
    private static final double PRICE_OF_MARGIN = 0.02;

    /** How much it counts that a weight doubles or vanishes, of the points of a contest. */
    private static final double PRICE_OF_CHANGE = 1e-3;

    private static final int MOST_ITERATIONS = 20_000;

    private final double[] prior;
    private final double[] activity;
    private final List<LevelContest> contests;

    /** By rule: twice, for getting heavier and for getting lighter. */
    private final int shifts;

    private WeightProgram(double[] prior, double[] activity, List<LevelContest> contests) {
        this.prior = prior;
        this.activity = activity;
        this.contests = contests;
        this.shifts = 2 * prior.length;
    }

    /**
     * Solves it.
     *
     * @param prior weights before, at least 0
     * @param all contests there are, at least one
     * @param working those of them that the program sees
     * @return nothing when the solver gives up
     */
    static Optional<List<Double>> solve(
            List<Double> prior, Collection<LevelContest> all, List<LevelContest> working) {
        double[] activity = new double[prior.size()];
        for (LevelContest contest : all) {
            for (int rule = 0; rule < activity.length; rule++) {
                activity[rule] += Math.abs((double) contest.more().get(rule)) / all.size();
            }
        }
        double[] before = prior.stream().mapToDouble(Double::doubleValue).toArray();
        return new WeightProgram(before, activity, working).solve();
    }

    private Optional<List<Double>> solve() {
        List<LinearConstraint> constraints = new ArrayList<>();
        constraints.add(scale());
        for (int rule = 0; rule < prior.length; rule++) {
            double[] row = row();
            row[2 * rule + 1] = 1;
            constraints.add(new LinearConstraint(row, Relationship.LEQ, prior[rule]));
        }
        for (int index = 0; index < contests.size(); index++) {
            constraints.add(lead(index));
            double[] row = row();
            row[margin(index)] = 1;
            constraints.add(new LinearConstraint(row, Relationship.LEQ, MARGIN));
        }
        try {
            double[] point =
                    new SimplexSolver()
                            .optimize(
                                    new MaxIter(MOST_ITERATIONS),
                                    objective(),
                                    new LinearConstraintSet(constraints),
                                    GoalType.MINIMIZE,
                                    new NonNegativeConstraint(true),
                                    PivotSelectionRule.BLAND)
                            .getPoint();
            return Optional.of(weights(point));
        } catch (MathIllegalStateException e) {
            // Too many iterations, or numbers that do not go together.
            return Optional.empty();
        }
    }

    private List<Double> weights(double[] point) {
        List<Double> weights = new ArrayList<>();
        for (int rule = 0; rule < prior.length; rule++) {
            weights.add(Math.max(0, prior[rule] + point[2 * rule] - point[2 * rule + 1]));
        }
        return List.copyOf(weights);
    }

    private double[] row() {
        return new double[shifts + 2 * contests.size()];
    }

    private int regret(int contest) {
        return shifts + 2 * contest;
    }

    private int margin(int contest) {
        return shifts + 2 * contest + 1;
    }

    /** An average contest is about as many points as before. */
    private LinearConstraint scale() {
        double[] row = row();
        double before = 0;
        for (int rule = 0; rule < prior.length; rule++) {
            row[2 * rule] = activity[rule];
            row[2 * rule + 1] = -activity[rule];
            before += prior[rule] * activity[rule];
        }
        // Where nothing counted before, there is no scale to keep.
        double wanted = before > 0 ? 0 : Arrays.stream(activity).sum();
        return new LinearConstraint(row, Relationship.EQ, wanted);
    }

    /** The agenda leads by the margin, or lacks some of that, or is beaten. */
    private LinearConstraint lead(int index) {
        var contest = contests.get(index);
        double[] row = row();
        double before = 0;
        for (int rule = 0; rule < prior.length; rule++) {
            double more = contest.more().get(rule);
            row[2 * rule] = more;
            row[2 * rule + 1] = -more;
            before += prior[rule] * more;
        }
        row[regret(index)] = 1;
        row[margin(index)] = 1;
        return new LinearConstraint(row, Relationship.GEQ, MARGIN - before);
    }

    private LinearObjectiveFunction objective() {
        double[] row = row();
        double points = 0;
        for (int rule = 0; rule < prior.length; rule++) {
            points += activity[rule] * Math.max(1, prior[rule]);
        }
        for (int rule = 0; rule < prior.length; rule++) {
            double price = PRICE_OF_CHANGE * points / prior.length / Math.max(1, prior[rule]);
            row[2 * rule] = price;
            row[2 * rule + 1] = price;
        }
        for (int index = 0; index < contests.size(); index++) {
            int importance = contests.get(index).importance();
            row[regret(index)] = importance;
            row[margin(index)] = importance * PRICE_OF_MARGIN;
        }
        return new LinearObjectiveFunction(row, 0);
    }

    /**
     * How a challenger differs from the agenda on one level.
     *
     * @param more what each rule of the level finds more in the challenger, in the level's order;
     *     negative where it finds less
     * @param importance how many others it counts for, at least 1
     */
    record LevelContest(List<Long> more, int importance) {

        /** By how many points the agenda is better; negative where it is worse. */
        double lead(List<Double> weights) {
            double lead = 0;
            for (int rule = 0; rule < weights.size(); rule++) {
                lead += weights.get(rule) * more.get(rule);
            }
            return lead;
        }

        /** Whether some rule speaks for the agenda, and some against it, so that weights decide. */
        boolean isOpen() {
            return more.stream().anyMatch(one -> one > 0) && more.stream().anyMatch(one -> one < 0);
        }
    }
}
