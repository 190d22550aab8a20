package dev.plumbline.lab.compare.report;

import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.lab.compare.result.ComparisonResult.VariantSettings;
import dev.plumbline.lab.compare.result.RunResult;
import dev.plumbline.lab.compare.result.RunResult.CurvePoint;
import dev.plumbline.lab.compare.result.ScoreLevels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * How far above the best known schedule the searches were, over time. Scores under different
 * weights cannot be compared, so each profile is held to the best score that it gives to any
 * schedule of the comparison, whoever made it; the difference in percent of what that one costs.
 * While the best one so far is worse at HARD or MEDIUM, no percentage says how much.
 */
final class AnytimeCurves {

    private static final double PERCENT = 100;
    private static final double QUARTER = 0.25;
    private static final double HALF = 0.5;

    private static final Comparator<ScoreLevels> BY_SCORE =
            Comparator.comparingLong(ScoreLevels::hard)
                    .thenComparingLong(ScoreLevels::medium)
                    .thenComparingLong(ScoreLevels::soft);

    private final ComparisonResult result;

    AnytimeCurves(ComparisonResult result) {
        this.result = result;
    }

    PlotData.Curves of(String dataset, List<Double> times) {
        var runs = result.runs().stream().filter(run -> run.dataset().equals(dataset)).toList();
        return new PlotData.Curves(
                dataset,
                result.provenance().seconds() == null ? "steps" : "seconds",
                times,
                result.variants().stream()
                        .map(VariantSettings::name)
                        .map(name -> band(runs, name, times))
                        .toList());
    }

    private static PlotData.Band band(List<RunResult> runs, String profile, List<Double> times) {
        var best =
                runs.stream()
                        .map(run -> Objects.requireNonNull(run.scores().get(profile)))
                        .max(BY_SCORE)
                        .orElseThrow();
        var own = runs.stream().filter(run -> run.variant().equals(profile)).toList();
        List<@Nullable Double> q1 = new ArrayList<>();
        List<@Nullable Double> median = new ArrayList<>();
        List<@Nullable Double> q3 = new ArrayList<>();
        for (double time : times) {
            double[] gaps =
                    own.stream()
                            .mapToDouble(run -> gap(run.curve(), time, best))
                            .sorted()
                            .toArray();
            q1.add(quantile(gaps, QUARTER));
            median.add(quantile(gaps, HALF));
            q3.add(quantile(gaps, 1 - QUARTER));
        }
        return new PlotData.Band(q1, median, q3);
    }

    /** Percent; infinite before the first schedule and while a graver level is worse. */
    static double gap(List<CurvePoint> curve, double time, ScoreLevels best) {
        CurvePoint last = null;
        for (var point : curve) {
            if (point.at() > time) {
                break;
            }
            last = point;
        }
        if (last == null || last.hard() != best.hard() || last.medium() != best.medium()) {
            return Double.POSITIVE_INFINITY;
        }
        return PERCENT * (best.soft() - last.soft()) / Math.max(1, -best.soft());
    }

    private static @Nullable Double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = (int) Math.ceil(at);
        double value =
                below == above
                        ? sorted[below]
                        : DoubleStream.of(
                                        (above - at) * sorted[below], (at - below) * sorted[above])
                                .sum();
        return Double.isInfinite(value) ? null : value;
    }
}
