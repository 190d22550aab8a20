package dev.plumbline.lab.compare.result;

import dev.plumbline.exchange.table.CsvDialect;
import dev.plumbline.exchange.table.FormulaGuard;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of all runs as a table for statistics: one row for each run and measure. A measure is
 * a unit, or a level of the score that a variant gives. Then, where they are known, the weights of
 * a variant and between which ones its best schedule stays the same.
 */
public final class ResultCsv implements ResultExporter {

    private static final List<String> HEADER =
            List.of("dataset", "variant", "seed", "measure", "judge", "value");

    @Override
    public String fileName() {
        return "results.csv";
    }

    @Override
    public byte[] export(ComparisonResult result) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        result.runs().forEach(run -> rows(run, rows));
        var sensitivity = result.sensitivity();
        if (sensitivity != null) {
            rows(sensitivity, rows);
        }
        return CsvDialect.STATISTICS.write(rows).getBytes(StandardCharsets.UTF_8);
    }

    private static void rows(RunResult run, List<List<String>> rows) {
        run.units().forEach((unit, value) -> rows.add(row(run, unit, "", value)));
        run.scores()
                .forEach(
                        (judge, score) -> {
                            rows.add(row(run, "hard", judge, score.hard()));
                            rows.add(row(run, "medium", judge, score.medium()));
                            rows.add(row(run, "soft", judge, score.soft()));
                        });
    }

    /** No seed: the analysis has one of its own. */
    private static void rows(SensitivityResult result, List<List<String>> rows) {
        for (var rule : result.found().rules()) {
            rows.add(row(result, "weight." + rule.rule(), rule.weight()));
            rows.add(row(result, "lowestWeight." + rule.rule(), rule.low().weight()));
            rows.add(row(result, "highestWeight." + rule.rule(), rule.high().weight()));
        }
    }

    private static List<String> row(SensitivityResult result, String measure, long value) {
        return List.of(
                FormulaGuard.hidden(result.dataset()),
                FormulaGuard.hidden(result.variant()),
                "",
                measure,
                FormulaGuard.hidden(result.variant()),
                Long.toString(value));
    }

    private static List<String> row(RunResult run, String measure, String judge, long value) {
        return List.of(
                FormulaGuard.hidden(run.dataset()),
                FormulaGuard.hidden(run.variant()),
                Long.toString(run.seed()),
                measure,
                FormulaGuard.hidden(judge),
                Long.toString(value));
    }
}
