package dev.plumbline.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.exchange.out.TrickyProgrammes;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.table.InputTable.Row;
import dev.plumbline.problem.validation.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

    private static InputTable csv(String text) {
        return CsvTables.read(new SourceFile("talks.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<InputTable> xlsx(byte[] workbook) {
        return XlsxTables.read(new SourceFile("book.xlsx", workbook));
    }

    private static OutputSheet sheet(@Nullable Object... cells) {
        return new OutputSheet("One", List.of("Head"), List.of(Arrays.asList(cells)));
    }

    @ParameterizedTest
    @CsvSource({"','", "';'", "'\t'"})
    void findsOutWhatSeparatesCells(String separator) {
        var table = csv("id,\"ti;t,le\",x\n1,\"a\nb\",2\n\n3,,4\n".replace(",", separator));
        assertThat(table.rows())
                .containsExactly(
                        new Row(1, List.of("id", "ti;t,le".replace(",", separator), "x")),
                        new Row(2, List.of("1", "a\nb", "2")),
                        new Row(4, List.of("3", "", "4")));
    }

    @Test
    void hidesFormulasInCsvAndShowsThemAgain() {
        String text = new String(CsvTables.write(sheet("=1+1")), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("\uFEFF\"Head\"\r\n\"'=1+1\"\r\n");
        for (String hostile : TrickyProgrammes.HOSTILE) {
            String written = new String(CsvTables.write(sheet(hostile)), StandardCharsets.UTF_8);
            assertThat(csv(written).rows().get(1).cell(0))
                    .isEqualTo(hostile.replace("\uD83D alone", "\uFFFD alone"));
        }
    }

    @Test
    void keepsEveryTextInWorkbooks() {
        var texts = new ArrayList<>(TrickyProgrammes.HOSTILE);
        texts.addAll(List.of("_x0041_", "_x005F_", "__x000D_", "\0", " a\r\nb\r", "_x00"));
        for (String text : texts) {
            assertThat(xlsx(XlsxSheets.write(List.of(sheet(text)))).getFirst().rows().get(1))
                    .isEqualTo(new Row(2, List.of(text)));
        }
    }

    @Test
    void writesTextsThatLookLikeFormulasAsTexts() throws IOException {
        try (var book =
                new ReadableWorkbook(
                        new ByteArrayInputStream(
                                XlsxSheets.write(List.of(sheet("=1+1", "+1", "-1", "@A")))))) {
            assertThat(book.getFirstSheet().read().get(1).stream())
                    .hasSize(4)
                    .allMatch(cell -> cell.getType() == CellType.STRING);
        }
    }

    @Test
    void readsNumbersDatesTimesAndDurations() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "x", null)) {
            var sheet = book.newWorksheet("S");
            sheet.value(2, 0, 25);
            sheet.value(2, 1, 2.5);
            sheet.value(2, 2, LocalDateTime.of(2026, 11, 11, 9, 30));
            sheet.style(2, 2).format("d/m/yyyy h:mm").set();
            sheet.value(2, 3, 0.5 + 25.0 / 1440);
            sheet.style(2, 3).format("hh:mm AM/PM").set();
            sheet.value(2, 4, 25.0 / 24);
            sheet.style(2, 4).format("[h]:mm").set();
            sheet.value(2, 5, true);
            sheet.value(2, 6, 46337.0);
            sheet.style(2, 6).format("yyyy-mm-dd").set();
        }
        assertThat(xlsx(bytes.toByteArray()).getFirst().rows())
                .containsExactly(
                        new Row(
                                3,
                                List.of(
                                        "25",
                                        "2.5",
                                        "2026-11-11T09:30",
                                        "12:25",
                                        "25:00",
                                        "true",
                                        "2026-11-11T00:00")));
    }

    @Test
    void writesRealDatesAndTheSameBytesEachTime() {
        var sheet = sheet(LocalDateTime.of(2026, 11, 11, 9, 30), 7, null, "x");
        byte[] written = XlsxSheets.write(List.of(sheet));
        assertThat(xlsx(written).getFirst().rows().get(1).cells())
                .containsExactly("2026-11-11T09:30", "7", "", "x");
        assertThat(XlsxSheets.write(List.of(sheet))).isEqualTo(written);
        assertThat(new String(CsvTables.write(sheet), StandardCharsets.UTF_8))
                .endsWith("2026-11-11T09:30,7,,\"x\"\r\n");
    }

    @Test
    void refusesWhatMeansHarm() throws IOException {
        byte[] sound = XlsxSheets.write(List.of(sheet("a")));
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        refuses(
                "documentType",
                edited(sound, xml -> xml.replaceFirst("<worksheet", entity + "$0")));
        refuses("malformedTable", edited(sound, xml -> xml.replace("r=\"A2\"", "r=\"ZZZZZZ2\"")));
        refuses("malformedTable", Arrays.copyOf(sound, sound.length / 2));
        refuses("malformedTable", "id,title".getBytes(StandardCharsets.UTF_8));
        refuses("oldWorkbook", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    }

    private static void refuses(String code, byte[] workbook) {
        assertThatThrownBy(() -> xlsx(workbook))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors().getFirst().code()).isEqualTo(code));
    }

    private static byte[] edited(byte[] workbook, UnaryOperator<String> edit) throws IOException {
        return edited(
                workbook,
                name -> name,
                (name, content) -> name.contains("sheet1.xml") ? edit.apply(content) : content);
    }

    /**
     * @param edit of a part's name and content
     */
    private static byte[] edited(
            byte[] workbook, UnaryOperator<String> rename, BinaryOperator<String> edit)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(rename.apply(name)));
                out.write(edit.apply(name, content).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A sheet is checked as what it is read as, whatever its part is called. */
    @Test
    void refusesSheetsThatHideInOtherParts() throws IOException {
        UnaryOperator<String> hidden = text -> text.replace("sheet1.xml", "sheet1.bin");

        refuses(
                "malformedTable",
                edited(
                        XlsxSheets.write(List.of(sheet("a"))),
                        hidden,
                        (name, content) -> hidden.apply(content)));
    }

    @Test
    void refusesMoreCellsThanFitTheMemory() throws IOException {
        String cells = "<row r=\"1\">" + "<c/>".repeat(CsvTables.MOST_CELLS + 1) + "</row>";

        refuses(
                "tooLarge",
                edited(
                        XlsxSheets.write(List.of(sheet("a"))),
                        xml -> xml.replaceFirst("<sheetData>", "$0" + cells)));
    }

    /** It is short in the file, and long in all the cells that share it. */
    @Test
    void refusesATextThatIsSharedTooOften() throws IOException {
        var texts = new @Nullable Object[30];
        Arrays.fill(texts, "shared");
        byte[] sound = XlsxSheets.write(List.of(sheet(texts)));

        refuses(
                "tooLarge",
                edited(
                        sound,
                        name -> name,
                        (name, content) ->
                                content.replace("shared<", "x".repeat(1_000_000) + "<")));
    }

    @Test
    void takesAFormatWithAColourForANumber() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("One");
            sheet.value(0, 0, 2.5);
            sheet.style(0, 0).format("[Magenta]0.0").set();
        }

        assertThat(xlsx(bytes.toByteArray()).getFirst().rows().getFirst().cell(0)).isEqualTo("2.5");
    }

    @Test
    void namesColumnsAsSpreadsheetsDo() {
        assertThat(List.of(0, 25, 26, 701, 702).stream().map(InputTable::letters))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }
}
