package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.naming.PlainLetters;
import dev.plumbline.exchange.sheet.SubmissionColumns;
import dev.plumbline.exchange.table.InputTable;
import dev.plumbline.exchange.table.InputTable.Row;
import dev.plumbline.problem.validation.ShownValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leaves out what a table says is rejected, withdrawn or deleted. What it says without being
 * understood is asked, and stays.
 */
final class Decisions {

    private enum Verdict {
        ACCEPTED,
        REJECTED,
        UNKNOWN
    }

    /** Names in a note; nobody reads more. */
    private static final int MOST_TITLES = 200;

    private static final int SHOWN = 40;

    private static final Set<String> YES =
            Set.of("yes", "y", "true", "1", "x", "ja", "j", "wahr", "oui", "si", "✓", "✔", "ok");

    private static final Set<String> NO =
            Set.of("no", "n", "false", "0", "-1", "nein", "falsch", "non", "✗", "✘", "-", "–");

    /** Before what follows them, these say the contrary. */
    private static final Pattern NOT_ACCEPTED =
            Pattern.compile(
                    "\\b(?:not|non|nicht|un|nie)[ -]?(?:accept|confirm|approv|select|angenommen|akzeptiert|zugelassen)");

    private static final Pattern GONE =
            Pattern.compile(
                    "withdr|cancel|delet|retract|removed|zuruckgezogen|zurueckgezogen|geloscht|geloescht|abgesagt|storniert");

    private static final Pattern REJECTED =
            Pattern.compile(
                    "\\breject|\\bdeclin|\\brefus|\\bdenied|\\bdismiss|abgelehnt|ablehnung|abgewiesen|\\babsage");

    private static final Pattern ACCEPTED =
            Pattern.compile(
                    "\\baccept|\\bconfirm|\\bapprov|\\bselected|\\bscheduled|angenommen|annahme|akzeptiert|\\bzusage|zugesagt|bestatigt|bestaetigt");

    /** Says that it is not settled, whatever else it says. */
    private static final Pattern OPEN =
            Pattern.compile(
                    "queue|probabl|pending|maybe|undecided|unconfirmed|not yet|noch nicht|unentschieden|offen|\\bto be\\b|\\?");

    /** Beside such, 0 means that nothing was decided. */
    private static final Pattern OTHER_NUMBER = Pattern.compile("-1|[2-9]");

    private final InputTable table;
    private final Map<Integer, Boolean> columns = new LinkedHashMap<>();
    private final Set<Integer> ofNumbers = new HashSet<>();
    private final int title;
    private final int id;
    private final Map<String, List<String>> rejected = new LinkedHashMap<>();
    private final Map<String, List<String>> unclear = new LinkedHashMap<>();

    Decisions(SheetFinder.Known known) {
        table = known.table();
        known.columns()
                .forEach(
                        (index, column) -> {
                            if (column.field().equals(SubmissionColumns.DECISION)
                                    || column.field().equals(SubmissionColumns.WITHDRAWN)) {
                                columns.put(
                                        index, column.field().equals(SubmissionColumns.WITHDRAWN));
                            }
                        });
        title = known.column("title").orElse(-1);
        id = known.column("id").orElse(-1);
        columns.keySet().removeIf(column -> cells(column).allMatch(String::isBlank));
        columns.keySet().stream()
                .filter(column -> cells(column).anyMatch(OTHER_NUMBER.asMatchPredicate()))
                .forEach(ofNumbers::add);
    }

    private Stream<String> cells(int column) {
        return table.rows().stream().skip(1).map(row -> row.cell(column).strip());
    }

    /** The rows that stay. */
    List<Row> kept(ImportNotes notes) {
        var rows = table.rows().subList(1, table.rows().size());
        if (columns.isEmpty()) {
            return rows;
        }
        List<Row> kept = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        boolean isGone = false;
        for (Row row : rows) {
            String ownId = id < 0 ? "" : row.cell(id).strip();
            boolean belongs = ownId.isEmpty() ? isGone : gone.contains(ownId);
            isGone = isContinued(row) && belongs || isRejected(row);
            if (!isGone) {
                kept.add(row);
            } else if (!ownId.isEmpty()) {
                gone.add(ownId);
            }
        }
        tell(notes);
        return kept;
    }

    private boolean isRejected(Row row) {
        Map<String, String> open = new LinkedHashMap<>();
        for (var column : columns.entrySet()) {
            String cell = row.cell(column.getKey()).strip();
            String header = table.rows().getFirst().cell(column.getKey()).strip();
            String told = cell.isEmpty() ? "nothing" : '"' + ShownValue.of(cell, SHOWN) + '"';
            switch (verdict(column.getKey(), column.getValue(), cell)) {
                case REJECTED -> {
                    remember(rejected, "\"%s\" is %s".formatted(header, told), row);
                    return true;
                }
                case UNKNOWN -> open.put("\"%s\" is %s".formatted(header, told), cell);
                case ACCEPTED -> {}
            }
        }
        open.forEach(
                (told, cell) -> {
                    if (!isContinued(row)) {
                        remember(unclear, told, row);
                    }
                });
        return false;
    }

    /** Whether it only says more of the row above. */
    private boolean isContinued(Row row) {
        return title >= 0 && row.cell(title).isBlank();
    }

    private Verdict verdict(int column, boolean saysGone, String cell) {
        String plain = PlainLetters.of(cell).strip();
        if (saysGone) {
            if (plain.isEmpty() || NO.contains(plain)) {
                return Verdict.ACCEPTED;
            }
            boolean isGone =
                    YES.contains(plain)
                            || GONE.matcher(plain).find()
                            || REJECTED.matcher(plain).find()
                            || plain.matches(
                                    "\\d{4}-\\d\\d-\\d\\d.*|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}.*");
            return isGone ? Verdict.REJECTED : Verdict.UNKNOWN;
        }
        if (plain.equals("0") && ofNumbers.contains(column)) {
            return Verdict.UNKNOWN;
        }
        if (YES.contains(plain) || NO.contains(plain)) {
            return YES.contains(plain) ? Verdict.ACCEPTED : Verdict.REJECTED;
        }
        return words(plain);
    }

    private static Verdict words(String plain) {
        if (OPEN.matcher(plain).find()) {
            return Verdict.UNKNOWN;
        }
        if (GONE.matcher(plain).find() || NOT_ACCEPTED.matcher(plain).find()) {
            return Verdict.REJECTED;
        }
        boolean isAccepted = ACCEPTED.matcher(plain).find();
        boolean isRejected = REJECTED.matcher(plain).find();
        if (isAccepted == isRejected) {
            return Verdict.UNKNOWN;
        }
        return isAccepted ? Verdict.ACCEPTED : Verdict.REJECTED;
    }

    private void remember(Map<String, List<String>> where, String told, Row row) {
        String cell = title < 0 ? "" : row.cell(title).strip();
        where.computeIfAbsent(told, any -> new ArrayList<>())
                .add(cell.isEmpty() ? "row " + row.number() : '"' + ShownValue.of(cell) + '"');
    }

    private void tell(ImportNotes notes) {
        if (!rejected.isEmpty()) {
            int count = rejected.values().stream().mapToInt(List::size).sum();
            notes.add(
                    Kind.DROPPED,
                    table.place(),
                    "%s left out, as the table says that %s not accepted: %s."
                            .formatted(
                                    count == 1 ? "A session was" : count + " sessions were",
                                    count == 1 ? "it is" : "they are",
                                    listed(rejected)));
        }
        if (!unclear.isEmpty()) {
            notes.add(
                    Kind.DOUBTFUL,
                    table.place(),
                    "Are these accepted? They were kept: %s. Maybe delete the rows of those that are not, or write accepted or rejected?"
                            .formatted(listed(unclear)));
        }
    }

    private static String listed(Map<String, List<String>> all) {
        return all.entrySet().stream()
                .limit(MOST_TITLES)
                .map(one -> names(one.getValue()) + " (" + one.getKey() + ")")
                .collect(Collectors.joining("; "));
    }

    private static String names(List<String> titles) {
        String shown = titles.stream().limit(MOST_TITLES).collect(Collectors.joining(", "));
        return titles.size() > MOST_TITLES
                ? shown + " and %d more".formatted(titles.size() - MOST_TITLES)
                : shown;
    }
}
