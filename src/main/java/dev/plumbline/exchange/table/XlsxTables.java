package dev.plumbline.exchange.table;

import dev.plumbline.exchange.in.SourceFile;
import dev.plumbline.exchange.in.source.SourceText;
import dev.plumbline.exchange.table.Table.Row;
import dev.plumbline.problem.validation.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** Tables in workbooks of Excel and all who write them so (XLSX). */
public final class XlsxTables {

    /** Cells of all sheets together, with the empty ones left of others. */
    private static final long MOST_CELLS = 20_000_000;

    /** Characters in all cells together: a text that is shared counts wherever it stands. */
    private static final long MOST_CHARACTERS = 20_000_000;

    private XlsxTables() {}

    /** Whether the bytes are an archive, as workbooks are. */
    public static boolean isWorkbook(SourceFile file) {
        return startsWith(file, 'P', 'K');
    }

    private static boolean startsWith(SourceFile file, int first, int second) {
        byte[] bytes = file.content();
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /**
     * The tables of all sheets in which something stands.
     *
     * @throws InvalidInputException if it is no sound workbook, at the file
     */
    public static List<Table> read(SourceFile file) {
        SourceText.requireSize(file);
        if (startsWith(file, 0xD0, 0xCF)) {
            throw Refusal.of(
                    file,
                    "oldWorkbook",
                    "The file (%s) is an old (.xls) or an encrypted workbook. Maybe save it as XLSX, without a password?");
        }
        if (!isWorkbook(file)) {
            throw Refusal.of(
                    file,
                    "malformedTable",
                    "The file (%s) is not a workbook (XLSX). Maybe it is CSV, and its name should end so?");
        }
        try {
            WorkbookCheck.require(file);
            return sheets(file);
        } catch (InvalidInputException e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // the reader has exceptions of many kinds for files that are damaged
            throw Refusal.malformed(file);
        }
    }

    private static List<Table> sheets(SourceFile file) throws IOException {
        List<Table> tables = new ArrayList<>();
        long[] cells = {0};
        try (var book =
                new ReadableWorkbook(
                        new ByteArrayInputStream(file.content()),
                        new ReadingOptions(true, false))) {
            var texts =
                    new CellText(book.isDate1904(), MOST_CHARACTERS, () -> Refusal.tooMany(file));
            for (var sheet : book.getSheets().toList()) {
                List<Row> rows = new ArrayList<>();
                try (var stream = sheet.openStream()) {
                    stream.forEach(
                            row -> {
                                cells[0] += row.getCellCount();
                                if (cells[0] > MOST_CELLS) {
                                    throw Refusal.tooMany(file);
                                }
                                add(rows, row, texts);
                            });
                }
                if (!rows.isEmpty()) {
                    tables.add(
                            new Table(
                                    sheet.getName(),
                                    file.name() + ", sheet " + sheet.getName(),
                                    file.at().at(sheet.getName()),
                                    LongTexts.joined(rows)));
                }
            }
        }
        return List.copyOf(tables);
    }

    private static void add(List<Row> rows, org.dhatim.fastexcel.reader.Row row, CellText texts) {
        if (row.getPhysicalCellCount() == 0) {
            return;
        }
        var cells =
                new ArrayList<>(
                        IntStream.range(0, row.getCellCount())
                                .mapToObj(column -> texts.of(row.getCell(column)))
                                .toList());
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        if (!cells.stream().allMatch(String::isBlank)) {
            rows.add(new Row(row.getRowNum(), List.copyOf(cells)));
        }
    }
}
