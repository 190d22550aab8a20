package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.sheet.HeaderFinder;
import dev.plumbline.exchange.sheet.ProblemSheet;
import dev.plumbline.exchange.sheet.SheetColumn;
import dev.plumbline.exchange.table.InputTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The first row of a table, read as that of a sheet. */
final class HeaderRow {

    private final ProblemSheet sheet;
    private final List<String> given;
    private final Map<Integer, SheetColumn> columns = new LinkedHashMap<>();
    private final Map<Integer, Set<SheetColumn>> doubtful = new LinkedHashMap<>();

    /** Headers that are exactly so before those that only mean the same. */
    HeaderRow(ProblemSheet sheet, List<String> given) {
        this.sheet = sheet;
        this.given = given;
        Set<SheetColumn> taken = new HashSet<>();
        for (int index = 0; index < given.size(); index++) {
            int at = index;
            sheet.headers()
                    .named(given.get(index))
                    .filter(taken::add)
                    .ifPresent(column -> columns.put(at, column));
        }
        for (int index = 0; index < given.size(); index++) {
            var meant =
                    columns.containsKey(index)
                            ? Set.<SheetColumn>of()
                            : sheet.headers().meant(given.get(index));
            if (meant.size() > 1) {
                doubtful.put(index, meant);
            } else if (meant.size() == 1 && taken.addAll(meant)) {
                columns.put(index, meant.iterator().next());
            }
        }
        takeTheOnlyTextForTheAbstract();
    }

    /** Most lists have one text of a session; it is its abstract, whatever they call it. */
    private void takeTheOnlyTextForTheAbstract() {
        var fields = columns.values().stream().map(SheetColumn::field).toList();
        if (!fields.contains("abstract")) {
            sheet.columns().stream()
                    .filter(column -> column.field().equals("abstract"))
                    .forEach(
                            column ->
                                    columns.replaceAll(
                                            (index, known) ->
                                                    known.field().equals("description")
                                                            ? column
                                                            : known));
        }
    }

    /** By where they are, counted from 0. */
    Map<Integer, SheetColumn> columns() {
        return columns;
    }

    /** Headers that may mean the column with the field, but also another one. */
    List<String> perhaps(String field) {
        return doubtful.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(is -> is.field().equals(field)))
                .map(one -> given.get(one.getKey()).strip())
                .toList();
    }

    /** Notes what was not read, and why. */
    void note(InputTable table, ImportNotes notes) {
        for (int index = 0; index < given.size(); index++) {
            String header = given.get(index).strip();
            if (!header.isEmpty() && !columns.containsKey(index)) {
                var spot = new CellRef(table, table.rows().getFirst().number(), index, header);
                notes.add(
                        doubtful.containsKey(index) ? Kind.DOUBTFUL : Kind.DROPPED,
                        spot.label(),
                        "The column was not read: " + reason(index, header));
            }
        }
    }

    private String reason(int index, String header) {
        if (doubtful.containsKey(index)) {
            return "it may mean %s. Maybe call it one of them?"
                    .formatted(
                            doubtful.get(index).stream()
                                    .map(column -> '"' + column.header() + '"')
                                    .collect(Collectors.joining(" or ")));
        }
        if (HeaderFinder.isMail(header)) {
            return "no e-mail addresses are kept.";
        }
        var meant = new ArrayList<>(sheet.headers().meant(header));
        if (!meant.isEmpty()) {
            return "column %s is read as \"%s\" already. Maybe rename or remove one of them?"
                    .formatted(letters(meant.getFirst()), meant.getFirst().header());
        }
        return "the sheet %s has no such one.%s".formatted(sheet.title(), hint(header));
    }

    private String letters(SheetColumn column) {
        return columns.entrySet().stream()
                .filter(one -> one.getValue().equals(column))
                .map(one -> InputTable.letters(one.getKey()))
                .collect(Collectors.joining());
    }

    private String hint(String header) {
        var nearest = sheet.headers().nearest(header);
        if (nearest.isPresent()) {
            return " Maybe \"%s\"?".formatted(nearest.get());
        }
        Set<String> others = new LinkedHashSet<>();
        for (var other : List.of(ProblemSheet.TIME_SLOTS, ProblemSheet.PEOPLE)) {
            if (!other.headers().meant(header).isEmpty()) {
                others.add(other.title());
            }
        }
        return others.isEmpty()
                ? ""
                : " Maybe it belongs into a sheet %s?".formatted(String.join(" or ", others));
    }
}
