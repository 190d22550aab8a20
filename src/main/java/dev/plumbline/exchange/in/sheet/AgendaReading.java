package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.exchange.in.SourceFile;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.exchange.sheet.Column;
import dev.plumbline.exchange.sheet.ProblemSheet;
import dev.plumbline.exchange.table.Table;
import dev.plumbline.exchange.table.Table.Row;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.Pointer;
import dev.plumbline.schedule.Schedule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads where sessions are, from an agenda as exporters write it. */
final class AgendaReading {

    private final InputErrors errors = new InputErrors();
    private final Spots spots;
    private final Tree tree;

    AgendaReading(CellValues values, SourceFile file) {
        spots = new Spots(file.at(), errors);
        tree = new Tree(spots, values);
    }

    Schedule read(List<Table> agendas, Facts facts) {
        tree.root.set("placements", JsonNodeFactory.instance.arrayNode());
        for (Table table : agendas) {
            var header = new HeaderRow(ProblemSheet.PUBLISHED, table.rows().getFirst().cells());
            Map<Integer, Column> columns = new LinkedHashMap<>();
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
    private static Column withIds(Column column) {
        return switch (column.kind()) {
            case SESSION, TIME_SLOT ->
                    new Column(
                            column.header(),
                            column.field(),
                            Column.Kind.TEXT,
                            column.meaning(),
                            column.aliases());
            default -> column;
        };
    }

    private void read(Table table, Map<Integer, Column> columns, Row row) {
        var root = Pointer.base("");
        var element = tree.element(tree.root, root, "placements", Spot.row(table, row.number()));
        tree.putAll(element, Tree.last(tree.root, root, "placements"), table, columns, row);
    }
}
