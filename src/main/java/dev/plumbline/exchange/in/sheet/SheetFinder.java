package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.sheet.ComputedSheets;
import dev.plumbline.exchange.sheet.ProblemSheet;
import dev.plumbline.exchange.sheet.SheetColumn;
import dev.plumbline.exchange.table.InputTable;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.SizeLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out what the tables are: by their names, else by their headers. */
final class SheetFinder {

    /**
     * A table of which is known what it is.
     *
     * @param columns by where they are, counted from 0
     */
    record Known(ProblemSheet sheet, InputTable table, Map<Integer, SheetColumn> columns) {

        boolean has(String field) {
            return columns.values().stream().anyMatch(column -> column.field().equals(field));
        }
    }

    private static final int FEWEST_COLUMNS = 2;

    /** Far more than any sheet of a conference has. */
    private static final int MOST_ROWS = 20_000;

    private static final int MOST_COLUMNS = 1_000;

    private final ImportNotes notes;
    private final InputErrors errors;
    private final boolean hasZone;
    private final List<Known> known = new ArrayList<>();
    private final List<InputTable> agendas = new ArrayList<>();

    /**
     * @param hasZone whether the time zone is known already
     */
    SheetFinder(ImportNotes notes, InputErrors errors, boolean hasZone) {
        this.notes = notes;
        this.errors = errors;
        this.hasZone = hasZone;
    }

    /** In the order of the sheets of a problem. */
    List<Known> known() {
        return known.stream().sorted(Comparator.comparing(Known::sheet)).toList();
    }

    /** Tables that say where sessions are, as exporters write them. */
    List<InputTable> agendas() {
        return agendas;
    }

    void add(InputTable table) {
        var header = table.rows().getFirst().cells();
        if (header.stream().filter(cell -> !cell.isBlank()).count() > MOST_COLUMNS) {
            errors.add(
                    table.at(),
                    "tooManyColumns",
                    "The table (%s) has more than %,d columns. Maybe its rows and columns are exchanged?"
                            .formatted(table.place(), MOST_COLUMNS));
            return;
        }
        if (ComputedSheets.isAgenda(table.name(), header)) {
            agendas.add(table);
        } else if (!ComputedSheets.isPassedOver(table.name(), header)) {
            var sheet =
                    ProblemSheet.named(table.name())
                            .or(() -> namedByWord(table, header))
                            .or(() -> guessed(table, header));
            sheet.ifPresentOrElse(
                    one -> add(one, table, header),
                    () ->
                            notes.add(
                                    Kind.DROPPED,
                                    table.place(),
                                    "It was not read: neither its name nor its first row says what it is, or another table is that already. Maybe call it Talks, or another of the template's sheets?"));
        }
    }

    /** Whether the table's name is that of a sheet; these go first. */
    static boolean isNamed(InputTable table) {
        return ProblemSheet.named(table.name()).isPresent();
    }

    /**
     * Such as {@code talks-2027}; but {@code Rejected talks} beside {@code Talks} are none, and a
     * {@code Room plan} without names has no rooms.
     */
    private Optional<ProblemSheet> namedByWord(InputTable table, List<String> header) {
        var found =
                Stream.of(table.name().split("[-_. ]+"))
                        .filter(word -> word.length() > 2)
                        .map(ProblemSheet::named)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .filter(sheet -> known.stream().noneMatch(other -> isExactly(other, sheet)))
                        .filter(
                                sheet ->
                                        sheet == ProblemSheet.TALKS
                                                || hasAll(sheet, columns(sheet, header)));
        found.ifPresent(
                sheet ->
                        notes.add(
                                Kind.GUESSED,
                                table.place(),
                                "By its name it was read as the sheet %s. Maybe name it so, or delete it?"
                                        .formatted(sheet.title())));
        return found;
    }

    private static boolean isExactly(Known other, ProblemSheet sheet) {
        return other.sheet() == sheet && isNamed(other.table());
    }

    private boolean hasAll(ProblemSheet sheet, Map<Integer, SheetColumn> columns) {
        return needed(sheet).stream()
                .allMatch(
                        field ->
                                columns.values().stream()
                                        .anyMatch(column -> column.field().equals(field)));
    }

    private Optional<ProblemSheet> guessed(InputTable table, List<String> header) {
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
        var guess = best;
        if (guess == null || known.stream().anyMatch(other -> isExactly(other, guess))) {
            return Optional.empty();
        }
        notes.add(
                Kind.GUESSED,
                table.place(),
                "Its headers look like those of the sheet %s, and so it was read. Maybe name it so?"
                        .formatted(guess.title()));
        return Optional.of(guess);
    }

    private static Map<Integer, SheetColumn> columns(ProblemSheet sheet, List<String> header) {
        return new HeaderRow(sheet, header).columns();
    }

    private void add(ProblemSheet sheet, InputTable table, List<String> header) {
        int rows = table.rows().size() - 1;
        if (rows > mostRows(sheet)) {
            errors.add(
                    table.at(),
                    "tooManyRows",
                    "The table (%s) has %,d rows, but at most %,d are read. Maybe remove what is not needed?"
                            .formatted(table.place(), rows, mostRows(sheet)));
            return;
        }
        var row = new HeaderRow(sheet, header);
        row.note(table, notes);
        var found = new Known(sheet, table, row.columns());
        for (String needed : needed(sheet)) {
            if (!found.has(needed)) {
                String name = header(sheet, needed);
                var perhaps = row.perhaps(needed);
                errors.add(
                        table.at().at(needed.isEmpty() ? name : needed),
                        "missingColumn",
                        "The table (%s) is read as %s, but has no column (%s). Maybe %s?"
                                .formatted(
                                        table.place(),
                                        sheet.title(),
                                        name,
                                        perhaps.isEmpty()
                                                ? "its first row is not the header"
                                                : "\"%s\" is it, and should be called so"
                                                        .formatted(perhaps.getFirst())));
                return;
            }
        }
        known.add(found);
    }

    private static int mostRows(ProblemSheet sheet) {
        return switch (sheet) {
            case TALKS, COORDINATION -> SizeLimits.SESSIONS;
            case TIME_SLOTS -> SizeLimits.TIME_SLOTS;
            default -> MOST_ROWS;
        };
    }

    /** Without these a row says nothing. */
    private List<String> needed(ProblemSheet sheet) {
        return switch (sheet) {
            case TALKS, COORDINATION -> List.of("title");
            case CONFERENCE -> hasZone ? List.of() : List.of("timeZone");
            case TRACKS, ROOMS, PEOPLE, CLUSTERS, RESOURCES -> List.of("name");
            case RELATIONS -> List.of("sessions", "kind");
            case WISHES -> List.of("sessions");
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
}
