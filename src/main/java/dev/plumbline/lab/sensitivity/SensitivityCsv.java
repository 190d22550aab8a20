package dev.plumbline.lab.sensitivity;

import dev.plumbline.exchange.table.CsvDialect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ranges as a table: a row for each rule. */
public final class SensitivityCsv {

    private static final List<String> HEADER =
            List.of(
                    "rule",
                    "severity",
                    "weight",
                    "penalty",
                    "low",
                    "lowBreakEven",
                    "lowConfirmation",
                    "high",
                    "highBreakEven",
                    "highConfirmation");

    private SensitivityCsv() {}

    /** With a header; a break-even that does not exist is empty. */
    public static String write(WeightSensitivity sensitivity) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(List.copyOf(HEADER));
        sensitivity.rules().forEach(rule -> rows.add(row(rule)));
        return CsvDialect.STATISTICS.write(rows);
    }

    private static List<@Nullable Object> row(RuleSensitivity rule) {
        return Arrays.asList(
                rule.rule(),
                rule.severity().name(),
                rule.weight(),
                rule.penalty(),
                rule.low().weight(),
                rule.low().breakEven(),
                rule.low().confirmation().name(),
                rule.high().weight(),
                rule.high().breakEven(),
                rule.high().confirmation().name());
    }
}
