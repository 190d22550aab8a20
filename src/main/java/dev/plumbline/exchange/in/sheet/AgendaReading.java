package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.exchange.in.SourceFile;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.exchange.sheet.Column;
import dev.plumbline.exchange.sheet.ComputedSheets;
import dev.plumbline.exchange.table.Table;
import dev.plumbline.exchange.table.Table.Row;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.Pointer;
import dev.plumbline.schedule.Schedule;
import java.util.List;

/** Reads where sessions are, from an agenda as exporters write it. */
final class AgendaReading {

    private static final List<Column> COLUMNS =
            List.of(
                    column(ComputedSheets.SESSION, "session", Column.Kind.TEXT),
                    column(ComputedSheets.TIME_SLOT, "timeSlot", Column.Kind.TEXT),
                    column(ComputedSheets.START, "start", Column.Kind.TIME),
                    column(ComputedSheets.MINUTES, "minutes", Column.Kind.MINUTES));

    private final InputErrors errors = new InputErrors();
    private final Spots spots;
    private final Tree tree;

    AgendaReading(CellValues values, SourceFile file) {
        spots = new Spots(file.at(), errors);
        tree = new Tree(spots, values);
    }

    private static Column column(String header, String field, Column.Kind kind) {
        return new Column(header, field, kind, "", List.of());
    }

    Schedule read(List<Table> agendas, Facts facts) {
        tree.root.set("placements", JsonNodeFactory.instance.arrayNode());
        for (Table table : agendas) {
            var header = table.rows().getFirst().cells();
            for (Row row : table.rows().subList(1, table.rows().size())) {
                read(table, header, row);
            }
        }
        var found = new InputErrors();
        var schedule = ScheduleJson.readPlacements(tree.root, facts, "", found);
        spots.tell(found);
        errors.throwIfAny();
        return schedule;
    }

    private void read(Table table, List<String> header, Row row) {
        var root = Pointer.base("");
        var element = tree.element(tree.root, root, "placements", Spot.row(table, row.number()));
        var at = Tree.last(tree.root, root, "placements");
        for (Column column : COLUMNS) {
            int index = header.indexOf(column.header());
            if (index >= 0 && !row.cell(index).isBlank()) {
                var spot = new Spot(table, row.number(), index, column.header());
                tree.put(element, at, column, row.cell(index), spot);
            }
        }
    }
}
