package dev.plumbline.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.table.InputTable.Row;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.testing.TinyWorkbook;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookCellsTest {

    private static List<Row> rows(String sheetData) {
        byte[] workbook = TinyWorkbook.of("Talks", sheetData);
        return XlsxTables.read(new SourceFile("book.xlsx", workbook)).getFirst().rows();
    }

    private static String cell(String xml) {
        return rows("<row r=\"2\">" + xml + "</row>").getFirst().cell(0);
    }

    @ParameterizedTest
    @CsvSource({
        "str, 007, 007",
        "str, 1e3, 1e3",
        "n, 007, 7",
        "b, 1, true",
        "b, 0, false",
        "d, 2027-05-12T09:30:00, 2027-05-12T09:30",
        "d, 2027-05-12T09:29:59.999Z, 2027-05-12T09:30",
        "d, 2027-05-12, 2027-05-12T00:00",
        "d, 09:30:00, 09:30",
        "d, soon, soon"
    })
    void areWhatTheirTypeSays(String type, String value, String text) {
        assertThat(cell("<c t=\"%s\"><v>%s</v></c>".formatted(type, value))).isEqualTo(text);
        assertThat(cell("<c t=\"%s\"><f>A1</f><v>%s</v></c>".formatted(type, value)))
                .isEqualTo(text);
    }

    @Test
    void areMistakesWhereAFormulaFailed() {
        assertThat(
                        rows(
                                """
                                <row r="3">
                                  <c r="A3" t="e"><v>#N/A</v></c>
                                  <c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c>
                                  <c r="D3"><f>SUM(A1:A2)</f></c>
                                  <c r="E3" t="str"><f>""</f><v></v></c>
                                  <c r="F3"><v>1</v></c>
                                </row>
                                """))
                .containsExactly(
                        new Row(
                                3,
                                List.of("#N/A", "", "#DIV/0!", "=SUM(A1:A2)", "", "1"),
                                Set.of(0, 2, 3),
                                Set.of()));
    }

    @Test
    void haveTextsInManyWays() {
        assertThat(cell("<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c>"))
                .isEqualTo(" a ");
        assertThat(
                        cell(
                                """
                                <c t="inlineStr"><is><r><rPr><b/></rPr><t>東</t></r><r><t>京</t></r>\
                                <rPh sb="0" eb="1"><t>トウキョウ</t></rPh></is></c>"""))
                .isEqualTo("東京");
    }

    @Test
    void standWhereTheirAddressSays() {
        assertThat(
                        rows(
                                "<row><c><v>1</v></c><c r=\"C1\"><v>2</v></c><c><v>3</v></c></row><row r=\"9\"/><row><c><v>4</v></c><extLst><x/></extLst></row>"))
                .containsExactly(new Row(1, List.of("1", "", "2", "3")), new Row(10, List.of("4")));
    }

    @ParameterizedTest
    @CsvSource({"<row r=\"0\"/>", "<row r=\"1048577\"/>", "<row><c t=\"s\"><v>99</v></c></row>"})
    void areRefusedWhereNoSpreadsheetHasThem(String sheetData) {
        assertThatThrownBy(() -> rows(sheetData)).isInstanceOf(InvalidInputException.class);
    }

    /** What people merge over rows is the value of each of them. */
    @Test
    void ofSeveralRowsMayBeOne() {
        byte[] workbook =
                TinyWorkbook.of(
                        "Talks",
                        """
                        <row r="1"><c r="A1" t="str"><v>Title</v></c><c r="B1" t="str"><v>Track</v></c></row>
                        <row r="2"><c r="A2" t="str"><v>One</v></c><c r="B2" t="str"><v>PCI</v></c></row>
                        <row r="3"><c r="A3" t="str"><v>Two</v></c></row>
                        <row r="4"><c r="A4" t="str"><v>Three</v></c><c r="B4" t="str"><v>Other</v></c></row>
                        </sheetData><mergeCells><mergeCell ref="B2:B3"/><mergeCell ref="B4:B1000000"/>
                        <mergeCell ref="A9:B9"/><mergeCell ref="nonsense"/></mergeCells><sheetData>""");
        var rows = XlsxTables.read(new SourceFile("book.xlsx", workbook)).getFirst().rows();

        assertThat(rows)
                .extracting(row -> row.cell(1))
                .containsExactly("Track", "PCI", "PCI", "Other");
        assertThat(rows.get(2).merged()).containsExactly(1);
    }
}
