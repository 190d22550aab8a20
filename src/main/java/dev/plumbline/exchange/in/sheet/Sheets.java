package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.sheet.Column;
import dev.plumbline.exchange.sheet.ComputedSheets;
import dev.plumbline.exchange.sheet.ProblemSheet;
import dev.plumbline.exchange.table.Table;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.NearestName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out what the tables are: by their names, else by their headers. */
final class Sheets {

    /**
     * A table of which is known what it is.
     *
     * @param columns by where they are, counted from 0
     */
    record Known(ProblemSheet sheet, Table table, Map<Integer, Column> columns) {

        boolean has(String field) {
            return columns.values().stream().anyMatch(column -> column.field().equals(field));
        }
    }

    private static final int FEWEST_COLUMNS = 2;

    private final ImportNotes notes;
    private final InputErrors errors;
    private final List<Known> known = new ArrayList<>();
    private final List<Table> agendas = new ArrayList<>();

    Sheets(ImportNotes notes, InputErrors errors) {
        this.notes = notes;
        this.errors = errors;
    }

    /** In the order of the sheets of a problem. */
    List<Known> known() {
        return known.stream().sorted(Comparator.comparing(Known::sheet)).toList();
    }

    /** Tables that say where sessions are, as exporters write them. */
    List<Table> agendas() {
        return agendas;
    }

    void add(Table table) {
        var header = table.rows().getFirst().cells();
        if (ComputedSheets.isAgenda(header)) {
            agendas.add(table);
        } else if (!ComputedSheets.isPassedOver(table.name(), header)) {
            var sheet = named(table.name()).or(() -> guessed(table, header));
            sheet.ifPresentOrElse(
                    one -> add(one, table, header),
                    () ->
                            notes.add(
                                    Kind.DROPPED,
                                    table.place(),
                                    "It was not read: neither its name nor its first row says what it is. Maybe call it Talks, or another of the template's sheets?"));
        }
    }

    private static Optional<ProblemSheet> named(String name) {
        return Stream.concat(
                        Stream.of(name),
                        Stream.of(name.split("[-_. ]+")).filter(word -> word.length() > 2))
                .map(ProblemSheet::named)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<ProblemSheet> guessed(Table table, List<String> header) {
        ProblemSheet best = null;
        int most = FEWEST_COLUMNS - 1;
        for (var sheet :
                List.of(
                        ProblemSheet.TALKS,
                        ProblemSheet.PEOPLE,
                        ProblemSheet.TIME_SLOTS,
                        ProblemSheet.ROOMS,
                        ProblemSheet.UNAVAILABILITY,
                        ProblemSheet.CLUSTERS,
                        ProblemSheet.BREAKS)) {
            int count = columns(sheet, header).size();
            boolean isWhole =
                    sheet != ProblemSheet.TALKS
                            || columns(sheet, header).values().stream()
                                    .anyMatch(column -> column.field().equals("title"));
            if (count > most && isWhole) {
                best = sheet;
                most = count;
            }
        }
        if (best != null) {
            notes.add(
                    Kind.GUESSED,
                    table.place(),
                    "Its headers look like those of the sheet %s, and so it was read. Maybe name it so?"
                            .formatted(best.title()));
        }
        return Optional.ofNullable(best);
    }

    private static Map<Integer, Column> columns(ProblemSheet sheet, List<String> header) {
        Map<Integer, Column> columns = new LinkedHashMap<>();
        Set<Column> taken = new HashSet<>();
        for (int index = 0; index < header.size(); index++) {
            int at = index;
            if (!header.get(index).isBlank()) {
                sheet.column(header.get(index))
                        .filter(taken::add)
                        .ifPresent(column -> columns.put(at, column));
            }
        }
        return columns;
    }

    private void add(ProblemSheet sheet, Table table, List<String> header) {
        var columns = columns(sheet, header);
        noteUnknown(sheet, table, header, columns);
        var found = new Known(sheet, table, columns);
        for (String needed : needed(sheet)) {
            if (!found.has(needed)) {
                errors.add(
                        table.at()
                                .at(
                                        needed.isEmpty()
                                                ? sheet.columns().getFirst().header()
                                                : needed),
                        "missingColumn",
                        "The table (%s) is read as %s, but has no column (%s). Maybe its first row is not the header?"
                                .formatted(table.place(), sheet.title(), header(sheet, needed)));
                return;
            }
        }
        known.add(found);
    }

    /** Without these a row says nothing. */
    private static List<String> needed(ProblemSheet sheet) {
        return switch (sheet) {
            case TALKS, COORDINATION -> List.of("title");
            case CONFERENCE -> List.of("timeZone");
            case TRACKS, ROOMS, PEOPLE, CLUSTERS -> List.of("name");
            case TIME_SLOTS -> List.of("room", "start", "end");
            case PUBLISHED -> List.of("session", "timeSlot", "start", "minutes");
            default -> List.of("");
        };
    }

    private static String header(ProblemSheet sheet, String field) {
        return sheet.columns().stream()
                .filter(column -> column.field().equals(field))
                .findFirst()
                .orElseThrow()
                .header();
    }

    private void noteUnknown(
            ProblemSheet sheet, Table table, List<String> header, Map<Integer, Column> columns) {
        var names = sheet.columns().stream().map(Column::header).toList();
        for (int index = 0; index < header.size(); index++) {
            String given = header.get(index).strip();
            if (!given.isEmpty() && !columns.containsKey(index)) {
                String hint = NearestName.hint(given, names);
                notes.add(
                        Kind.DROPPED,
                        new Spot(table, table.rows().getFirst().number(), index, given).label(),
                        "The column was not read: the sheet %s has no such one, or has it already.%s"
                                .formatted(sheet.title(), hint));
            }
        }
    }
}
