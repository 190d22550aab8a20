package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.in.sheet.Sheets.Known;
import dev.plumbline.exchange.sheet.Column;
import dev.plumbline.exchange.sheet.ListText;
import dev.plumbline.exchange.sheet.ProblemSheet;
import dev.plumbline.exchange.table.Table.Row;
import dev.plumbline.problem.validation.Pointer;
import java.util.List;
import java.util.Optional;

/** Reads the rows of the sheets into the tree. */
final class SheetReading {

    private static final Pointer ROOT = Pointer.base("");

    private final Tree tree;
    private final Spots spots;
    private final Places places;

    SheetReading(Tree tree, Spots spots) {
        this.tree = tree;
        this.spots = spots;
        places = new Places(tree.root);
    }

    /** The sheets whose rows belong to nothing else. */
    void readMain(Known known) {
        var sheet = known.sheet();
        for (Row row : rows(known)) {
            var spot = Spot.row(known.table(), row.number());
            if (sheet == ProblemSheet.CONFERENCE) {
                cells(known, row, tree.root, ROOT);
                return;
            }
            ObjectNode holder = tree.root;
            Pointer at = ROOT;
            String list = sheet.list();
            if (!sheet.part().isEmpty()) {
                holder = tree.root.withObjectProperty(list);
                at = at.at(list);
                list = sheet.part();
            }
            var element = tree.element(holder, at, list, spot);
            cells(known, row, element, Tree.last(holder, at, list));
        }
    }

    /** The sheets whose rows belong to a row of another; all ids have to be there. */
    void readParts(Known known, References references) {
        int ownerColumn =
                known.columns().entrySet().stream()
                        .filter(column -> column.getValue().field().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .getKey();
        Column column = known.columns().get(ownerColumn);
        for (Row row : rows(known)) {
            String cell = row.cell(ownerColumn);
            String name = ListText.text(cell);
            var spot =
                    new Spot(
                            known.table(),
                            row.number(),
                            ownerColumn,
                            known.table().rows().getFirst().cell(ownerColumn));
            if (row.mistakes().contains(ownerColumn)) {
                spots.failed(ROOT.at("-").at(spot.label()), spot, cell);
                continue;
            }
            var id = references.owner(column.kind(), name, spot);
            var owner = id.flatMap(one -> find(known.sheet(), one));
            if (owner.isEmpty()) {
                spots.mistake(
                        ROOT.at("-").at(spot.label()),
                        spot,
                        "unknownId",
                        "The value is \"%s\", but no row of another sheet has that id or name. Maybe add one?"
                                .formatted(Tree.shown(name)));
                continue;
            }
            var holder = (ObjectNode) tree.root.at(owner.get().text());
            String part = known.sheet().part();
            var element =
                    tree.element(holder, owner.get(), part, Spot.row(known.table(), row.number()));
            cells(known, row, element, Tree.last(holder, owner.get(), part));
        }
    }

    private Optional<Pointer> find(ProblemSheet sheet, String id) {
        return sheet.lists().stream().flatMap(list -> places.of(list, id).stream()).findFirst();
    }

    private static List<Row> rows(Known known) {
        var rows = known.table().rows();
        return rows.subList(1, rows.size());
    }

    private void cells(Known known, Row row, ObjectNode element, Pointer at) {
        tree.putAll(element, at, known.table(), known.columns(), row);
    }
}
