package dev.plumbline.lab.sensitivity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ranges as a table: a row for each rule. */
public final class SensitivityCsv {

    private static final CsvSchema SCHEMA =
            CsvSchema.builder()
                    .addColumns(
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
                                    "highConfirmation"),
                            CsvSchema.ColumnType.STRING)
                    .setUseHeader(true)
                    .build();

    private static final ObjectWriter WRITER =
            CsvMapper.builder()
                    .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                    .build()
                    .writer(SCHEMA);

    private SensitivityCsv() {}

    /** With a header; a break-even that does not exist is empty. */
    public static String write(WeightSensitivity sensitivity) {
        List<List<String>> rows = new ArrayList<>();
        sensitivity.rules().forEach(rule -> rows.add(row(rule)));
        try {
            return WRITER.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every table can be written.", e);
        }
    }

    private static List<String> row(RuleSensitivity rule) {
        return List.of(
                rule.rule(),
                rule.severity().name(),
                Integer.toString(rule.weight()),
                Long.toString(rule.penalty()),
                Integer.toString(rule.low().weight()),
                number(rule.low().breakEven()),
                rule.low().confirmation().name(),
                Integer.toString(rule.high().weight()),
                number(rule.high().breakEven()),
                rule.high().confirmation().name());
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : value.toString();
    }
}
