package dev.plumbline.lab.compare.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
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

    private static final CsvSchema SCHEMA =
            CsvSchema.builder()
                    .addColumns(
                            List.of("dataset", "variant", "seed", "measure", "judge", "value"),
                            CsvSchema.ColumnType.STRING)
                    .setUseHeader(true)
                    .build();

    private static final ObjectWriter WRITER =
            CsvMapper.builder()
                    .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                    .enable(CsvGenerator.Feature.ESCAPE_CONTROL_CHARS_WITH_ESCAPE_CHAR)
                    .build()
                    .writer(SCHEMA);

    @Override
    public String fileName() {
        return "results.csv";
    }

    @Override
    public byte[] export(ComparisonResult result) {
        List<List<String>> rows = new ArrayList<>();
        result.runs().forEach(run -> rows(run, rows));
        var sensitivity = result.sensitivity();
        if (sensitivity != null) {
            rows(sensitivity, rows);
        }
        try {
            return WRITER.writeValueAsString(rows).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every table can be written.", e);
        }
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
