package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.sheet.ComputedSheets;
import dev.plumbline.exchange.sheet.ProblemSheet;
import dev.plumbline.exchange.sheet.SheetColumn;
import dev.plumbline.exchange.sheet.SubmissionColumns;
import dev.plumbline.exchange.table.InputTable;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.ShownValue;
import dev.plumbline.problem.validation.SizeLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
            return column(field).isPresent();
        }

        /** Where the column for the field is; the first of several. */
        Optional<Integer> column(String field) {
            return columns.entrySet().stream()
                    .filter(column -> column.getValue().field().equals(field))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }

    private static final int FEWEST_COLUMNS = 2;

    /** Far more than any sheet of a conference has. */
    private static final int MOST_ROWS = 20_000;

    private static final int MOST_COLUMNS = 1_000;

    private static final int MOST_SHOWN = 40;

    private static final int SHOWN = 40;

    private final ImportNotes notes;
    private final InputErrors errors;
    private final boolean hasZone;
    private final List<Known> known = new ArrayList<>();
    private final List<InputTable> agendas = new ArrayList<>();
    private final List<AuthorTable> authors = new ArrayList<>();
    private final List<InputTable> unread = new ArrayList<>();

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

    /** Tables with a row for each author. */
    List<AuthorTable> authors() {
        return authors;
    }

    /** Tables of which nothing says what they are. */
    List<InputTable> unread() {
        return unread;
    }

    /**
     * Finds out what a table is.
     *
     * @param isLone whether it is the only one: then it holds talks, if nothing says otherwise
     */
    void add(InputTable given, boolean isLone) {
        var first = given.rows().getFirst().cells();
        if (ComputedSheets.isAgenda(given.name(), first)) {
            agendas.add(given);
            return;
        }
        if (ComputedSheets.isPassedOver(given.name(), first)) {
            return;
        }
        var table = TableStart.of(given, notes);
        var header = table.rows().getFirst().cells();
        if (header.stream().filter(cell -> !cell.isBlank()).count() > MOST_COLUMNS) {
            errors.add(
                    table.at(),
                    "tooManyColumns",
                    "The table (%s) has more than %,d columns. Maybe its rows and columns are exchanged?"
                            .formatted(table.place(), MOST_COLUMNS));
            return;
        }
        var sheet =
                ProblemSheet.named(table.name())
                        .or(() -> clearlyTalks(table, header, isLone))
                        .or(() -> namedByWord(table, header));
        if (sheet.isEmpty() && hasAuthors(table)) {
            return;
        }
        sheet = sheet.or(() -> guessed(table, header, isLone));
        if (sheet.isEmpty() && isLone) {
            sheet = Optional.of(ProblemSheet.TALKS);
        }
        sheet.ifPresentOrElse(one -> add(one, table, header), () -> unread.add(table));
    }

    /** Takes for talks what nothing says anything else of. */
    void addAsTalks(InputTable table) {
        unread.remove(table);
        add(ProblemSheet.TALKS, table, table.rows().getFirst().cells());
    }

    /** Notes the tables that were not read, once it is known that others have what is needed. */
    void noteUnread() {
        unread.forEach(
                table ->
                        notes.add(
                                Kind.DROPPED,
                                table.place(),
                                "It was not read: neither its name nor its first row says what it is, or another table is that already. Maybe call it Talks, or another of the template's sheets?"));
    }

    /** A title and more columns of talks than of what a word in its name says. */
    private Optional<ProblemSheet> clearlyTalks(
            InputTable table, List<String> header, boolean isLone) {
        var talks = new HeaderRow(ProblemSheet.TALKS, header);
        boolean hasPeople =
                talks.hasSurely("speakers")
                        || talks.has(SubmissionColumns.LAST_NAME)
                        || talks.has("abstract")
                        || talks.has("minutes");
        if (!talks.hasSurely("title")
                || !hasPeople
                || isByWord(table, ProblemSheet.COORDINATION)
                || known.stream().anyMatch(other -> isExactly(other, ProblemSheet.TALKS))) {
            return Optional.empty();
        }
        int count = talks.columns().size();
        boolean isOther =
                Stream.of(ProblemSheet.values())
                        .filter(sheet -> sheet != ProblemSheet.COORDINATION)
                        .anyMatch(
                                sheet ->
                                        sheet != ProblemSheet.TALKS
                                                && columns(sheet, header).size() >= count);
        if (isOther) {
            return Optional.empty();
        }
        if (!isLone) {
            noteGuess(table, ProblemSheet.TALKS);
        }
        return Optional.of(ProblemSheet.TALKS);
    }

    private static boolean isByWord(InputTable table, ProblemSheet sheet) {
        return Stream.of(table.name().split("[-_. ]+"))
                .flatMap(word -> ProblemSheet.named(word).stream())
                .anyMatch(sheet::equals);
    }

    private void noteGuess(InputTable table, ProblemSheet guess) {
        notes.add(
                Kind.GUESSED,
                table.place(),
                "Its headers look like those of the sheet %s, and so it was read. Maybe name it so?"
                        .formatted(guess.title()));
    }

    private boolean hasAuthors(InputTable table) {
        var found = new AuthorTable(table);
        boolean isTalks =
                new HeaderRow(ProblemSheet.TALKS, table.rows().getFirst().cells())
                        .hasSurely("title");
        if (isTalks || !found.isOne()) {
            return false;
        }
        authors.add(found);
        notes.add(
                Kind.GUESSED,
                table.place(),
                "It was read as the authors of the sessions, by their ids.%s"
                        .formatted(
                                found.unread().isEmpty()
                                        ? ""
                                        : " Not read of it: %s."
                                                .formatted(String.join("; ", found.unread()))));
        return true;
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

    private Optional<ProblemSheet> guessed(InputTable table, List<String> header, boolean isLone) {
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
            var row = new HeaderRow(sheet, header);
            int count = known(row);
            boolean isWhole = sheet != ProblemSheet.TALKS || row.has("title");
            if (count > most && isWhole) {
                best = sheet;
                most = count;
            }
        }
        var guess = best;
        if (guess == null || known.stream().anyMatch(other -> isExactly(other, guess))) {
            return Optional.empty();
        }
        if (!isLone || guess != ProblemSheet.TALKS) {
            noteGuess(table, guess);
        }
        return Optional.of(guess);
    }

    /** What only talks from elsewhere have counts where it is sure that they are talks. */
    private static int known(HeaderRow row) {
        return row.hasSurely("title")
                ? row.columns().size()
                : (int)
                        row.columns().values().stream()
                                .filter(column -> !SubmissionColumns.isForeign(column.field()))
                                .count();
    }

    private static Map<Integer, SheetColumn> columns(ProblemSheet sheet, List<String> header) {
        return new HeaderRow(sheet, header).columns();
    }

    private void add(ProblemSheet sheet, InputTable table, List<String> header) {
        int rows = table.rows().size() - 1;
        var row = new HeaderRow(sheet, header);
        int most = mostRows(sheet, row);
        if (rows > most) {
            errors.add(
                    table.at(),
                    "tooManyRows",
                    "The table (%s) has %,d rows, but at most %,d are read. Maybe remove what is not needed?"
                            .formatted(table.place(), rows, most));
            return;
        }
        row.note(table, notes);
        var found = new Known(sheet, table, row.columns());
        for (String needed : needed(sheet)) {
            if (!found.has(needed)) {
                String name = header(sheet, needed);
                errors.add(
                        table.at().at(needed.isEmpty() ? name : needed),
                        "missingColumn",
                        "The table (%s) is read as %s, but has no column (%s). %s Its headers, in row %d, are: %s."
                                .formatted(
                                        table.place(),
                                        sheet.title(),
                                        name,
                                        advice(row, needed),
                                        table.rows().getFirst().number(),
                                        shown(header)));
                return;
            }
        }
        known.add(found);
    }

    private static String advice(HeaderRow row, String needed) {
        return row.perhaps(needed).stream()
                .findFirst()
                .or(() -> row.nearest(needed))
                .map("Maybe \"%s\" is it, and should be called so?"::formatted)
                .orElse("Maybe its first row is not the header?");
    }

    /** The headers as the file has them, as many as people read. */
    static String shown(List<String> header) {
        var given = header.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
        String shown =
                given.stream()
                        .limit(MOST_SHOWN)
                        .map(one -> '"' + ShownValue.of(one, SHOWN) + '"')
                        .collect(Collectors.joining(", "));
        return given.size() > MOST_SHOWN
                ? shown + " and %d more".formatted(given.size() - MOST_SHOWN)
                : shown;
    }

    /** Not every row is a session where some are rejected, or of further speakers. */
    private static int mostRows(ProblemSheet sheet, HeaderRow row) {
        boolean mayBeFewer =
                row.has(SubmissionColumns.DECISION)
                        || row.has(SubmissionColumns.WITHDRAWN)
                        || row.has(SubmissionColumns.LAST_NAME);
        return mayBeFewer ? MOST_ROWS : mostRows(sheet);
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
