package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.in.sheet.SheetFinder.Known;
import dev.plumbline.exchange.sheet.ListText;
import dev.plumbline.exchange.sheet.ProblemSheet;
import dev.plumbline.exchange.sheet.SheetColumn;
import dev.plumbline.exchange.table.InputTable.Row;
import dev.plumbline.problem.validation.InputPointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of the sheets into the tree. */
final class SheetReading {

    private static final InputPointer ROOT = InputPointer.base("");

    private final ProblemTree tree;
    private final CellIndex spots;
    private final ElementPlaces places;
    private final TalkReading talks;

    SheetReading(ProblemTree tree, CellIndex spots, TalkReading talks) {
        this.tree = tree;
        this.spots = spots;
        this.talks = talks;
        places = new ElementPlaces(tree.root);
    }

    /** The sheets whose rows belong to nothing else. */
    void readMain(Known known) {
        var sheet = known.sheet();
        if (sheet == ProblemSheet.TALKS || sheet == ProblemSheet.COORDINATION) {
            talks.read(known);
            return;
        }
        for (Row row : rows(known)) {
            var spot = CellRef.row(known.table(), row.number());
            if (sheet == ProblemSheet.CONFERENCE) {
                cells(known, row, tree.root, ROOT);
                return;
            }
            ObjectNode holder = tree.root;
            InputPointer at = ROOT;
            String list = sheet.list();
            if (!sheet.part().isEmpty()) {
                holder = tree.root.withObjectProperty(list);
                at = at.at(list);
                list = sheet.part();
            }
            var element = tree.element(holder, at, list, spot);
            cells(known, row, element, ProblemTree.last(holder, at, list));
        }
    }

    /** The sheets whose rows belong to a row of another; all ids have to be there. */
    void readParts(Known known, SheetReferences references) {
        int ownerColumn =
                known.columns().entrySet().stream()
                        .filter(column -> column.getValue().field().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .getKey();
        SheetColumn column = known.columns().get(ownerColumn);
        for (Row row : rows(known)) {
            String cell = row.cell(ownerColumn);
            String name = ListText.text(cell);
            var spot =
                    new CellRef(
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
                                .formatted(ProblemTree.shown(name)));
                continue;
            }
            var holder = (ObjectNode) tree.root.at(owner.get().text());
            String part = known.sheet().part();
            var element =
                    tree.element(
                            holder, owner.get(), part, CellRef.row(known.table(), row.number()));
            cells(known, row, element, ProblemTree.last(holder, owner.get(), part));
        }
    }

    private Optional<InputPointer> find(ProblemSheet sheet, String id) {
        return sheet.lists().stream().flatMap(list -> places.of(list, id).stream()).findFirst();
    }

    private static List<Row> rows(Known known) {
        var rows = known.table().rows();
        return rows.subList(1, rows.size());
    }

    private void cells(Known known, Row row, ObjectNode element, InputPointer at) {
        tree.putAll(element, at, known.table(), known.columns(), row);
    }

    /** Where the elements of lists stand, by their ids. */
    private static final class ElementPlaces {

        private static final InputPointer ROOT = InputPointer.base("");

        private final ObjectNode root;
        private final Map<String, Listing> listings = new HashMap<>();

        /**
         * @param root whose lists may grow, but keep what they have
         */
        ElementPlaces(ObjectNode root) {
            this.root = root;
        }

        /** The first element of the list that has the id. */
        Optional<InputPointer> of(String list, String id) {
            var listing = listings.computeIfAbsent(list, any -> new Listing());
            var elements = root.path(list);
            for (; listing.counted < elements.size(); listing.counted++) {
                listing.byId.putIfAbsent(
                        elements.path(listing.counted).path("id").asText(),
                        ROOT.at(list).at(listing.counted));
            }
            return Optional.ofNullable(listing.byId.get(id));
        }

        private static final class Listing {

            private final Map<String, InputPointer> byId = new HashMap<>();
            private int counted;
        }
    }
}
