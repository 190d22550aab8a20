package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.exchange.sheet.ProblemSheet;
import dev.plumbline.exchange.sheet.SheetColumn;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.table.InputTable;
import dev.plumbline.exchange.table.InputTable.Row;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.schedule.Schedule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads where sessions are, from an agenda as exporters write it. */
final class AgendaReading {

    private final InputErrors errors = new InputErrors();
    private final CellIndex spots;
    private final ProblemTree tree;

    AgendaReading(CellValues values, SourceFile file) {
        spots = new CellIndex(file.at(), errors);
        tree = new ProblemTree(spots, values);
    }

    Schedule read(List<InputTable> agendas, Facts facts) {
        tree.root.set("placements", JsonNodeFactory.instance.arrayNode());
        for (InputTable table : agendas) {
            var header = new HeaderRow(ProblemSheet.PUBLISHED, table.rows().getFirst().cells());
            Map<Integer, SheetColumn> columns = new LinkedHashMap<>();
            header.columns().forEach((index, column) -> columns.put(index, withIds(column)));
            for (Row row : table.rows().subList(1, table.rows().size())) {
                read(table, columns, row);
            }
        }
        var found = new InputErrors();
        var schedule = ScheduleJson.readPlacements(tree.root, facts, "", found);
        spots.tell(found);
        errors.throwIfAny();
        return schedule;
    }

    /** Exporters write ids; what is named otherwise is told as a mistake. */
    private static SheetColumn withIds(SheetColumn column) {
        return switch (column.kind()) {
            case SESSION, TIME_SLOT ->
                    new SheetColumn(
                            column.header(),
                            column.field(),
                            SheetColumn.Kind.TEXT,
                            column.meaning(),
                            column.aliases());
            default -> column;
        };
    }

    private void read(InputTable table, Map<Integer, SheetColumn> columns, Row row) {
        var root = InputPointer.base("");
        var element = tree.element(tree.root, root, "placements", CellRef.row(table, row.number()));
        tree.putAll(element, ProblemTree.last(tree.root, root, "placements"), table, columns, row);
    }
}
