package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.sheet.HeaderFinder;
import dev.plumbline.exchange.sheet.ProblemSheet;
import dev.plumbline.exchange.sheet.SheetColumn;
import dev.plumbline.exchange.sheet.SubmissionColumns;
import dev.plumbline.exchange.table.InputTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The row of a table that names its columns, read as that of a sheet. */
final class HeaderRow {

    private static final List<String> WITH_SECOND_CHOICES = List.of("title", "speakers");

    /** Shorter ones are near to anything. */
    private static final int SHORTEST = 4;

    private final ProblemSheet sheet;
    private final HeaderFinder headers;
    private final List<String> given;
    private final Map<Integer, SheetColumn> columns = new LinkedHashMap<>();
    private final Map<Integer, Set<SheetColumn>> doubtful = new LinkedHashMap<>();
    private final Set<Integer> secondChoices = new HashSet<>();
    private final Set<Integer> guesses = new HashSet<>();
    private final Set<SheetColumn> taken = new HashSet<>();

    /**
     * Headers that are exactly so before those that only mean the same, and these before those that
     * may mean something else.
     */
    HeaderRow(ProblemSheet sheet, List<String> given) {
        this.sheet = sheet;
        this.given = given;
        headers = sheet.foreignHeaders();
        for (int index = 0; index < given.size(); index++) {
            int at = index;
            headers.named(given.get(index)).ifPresent(column -> take(at, column));
        }
        boolean hasSecondChoices = headers != sheet.headers();
        for (int index = 0; index < given.size(); index++) {
            if (!hasSecondChoices || !isSecondChoice(given.get(index))) {
                takeMeant(index);
            }
        }
        if (hasSecondChoices) {
            takeSecondChoices();
            for (int index = 0; index < given.size(); index++) {
                takeMeant(index);
            }
            takeAskedFor();
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

    /** Questions of forms, where no header is plainer. */
    private void takeAskedFor() {
        for (String field : List.of("title", "abstract", "speakers")) {
            boolean isThere = has(field) || field.equals("speakers") && hasNames();
            for (int index = 0; index < given.size() && !isThere; index++) {
                int at = index;
                isThere =
                        !columns.containsKey(index)
                                && !doubtful.containsKey(index)
                                && SubmissionColumns.isAskedFor(field, given.get(index))
                                && column(field).filter(column -> take(at, column)).isPresent();
                if (isThere) {
                    secondChoices.add(index);
                    guesses.add(index);
                }
            }
        }
    }

    private boolean hasNames() {
        return has(SubmissionColumns.FIRST_NAME) && has(SubmissionColumns.LAST_NAME);
    }

    private static boolean isSecondChoice(String header) {
        return WITH_SECOND_CHOICES.stream()
                .anyMatch(field -> SubmissionColumns.secondChoice(field, header) >= 0);
    }

    private boolean take(int index, SheetColumn column) {
        boolean isNew = taken.add(column);
        if (!columns.containsKey(index)
                && (isNew || SubmissionColumns.maySeveral(column.field()))) {
            columns.put(index, column);
            return true;
        }
        return false;
    }

    private void takeMeant(int index) {
        if (columns.containsKey(index)) {
            return;
        }
        String header = given.get(index);
        var meant = headers.meant(header);
        if (meant.size() > 1) {
            doubtful.put(index, meant);
        } else if (meant.size() == 1) {
            take(index, meant.iterator().next());
        } else if (headers != sheet.headers() && SubmissionColumns.isNumberedSpeaker(header)) {
            boolean isFirst = column("speakers").filter(one -> take(index, one)).isPresent();
            if (!isFirst) {
                take(index, SubmissionColumns.moreSpeakers());
            }
        }
    }

    private Optional<SheetColumn> column(String field) {
        return sheet.columns().stream()
                .filter(column -> column.field().equals(field))
                .findFirst()
                .flatMap(column -> headers.named(column.header()));
    }

    /** Speakers that stand in columns of first and last names need no other one. */
    private void takeSecondChoices() {
        for (String field : WITH_SECOND_CHOICES) {
            boolean isThere = has(field) || field.equals("speakers") && hasNames();
            int best = -1;
            int least = Integer.MAX_VALUE;
            for (int index = 0; index < given.size() && !isThere; index++) {
                int rank = SubmissionColumns.secondChoice(field, given.get(index));
                if (rank >= 0 && rank < least && !columns.containsKey(index)) {
                    best = index;
                    least = rank;
                }
            }
            if (best >= 0) {
                int at = best;
                column(field).filter(column -> take(at, column)).ifPresent(any -> taken(at, any));
            }
        }
    }

    /** What is usually called so is no guess. */
    private void taken(int index, SheetColumn column) {
        doubtful.remove(index);
        secondChoices.add(index);
        if (!headers.meant(given.get(index)).contains(column)) {
            guesses.add(index);
        }
    }

    /** By where they are, counted from 0. */
    Map<Integer, SheetColumn> columns() {
        return columns;
    }

    boolean has(String field) {
        return columns.values().stream().anyMatch(column -> column.field().equals(field));
    }

    /** Whether a column surely means the field. */
    boolean hasSurely(String field) {
        return columns.entrySet().stream()
                .anyMatch(
                        one ->
                                one.getValue().field().equals(field)
                                        && !secondChoices.contains(one.getKey()));
    }

    /** The header that is nearest to the column with the field, if any is near. */
    Optional<String> nearest(String field) {
        return given.stream()
                .map(String::strip)
                .filter(header -> !header.isEmpty())
                .filter(
                        header ->
                                headers.nearest(header).stream()
                                        .anyMatch(
                                                found ->
                                                        headers.meant(found).stream()
                                                                .anyMatch(
                                                                        column ->
                                                                                column.field()
                                                                                        .equals(
                                                                                                field))))
                .findFirst();
    }

    /** Headers that may mean the column with the field, but also another one. */
    List<String> perhaps(String field) {
        return doubtful.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(is -> is.field().equals(field)))
                .map(one -> given.get(one.getKey()).strip())
                .toList();
    }

    /** Notes what was not read, and why; and what was read as something it may not be. */
    void note(InputTable table, ImportNotes notes) {
        List<String> unread = new ArrayList<>();
        for (int index = 0; index < given.size(); index++) {
            String header = given.get(index).strip();
            String label = new CellRef(table, 0, index, header).columnLabel();
            if (guesses.contains(index)) {
                notes.add(
                        Kind.GUESSED,
                        table.place() + ", " + label,
                        "The column was read as \"%s\", since no other one is. Maybe call it so, or otherwise?"
                                .formatted(columns.get(index).header()));
            } else if (doubtful.containsKey(index)) {
                notes.add(
                        Kind.DOUBTFUL,
                        table.place() + ", " + label,
                        "The column was not read: it may mean %s. Maybe call it one of them?"
                                .formatted(
                                        doubtful.get(index).stream()
                                                .map(column -> '"' + column.header() + '"')
                                                .collect(Collectors.joining(" or "))));
            } else if (!header.isEmpty() && !columns.containsKey(index)) {
                unread.add(label + reason(header));
            }
        }
        if (!unread.isEmpty()) {
            notes.add(
                    Kind.DROPPED,
                    table.place(),
                    "%s not read, as the sheet %s has no such: %s."
                            .formatted(
                                    unread.size() == 1 ? "A column was" : "Some columns were",
                                    sheet.title(),
                                    String.join("; ", unread)));
        }
    }

    private String reason(String header) {
        if (HeaderFinder.isMail(header)) {
            return " – no e-mail addresses are kept";
        }
        var meant = headers.meant(header);
        if (!meant.isEmpty()) {
            var column = meant.iterator().next();
            return " – column %s is read as \"%s\" already"
                    .formatted(letters(column), column.header());
        }
        return hint(header);
    }

    private String letters(SheetColumn column) {
        return columns.entrySet().stream()
                .filter(one -> one.getValue().equals(column))
                .map(one -> InputTable.letters(one.getKey()))
                .collect(Collectors.joining());
    }

    private String hint(String header) {
        var nearest =
                header.length() < SHORTEST ? Optional.<String>empty() : headers.nearest(header);
        if (nearest.isPresent()) {
            return " – maybe \"%s\"?".formatted(nearest.get());
        }
        Set<String> others = new LinkedHashSet<>();
        for (var other : List.of(ProblemSheet.TIME_SLOTS, ProblemSheet.PEOPLE)) {
            if (!other.headers().meant(header).isEmpty()) {
                others.add(other.title());
            }
        }
        return others.isEmpty()
                ? ""
                : " – maybe it belongs into a sheet %s?".formatted(String.join(" or ", others));
    }
}
