package dev.plumbline.exchange.in.pretalx;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.exchange.table.CsvTables;
import dev.plumbline.exchange.table.InputTable;
import dev.plumbline.exchange.table.InputTable.Row;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows of pretalx's export in CSV, as if they were objects of its export in JSON.
 *
 * @param header an object that has every column, with nothing in it
 */
record PretalxRows(SourceNode header, List<SourceNode> rows) {

    /** More than the largest conference has, and all that memory bears. */
    private static final long MOST_CELLS = 500_000;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Whether the file can only be a table: JSON begins with a brace or bracket. */
    static boolean isTable(SourceFile file) {
        for (byte one : file.content()) {
            if (one == '{' || one == '[') {
                return false;
            }
            if (one > ' ') {
                return true;
            }
        }
        return false;
    }

    /**
     * The table in the file; what is in no column of its header is in one called by its letters.
     *
     * @throws InvalidInputException if it is no table, at the file
     */
    static PretalxRows of(SourceFile file, InputErrors errors) {
        InputTable table = CsvTables.read(file);
        int columns = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if ((long) columns * table.rows().size() > MOST_CELLS) {
            errors.add(
                    file.at(),
                    "tooMany",
                    "The file (%s) has more than %,d cells. Maybe export fewer fields?"
                            .formatted(file.name(), MOST_CELLS));
            errors.throwIfAny();
        }
        var first = table.rows().isEmpty() ? new Row(1, List.of()) : table.rows().getFirst();
        var headings = headings(first, columns);
        return new PretalxRows(
                new SourceNode(object(new Row(1, List.of()), headings), file.at(), errors),
                table.rows().stream()
                        .skip(1)
                        .map(row -> new SourceNode(object(row, headings), at(table, row), errors))
                        .toList());
    }

    private static InputPointer at(InputTable table, Row row) {
        return table.at().at("row " + row.number());
    }

    private static List<String> headings(Row header, int columns) {
        Set<String> headings = new LinkedHashSet<>();
        for (int column = 0; column < columns; column++) {
            String given = header.cell(column).strip();
            String letters = "column " + InputTable.letters(column);
            if (given.isEmpty() || !headings.add(given)) {
                headings.add(given.isEmpty() ? letters : given + " (" + letters + ")");
            }
        }
        return new ArrayList<>(headings);
    }

    private static ObjectNode object(Row row, List<String> headings) {
        ObjectNode object = JSON.objectNode();
        for (int column = 0; column < headings.size(); column++) {
            String cell = row.cell(column);
            object.set(
                    headings.get(column), cell.isBlank() ? JSON.nullNode() : JSON.textNode(cell));
        }
        return object;
    }
}
