package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.naming.ReadableIds;
import dev.plumbline.exchange.sheet.ListText;
import dev.plumbline.exchange.sheet.SheetColumn;
import dev.plumbline.exchange.table.InputTable;
import dev.plumbline.exchange.table.InputTable.Row;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.ShownValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The problem as JSON while the rows are being read. */
final class ProblemTree {

    /** A value that names something which may be in a row that was not read yet. */
    record Reference(
            ObjectNode holder,
            String field,
            SheetColumn.Kind kind,
            List<String> names,
            CellRef spot) {}

    /** Who speaks in a session, each of whom may be in a row that was not read yet. */
    record Speakers(ObjectNode holder, List<SpeakerCell> cells) {}

    private static final Set<String> NAMING = Set.of("id", "title", "name");

    final ObjectNode root = JsonNodeFactory.instance.objectNode();
    final List<Reference> references = new ArrayList<>();
    final List<Speakers> speakers = new ArrayList<>();
    private final CellIndex spots;
    private final CellValues values;

    ProblemTree(CellIndex spots, CellValues values) {
        this.spots = spots;
        this.values = values;
    }

    /** A new element of a list. */
    ObjectNode element(ObjectNode holder, InputPointer at, String list, CellRef row) {
        ArrayNode array = holder.withArray(list);
        spots.put(at.at(list).at(array.size()), row);
        return array.addObject();
    }

    /** Where the last element of a list stands. */
    static InputPointer last(ObjectNode holder, InputPointer at, String list) {
        return at.at(list).at(holder.withArray(list).size() - 1);
    }

    /** Puts the cells of a row where they belong; what cannot be read is a mistake. */
    void putAll(
            ObjectNode element,
            InputPointer at,
            InputTable table,
            Map<Integer, SheetColumn> columns,
            Row row) {
        var header = table.rows().getFirst();
        columns.forEach(
                (index, column) -> {
                    var spot = new CellRef(table, row.number(), index, header.cell(index));
                    if (column.field().isEmpty()) {
                        return;
                    }
                    if (row.mistakes().contains(index)) {
                        spots.failed(value(at, column), spot, row.cell(index));
                    } else if (row.cell(index).isBlank() || isRepeated(row, index, column)) {
                        spots.put(value(at, column), spot);
                    } else {
                        put(element, at, column, row.cell(index), spot);
                    }
                });
    }

    /** What is one cell over several rows is the same in each; but each is something of its own. */
    private static boolean isRepeated(Row row, int index, SheetColumn column) {
        return row.merged().contains(index) && NAMING.contains(column.field());
    }

    private static InputPointer value(InputPointer row, SheetColumn column) {
        var value = row;
        for (String step : column.path()) {
            value = value.at(step);
        }
        return value;
    }

    private void put(
            ObjectNode row, InputPointer at, SheetColumn column, String cell, CellRef spot) {
        ObjectNode holder = row;
        InputPointer pointer = at;
        for (String step : column.path().subList(0, column.path().size() - 1)) {
            holder = holder.withObjectProperty(step);
            pointer = pointer.at(step);
            spots.put(pointer, spot);
        }
        String field = column.path().getLast();
        spots.put(pointer.at(field), spot);
        var kind = column.kind();
        if (kind.isList()) {
            var names = ListText.texts(cell);
            for (int index = 0; index < names.size(); index++) {
                spots.put(pointer.at(field).at(index), spot);
            }
            references.add(new Reference(holder, field, kind, names, spot));
            return;
        }
        var value = values.of(kind, cell);
        if (value.isEmpty()) {
            spots.mistake(
                    pointer.at(field),
                    spot,
                    "badCell",
                    "The value is \"%s\", but must be %s."
                            .formatted(shown(cell), values.needed(kind)));
        } else if (isReference(kind)) {
            var name = List.of(value.get().textValue());
            references.add(new Reference(holder, field, kind, name, spot));
        } else {
            holder.set(field, value.get());
        }
    }

    private static boolean isReference(SheetColumn.Kind kind) {
        return switch (kind) {
            case PERSON, ROOM, TRACK, CLUSTER, TIME_SLOT, SESSION -> true;
            default -> false;
        };
    }

    static String shown(String cell) {
        return ShownValue.of(cell.strip());
    }

    /** Gives ids to the elements of a list that have none, made of their names. */
    void giveIds(String list) {
        var ids = new ReadableIds();
        for (var element : root.withArray(list)) {
            if (element.hasNonNull("id")) {
                ids.unique(element.get("id").textValue());
            }
        }
        for (var element : root.withArray(list)) {
            if (!element.hasNonNull("id")) {
                String words =
                        element.has("title")
                                ? element.path("title").asText()
                                : element.path("name").asText(element.path("start").asText());
                ((ObjectNode) element).put("id", ids.of(words.isBlank() ? list : words));
            }
        }
    }
}
