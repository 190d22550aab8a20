package dev.plumbline.lab.compare.judge;

import dev.plumbline.lab.compare.judge.ComparisonJudgement.JudgedRun;
import dev.plumbline.lab.compare.result.RankSignificance;
import dev.plumbline.lab.compare.result.RegretResult;
import dev.plumbline.lab.compare.result.RegretResult.BeatsOwn;
import dev.plumbline.lab.compare.result.RegretResult.MinMax;
import dev.plumbline.lab.compare.result.RegretResult.RegretCell;
import dev.plumbline.lab.compare.result.ScoreLevels;
import dev.plumbline.lab.compare.result.ValueSpread;
import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much worse variants find each other's schedules than their own. Scores are compared level by
 * level, as everywhere: what is lost at MEDIUM is not made up for by SOFT. So a cell has the loss
 * at the first level on which both medians differ, as a percentage of what the judge's own
 * schedules cost there. Percent, because the points of judges with large weights are many.
 */
final class VariantRegrets {

    private static final double PERCENT = 100;

    /** What is lost at a graver level is regretted more, however little it is. */
    private static final Comparator<MinMax> BY_REGRET =
            Comparator.<MinMax>comparingInt(
                            cell ->
                                    cell.percent() > 0
                                            ? -cell.level().ordinal()
                                            : -Severity.OFF.ordinal())
                    .thenComparingDouble(MinMax::percent);

    private final List<String> datasets;
    private final List<String> variants;
    private final Map<Of, List<JudgedRun>> judged;

    private record Of(String dataset, String variant) {}

    private record Pair(String of, String by) {}

    VariantRegrets(List<String> datasets, List<String> variants, List<JudgedRun> judged) {
        this.datasets = datasets;
        this.variants = variants;
        this.judged =
                judged.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> new Of(one.run().dataset(), one.run().variant())));
    }

    RegretResult result() {
        List<RegretCell> cells = new ArrayList<>();
        for (String dataset : datasets) {
            for (String of : variants) {
                for (String by : variants) {
                    cells.add(cell(dataset, of, by));
                }
            }
        }
        Map<Pair, List<RegretCell>> between =
                cells.stream()
                        .collect(
                                Collectors.groupingBy(
                                        cell -> new Pair(cell.schedulesOf(), cell.judgedBy())));
        List<List<Double>> matrix = new ArrayList<>();
        List<List<Severity>> levels = new ArrayList<>();
        for (String of : variants) {
            var row = variants.stream().map(by -> between.get(new Pair(of, by))).toList();
            matrix.add(row.stream().map(VariantRegrets::percent).toList());
            levels.add(row.stream().map(VariantRegrets::level).toList());
        }
        return new RegretResult(
                variants, matrix, levels, minMax(matrix, levels), cells, beatsOwn(cells));
    }

    private RegretCell cell(String dataset, String of, String by) {
        var own = scores(dataset, by, by);
        var theirs = scores(dataset, of, by);
        var test = MannWhitney.of(own, theirs);
        var ownMedian = ScoreLevels.of(median(own));
        var theirMedian = ScoreLevels.of(median(theirs));
        var difference = ownMedian.minus(theirMedian);
        var level = difference.decisive();
        double cost = Math.max(1, -ownMedian.at(level));
        return new RegretCell(
                dataset,
                of,
                by,
                ownMedian,
                theirMedian,
                difference,
                level,
                percent(difference.at(level), cost),
                ValueSpread.of(theirs.stream().map(Score::soft).toList()),
                test.share(),
                test.p());
    }

    private List<Score> scores(String dataset, String of, String by) {
        return judged.getOrDefault(new Of(dataset, of), List.of()).stream()
                .map(one -> one.score(by))
                .toList();
    }

    /** As many are better as are worse; of two such, the worse. */
    private static Score median(List<Score> scores) {
        return scores.stream().sorted().toList().get((scores.size() - 1) / 2);
    }

    /**
     * At the gravest level at which they differ on any dataset: a milder one makes up for nothing.
     */
    private static double percent(List<RegretCell> cells) {
        Severity gravest = level(cells);
        return cells.stream()
                .mapToDouble(cell -> cell.level() == gravest ? cell.percent() : 0)
                .average()
                .orElse(0);
    }

    private static Severity level(List<RegretCell> cells) {
        return cells.stream()
                .map(RegretCell::level)
                .min(Comparator.naturalOrder())
                .orElse(Severity.SOFT);
    }

    /** Nothing is never a negative zero. */
    private static double percent(long lost, double cost) {
        return lost == 0 ? 0 : PERCENT * lost / cost;
    }

    private MinMax minMax(List<List<Double>> matrix, List<List<Severity>> levels) {
        MinMax best = null;
        for (int row = 0; row < variants.size(); row++) {
            MinMax worst = null;
            for (int column = 0; column < variants.size(); column++) {
                var cell =
                        new MinMax(
                                variants.get(row),
                                matrix.get(row).get(column),
                                levels.get(row).get(column),
                                variants.get(column));
                if (worst == null || BY_REGRET.compare(cell, worst) > 0) {
                    worst = cell;
                }
            }
            if (best == null || BY_REGRET.compare(worst, best) < 0) {
                best = worst;
            }
        }
        if (best == null) {
            throw new IllegalStateException("A comparison has variants.");
        }
        return best;
    }

    private List<BeatsOwn> beatsOwn(List<RegretCell> cells) {
        return cells.stream()
                .filter(cell -> cell.lost() < 0)
                .map(
                        cell ->
                                new BeatsOwn(
                                        cell.dataset(),
                                        cell.schedulesOf(),
                                        cell.judgedBy(),
                                        cell.difference(),
                                        cell.percent(),
                                        cell.p(),
                                        note(cell)))
                .toList();
    }

    private String note(RegretCell cell) {
        int seeds = scores(cell.dataset(), cell.judgedBy(), cell.judgedBy()).size();
        if (seeds < RankSignificance.FEWEST_SEEDS) {
            return "With fewer than %d seeds no difference can be told from chance. More seeds would tell."
                    .formatted(RankSignificance.FEWEST_SEEDS);
        }
        return !RankSignificance.is(cell.p())
                ? "Within what seeds scatter: chance alone makes such a difference in %.0f of 100 comparisons. More seeds would tell."
                        .formatted(PERCENT * cell.p())
                : "Not chance: with these weights the search finds schedules that %s likes better than those it finds with its own. Maybe a longer limit?"
                        .formatted(cell.judgedBy());
    }
}
