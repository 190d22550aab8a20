package dev.plumbline.exchange.in.indico;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.plumbline.exchange.in.SourceFile;
import dev.plumbline.exchange.in.source.SourceText;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.problem.validation.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** Reads the rows of CSV files and of the first sheet of workbooks; empty rows are passed over. */
final class Rows {

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    /** What a workbook may grow to when it is unpacked. */
    private static final long UNPACKED = 60_000_000;

    private static final int COLUMNS = 1_000;

    /** Days are fractions, which are seldom exact. */
    private static final int HALF_A_MINUTE = 30;

    private final SourceFile file;
    private final InputErrors errors;
    private final List<Row> rows = new ArrayList<>();

    private Rows(SourceFile file, InputErrors errors) {
        this.file = file;
        this.errors = errors;
    }

    /** Whether the bytes are an archive, as workbooks are. */
    static boolean isWorkbook(SourceFile file) {
        return file.content().length > 1 && file.content()[0] == 'P' && file.content()[1] == 'K';
    }

    /**
     * The rows of either.
     *
     * @throws InvalidInputException if it is neither
     */
    static List<Row> of(SourceFile file, InputErrors errors) {
        var rows = new Rows(file, errors);
        try {
            if (isWorkbook(file)) {
                rows.readWorkbook();
            } else {
                rows.readText(SourceText.of(file));
            }
        } catch (InvalidInputException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw rows.refusal(
                    "malformedTable",
                    "The file (%s) cannot be read as a table. Maybe export it again?");
        }
        return List.copyOf(rows.rows);
    }

    private void readText(String text) throws IOException {
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        try (MappingIterator<String[]> all =
                MAPPER.readerFor(String[].class).with(schema).readValues(text)) {
            for (int number = 1; all.hasNext(); number++) {
                add(number, Arrays.asList(all.next()));
            }
        }
    }

    /** Whichever of the three is most often in the first line. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char other : new char[] {';', '\t'}) {
            best = count(first, other) > count(first, best) ? other : best;
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }

    private void readWorkbook() throws IOException {
        SourceText.requireSize(file);
        requireModestSize();
        try (var book =
                        new ReadableWorkbook(
                                new ByteArrayInputStream(file.content()),
                                new ReadingOptions(true, false));
                var stream = book.getFirstSheet().openStream()) {
            stream.forEach(row -> add(row.getRowNum(), row.stream().map(Rows::text).toList()));
        }
    }

    private void requireModestSize() throws IOException {
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (var zip = ZipFile.builder().setByteArray(file.content()).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var stream = zip.getInputStream(entry)) {
                    size += size(stream, buffer, UNPACKED - size);
                }
                if (size > UNPACKED) {
                    throw refusal(
                            "tooLarge",
                            "The file (%s) is too large when it is unpacked. Maybe export less?");
                }
            }
        }
    }

    private static long size(InputStream stream, byte[] buffer, long most) throws IOException {
        long size = 0;
        for (int read = stream.read(buffer); read > 0 && size <= most; ) {
            size += read;
            read = stream.read(buffer);
        }
        return size;
    }

    /** Days come as numbers with a format that shows years. */
    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).contains("yy")
                ? cell.asDate()
                        .plusSeconds(HALF_A_MINUTE)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
    }

    private void add(int number, List<String> cells) {
        if (rows.size() > Limits.SESSIONS || cells.size() > COLUMNS) {
            throw refusal(
                    "tooMany",
                    "The table (%s) has more rows or columns than any conference. Maybe it is not of Indico?");
        }
        if (!cells.stream().allMatch(String::isBlank)) {
            rows.add(new Row(number, List.copyOf(cells), file.at(), errors));
        }
    }

    private InvalidInputException refusal(String code, String sentence) {
        return new InvalidInputException(
                List.of(new InputError(file.at().text(), code, sentence.formatted(file.name()))));
    }
}
