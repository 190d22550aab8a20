package dev.plumbline.exchange.out.indico;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.plumbline.exchange.table.FormulaGuard;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes rows as CSV, so that nothing in a cell is more than text. */
final class IndicoCsv {

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();
    private static final CsvSchema SCHEMA =
            CsvSchema.emptySchema().withLineSeparator("\r\n").withoutHeader();

    private IndicoCsv() {}

    /** The file, in UTF-8. */
    static byte[] csv(List<List<String>> rows) {
        try {
            return MAPPER.writer(SCHEMA).writeValueAsString(rows).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every row of text can be written.", e);
        }
    }

    /**
     * One line of text: whatever else separates lines or controls devices becomes a blank, and half
     * a character the sign for one that is lost.
     */
    static String line(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16)
                .replaceAll("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029\\uFEFF]+", " ")
                .strip();
    }

    /** One line of text; in front of what looks like a formula the guard is put. */
    static String guarded(String text, String guard) {
        return FormulaGuard.guarded(line(text), guard);
    }
}
