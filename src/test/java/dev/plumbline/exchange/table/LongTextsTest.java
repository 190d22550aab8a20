package dev.plumbline.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.table.InputTable.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongTextsTest {

    private static final int ROOM = 32_767;

    private static byte[] workbook(String first, String second) {
        return XlsxSheets.write(
                List.of(
                        new OutputSheet(
                                "One",
                                List.of("A", "B", "C"),
                                List.of(
                                        Arrays.asList(first, 7, second),
                                        Arrays.asList("short", null, "last")))));
    }

    private static List<String> header(byte[] workbook) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read().getFirst().stream()
                    .map(cell -> cell.getText())
                    .toList();
        }
    }

    /** Pairs of surrogates at odd and even places, escapes, and blanks at the seams. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "😀", "_x0041_", "a 😀\n", " ", "\r"})
    void goOnInFurtherColumns(String pattern) {
        String text = "b" + pattern.repeat(3 * ROOM / pattern.length() + 1) + "e";
        var table = XlsxTables.read(new SourceFile("book.xlsx", workbook(text, text))).getFirst();

        assertThat(table.rows().getFirst().cells())
                .filteredOn(cell -> !cell.isEmpty())
                .containsExactly("A", "B", "C");
        var row = table.rows().get(1);
        assertThat(row.cell(0)).isEqualTo(text);
        assertThat(row.cells()).filteredOn(cell -> !cell.isEmpty()).hasSize(3);
        assertThat(table.rows().get(2).cells())
                .filteredOn(cell -> !cell.isEmpty())
                .containsExactly("short", "last");
    }

    @Test
    void needAFurtherColumnOnlyBeyondTheLimit() throws IOException {
        assertThat(header(workbook("x".repeat(ROOM), ""))).containsExactly("A", "B", "C");
        assertThat(header(workbook("x".repeat(ROOM + 1), "")))
                .containsExactly("A", "A (continued)", "B", "C");
    }

    @Test
    void leaveNoCellLongerThanExcelAllows() throws IOException {
        byte[] workbook = workbook("b" + "😀".repeat(ROOM), "_x0041_".repeat(ROOM));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(book.getFirstSheet().read().get(1).stream())
                    .filteredOn(cell -> cell != null)
                    .hasSizeGreaterThan(2)
                    .allMatch(cell -> WorkbookXmlText.plain(cell.getText()).length() <= ROOM);
        }
    }

    /** Where somebody saved the workbook as CSV. */
    @Test
    void arePutTogetherInCsvToo() {
        var table =
                CsvTables.read(
                        new SourceFile(
                                "one.csv",
                                "A,A (continued),A (continued),B,A (continued)\nx, y,z,2,3\n"
                                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(table.rows().get(1)).isEqualTo(new Row(2, List.of("x yz", "", "", "2", "3")));
    }
}
