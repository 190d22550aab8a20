package dev.plumbline.lab.compare.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.lab.compare.result.ComparisonResult.DatasetFacts;
import dev.plumbline.lab.compare.result.ComparisonResult.ParetoResult;
import dev.plumbline.lab.compare.result.ComparisonResult.ParetoResult.Dominated;
import dev.plumbline.lab.compare.result.ComparisonResult.ParetoResult.Front;
import dev.plumbline.lab.compare.result.ComparisonResult.ParetoResult.Point;
import dev.plumbline.lab.compare.result.ComparisonResult.ResultProvenance;
import dev.plumbline.lab.compare.result.ComparisonResult.UnitSummary;
import dev.plumbline.lab.compare.result.ComparisonResult.UnitText;
import dev.plumbline.lab.compare.result.ComparisonResult.VariantSettings;
import dev.plumbline.lab.compare.result.RegretResult;
import dev.plumbline.lab.compare.result.RegretResult.RegretCell;
import dev.plumbline.lab.compare.result.RunMachine;
import dev.plumbline.lab.compare.result.RunResult;
import dev.plumbline.lab.compare.result.RunResult.CurvePoint;
import dev.plumbline.lab.compare.result.ScoreLevels;
import dev.plumbline.lab.compare.result.SensitivityResult;
import dev.plumbline.lab.compare.result.ValueSpread;
import dev.plumbline.lab.sensitivity.RuleSensitivity;
import dev.plumbline.lab.sensitivity.RuleSensitivity.RangeDeparture;
import dev.plumbline.lab.sensitivity.RuleSensitivity.RangeEdge;
import dev.plumbline.lab.sensitivity.WeightSensitivity;
import dev.plumbline.lab.sensitivity.WeightSensitivity.BestConfirmation;
import dev.plumbline.problem.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of two profiles on two datasets with one seed, made by hand. On the first dataset
 * the second profile finds the schedules of the first one 20 % worse than its own, and the first
 * one finds those of the second 5 % better. On the second one the second profile loses at MEDIUM.
 *
 * @param name of the comparison
 */
record TinyResult(String name, String one, String other, String dataset, String second) {

    static final TinyResult PLAIN = new TinyResult("Tiny", "calm", "swift", "first", "second");

    private static final ValueSpread SIX = new ValueSpread(5, 5, 6, 7, 7);

    ComparisonResult result() {
        var variants = List.of(one, other);
        return new ComparisonResult(
                name,
                JsonNodeFactory.instance.objectNode().put("name", name),
                new ResultProvenance(
                        "1.2.3",
                        Instant.parse("2026-11-01T10:00:00Z"),
                        Instant.parse("2026-11-01T10:02:00Z"),
                        List.of(0L),
                        4,
                        null,
                        2,
                        new RunMachine(2, 8000, 1000, "Linux amd64", "Some VM 25")),
                List.of(new DatasetFacts(dataset, 12, 3), new DatasetFacts(second, 9, 2)),
                variants.stream().map(v -> new VariantSettings(v, "balanced", Map.of())).toList(),
                List.of(
                        new UnitText("cut", "Cut from sessions", "minutes", "less"),
                        new UnitText("idle", "Waiting inside slots", "minutes", "less"),
                        new UnitText("broken", "Hard rules broken", "findings", "less")),
                List.of(
                        run(dataset, one, -95, -120),
                        run(dataset, other, -100, -100),
                        run(second, one, -50, -50),
                        run(second, other, -50, -50)),
                regret(),
                summaries(),
                pareto(),
                new SensitivityResult(dataset, one, 20, null, sensitivity()));
    }

    private static WeightSensitivity sensitivity() {
        var open = new RangeEdge(0, null, BestConfirmation.FOUND);
        var most = new RangeEdge(1_000_000, null, BestConfirmation.FOUND);
        var leaves =
                new RangeDeparture(
                        5,
                        BestConfirmation.FOUND,
                        "0hard/0medium/-2soft",
                        "0hard/0medium/-1soft",
                        List.of(),
                        List.of(),
                        "halving clusterSwitch (10 to 5) moves only \"</script>\"");
        return new WeightSensitivity(
                "Tiny",
                "0hard/0medium/-95soft",
                BestConfirmation.PROVEN,
                null,
                List.of(
                        new RuleSensitivity(
                                "clusterSwitch",
                                "Title",
                                Severity.SOFT,
                                10,
                                1,
                                new RangeEdge(6, 5.5, BestConfirmation.PROVEN),
                                most,
                                List.of(leaves)),
                        new RuleSensitivity(
                                "idle", "Title", Severity.SOFT, 2, 0, open, most, List.of())),
                12,
                3,
                true);
    }

    private RunResult run(String of, String by, long byOne, long byOther) {
        long own = by.equals(one) ? byOne : byOther;
        return new RunResult(
                of,
                by,
                0,
                4.0,
                1000,
                Map.of(one, new ScoreLevels(0, 0, byOne), other, new ScoreLevels(0, 0, byOther)),
                Map.of("cut", 6L, "idle", by.equals(one) ? 3L : 4L, "broken", 0L),
                null,
                List.of(
                        new CurvePoint(0.1, -1, 0, -10),
                        new CurvePoint(0.5, 0, 0, 2 * own),
                        new CurvePoint(4, 0, 0, own)));
    }

    private RegretResult regret() {
        return new RegretResult(
                List.of(one, other),
                List.of(List.of(0.0, 60.0), List.of(-2.5, 0.0)),
                List.of(
                        List.of(Severity.SOFT, Severity.MEDIUM),
                        List.of(Severity.SOFT, Severity.SOFT)),
                new RegretResult.MinMax(other, 0, Severity.SOFT, other),
                List.of(
                        cell(dataset, one, one, Severity.SOFT, 0, 1),
                        cell(dataset, one, other, Severity.SOFT, 20, 0.03),
                        cell(dataset, other, one, Severity.SOFT, -5, 0.4),
                        cell(dataset, other, other, Severity.SOFT, 0, 1),
                        cell(second, one, one, Severity.SOFT, 0, 1),
                        cell(second, one, other, Severity.MEDIUM, 100, 0.01),
                        cell(second, other, one, Severity.SOFT, 0, 1),
                        cell(second, other, other, Severity.SOFT, 0, 1)),
                List.of(
                        new RegretResult.BeatsOwn(
                                dataset,
                                other,
                                one,
                                new ScoreLevels(0, 0, -5),
                                -5,
                                0.4,
                                "By chance.")));
    }

    private static RegretCell cell(
            String dataset, String of, String by, Severity level, long loss, double p) {
        var difference =
                level == Severity.SOFT
                        ? new ScoreLevels(0, 0, loss)
                        : new ScoreLevels(0, loss / 100, 0);
        var own = new ScoreLevels(0, 0, -100);
        return new RegretCell(
                dataset,
                of,
                by,
                own,
                own.minus(difference),
                difference,
                level,
                loss,
                new ValueSpread(-1, -1, -1, -1, -1),
                0.5,
                p);
    }

    private List<UnitSummary> summaries() {
        List<UnitSummary> all = new ArrayList<>();
        for (String of : new @Nullable String[] {dataset, second, null}) {
            for (String by : List.of(one, other)) {
                var isFirst = by.equals(one);
                all.add(new UnitSummary(of, by, "cut", SIX, isFirst ? null : 0.02));
                all.add(
                        new UnitSummary(
                                of,
                                by,
                                "idle",
                                ValueSpread.of(List.of(isFirst ? 3L : 4L)),
                                isFirst ? null : 1.0));
                all.add(
                        new UnitSummary(
                                of,
                                by,
                                "broken",
                                ValueSpread.of(List.of(0L)),
                                isFirst ? null : 1.0));
            }
        }
        return all;
    }

    private ParetoResult pareto() {
        return new ParetoResult(
                List.of(
                        new Front(
                                null,
                                List.of("cut", "idle"),
                                List.of(
                                        new Point(one, List.of(6.0, 3.0), true, List.of()),
                                        new Point(other, List.of(6.0, 4.0), false, List.of(one))))),
                List.of(new Dominated(other, List.of(one))));
    }
}
