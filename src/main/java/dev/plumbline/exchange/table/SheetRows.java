package dev.plumbline.exchange.table;

import dev.plumbline.exchange.table.InputTable.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook in which something stands. */
final class SheetRows implements WorkbookParts.Reading {

    /** The last row of Excel. */
    private static final int LAST_ROW = 1_048_576;

    private static final int LETTERS = 26;
    private static final int FARTHEST = 1_000_000;

    final List<Row> rows = new ArrayList<>();
    final MergedCells merged = new MergedCells();
    private final CellText texts;
    private final IntConsumer width;
    private final Supplier<? extends RuntimeException> tooMany;
    private int number;

    /**
     * @param width takes how many cells each row has, with the empty ones left of others
     * @param tooMany what is thrown when there are too many rows
     */
    SheetRows(CellText texts, IntConsumer width, Supplier<? extends RuntimeException> tooMany) {
        this.texts = texts;
        this.width = width;
        this.tooMany = tooMany;
    }

    @Override
    public void element(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("mergeCell")) {
            String range = xml.getAttributeValue(null, "ref");
            merged.add(range == null ? "" : range);
        }
        if (!xml.getLocalName().equals("sheetData")) {
            return;
        }
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (xml.getLocalName().equals("row")) {
                row(xml);
            } else {
                pass(xml);
            }
        }
    }

    private void row(XMLStreamReader xml) throws XMLStreamException {
        String given = xml.getAttributeValue(null, "r");
        number = given == null ? number + 1 : Integer.parseInt(given);
        if (number < 1 || number > LAST_ROW) {
            throw new XMLStreamException("No spreadsheet has a row " + number);
        }
        List<String> cells = new ArrayList<>();
        Set<Integer> mistakes = new HashSet<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (xml.getLocalName().equals("c")) {
                cell(xml, cells, mistakes);
            } else {
                pass(xml);
            }
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        var row = new Row(number, List.copyOf(cells), Set.copyOf(mistakes), Set.of());
        if (!row.isEmpty()) {
            if (rows.size() == CsvTables.MOST_ROWS) {
                throw tooMany.get();
            }
            rows.add(row);
        }
    }

    private void cell(XMLStreamReader xml, List<String> cells, Set<Integer> mistakes)
            throws XMLStreamException {
        int column = column(xml.getAttributeValue(null, "r"), cells.size());
        width.accept(Math.max(0, column + 1 - cells.size()));
        while (cells.size() <= column) {
            cells.add("");
        }
        String given = xml.getAttributeValue(null, "t");
        String type = given == null ? "n" : given;
        String style = xml.getAttributeValue(null, "s");
        String value = null;
        String formula = null;
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "v" -> value = xml.getElementText();
                case "f" -> formula = xml.getElementText();
                case "is" -> value = SharedTexts.text(xml);
                default -> pass(xml);
            }
        }
        boolean hasNoResult = formula != null && value == null && !type.equals("str");
        if (hasNoResult || type.equals("e")) {
            mistakes.add(column);
        }
        String shown = hasNoResult ? "=" + formula : value;
        if (shown != null) {
            cells.set(column, texts.of(hasNoResult ? "str" : type, style, shown));
        }
    }

    /** What later versions add. */
    private static void pass(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    /** Of an address such as {@code B7}; without one, right of the last; a million at most. */
    static int column(@Nullable String address, int next) {
        int column = 0;
        for (int index = 0; address != null && index < address.length(); index++) {
            char one = address.charAt(index);
            if ('A' <= one && one <= 'Z') {
                column = Math.min(FARTHEST, column * LETTERS + one - 'A' + 1);
            }
        }
        return column == 0 ? next : column - 1;
    }
}
