package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.sheet.SheetFinder.Known;
import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.sheet.ProblemSheet;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.table.CsvTables;
import dev.plumbline.exchange.table.InputTable;
import dev.plumbline.exchange.table.XlsxTables;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.schedule.ScheduleRevision;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** One import of spreadsheets. */
final class SheetImport {

    private static final int USUAL_LENGTH = 30;

    /** Far more than any conference has. */
    private static final int MOST_NAMES = 20_000;

    private final ImportRequest request;
    private final ImportNotes notes = new ImportNotes();
    private final InputErrors errors = new InputErrors();
    private final SourceFile first;
    private final CellIndex spots;

    SheetImport(ImportRequest request) {
        this.request = request;
        this.first = request.files().getFirst();
        this.spots = new CellIndex(first.at(), errors);
    }

    ImportResult read() {
        requireNoTracks();
        var sheets = new SheetFinder(notes, errors, request.options().timeZone() != null);
        List<InputTable> tables = new ArrayList<>();
        for (SourceFile file : request.files()) {
            try {
                tables.addAll(tables(file));
            } catch (InvalidInputException e) {
                e.errors().forEach(one -> errors.add(one.pointer(), one.code(), one.detail()));
            }
        }
        errors.throwIfAny();
        tables.sort(Comparator.comparing(table -> !SheetFinder.isNamed(table)));
        tables.forEach(sheets::add);
        errors.throwIfAny();
        requireTalks(sheets);
        var zone = zone(sheets.known());
        var values = new CellValues(zone);
        var tree = tree(sheets.known(), values);
        complete(tree.root, zone);
        var found = new InputErrors();
        var problem = ProblemJson.read(tree.root, "", found);
        spots.tell(found);
        errors.throwIfAny();
        return imported(Objects.requireNonNull(problem), sheets.agendas(), values);
    }

    private static List<InputTable> tables(SourceFile file) {
        boolean isWorkbook = XlsxTables.isWorkbook(file) || file.hasExtension(".xlsx");
        return isWorkbook || file.hasExtension(".xls")
                ? XlsxTables.read(file)
                : List.of(CsvTables.read(file));
    }

    private void requireNoTracks() {
        if (!request.options().tracks().isEmpty()) {
            errors.add(
                    "/tracks",
                    "unsupportedOption",
                    "The track is \"%s\", but of a spreadsheet all tracks are read. Maybe delete the rows of the others, and import without --track (tracks over REST)?"
                            .formatted(ProblemTree.shown(request.options().tracks().getFirst())));
        }
    }

    private void requireTalks(SheetFinder sheets) {
        boolean hasTalks =
                sheets.known().stream()
                        .anyMatch(
                                one ->
                                        one.sheet() == ProblemSheet.TALKS
                                                || one.sheet() == ProblemSheet.COORDINATION);
        if (!hasTalks) {
            errors.add(
                    first.at(),
                    "noTalks",
                    "No table has talks. Maybe call one Talks (talks.csv), with at least a column (Title)?");
            errors.throwIfAny();
        }
    }

    /**
     * Times cannot be read without one, so this comes first; UTC only helps to find more mistakes.
     */
    private ZoneId zone(List<Known> known) {
        var given = request.options().timeZone();
        if (given != null) {
            return given;
        }
        for (Known one : known) {
            if (one.sheet() == ProblemSheet.CONFERENCE && one.table().rows().size() > 1) {
                for (var column : one.columns().entrySet()) {
                    String name = one.table().rows().get(1).cell(column.getKey()).strip();
                    if (column.getValue().field().equals("timeZone") && !name.isEmpty()) {
                        return ZoneId.getAvailableZoneIds().contains(name)
                                ? ZoneId.of(name)
                                : ZoneOffset.UTC;
                    }
                }
            }
        }
        errors.add(
                first.at().at("timeZone"),
                "missingTimeZone",
                "Nothing says in which time zone the conference is. Maybe give it with --time-zone (timeZone over REST), or in a sheet Conference with a column (Time zone)?");
        return ZoneOffset.UTC;
    }

    private ProblemTree tree(List<Known> known, CellValues values) {
        var tree = new ProblemTree(spots, values);
        var reading = new SheetReading(tree, spots);
        known.stream().filter(one -> !one.sheet().isOfOwner()).forEach(reading::readMain);
        requireFewNames(tree);
        for (String list :
                List.of(
                        "tracks",
                        "rooms",
                        "timeSlots",
                        "people",
                        "clusters",
                        "talks",
                        "coordinationSessions")) {
            tree.giveIds(list);
        }
        var references = new SheetReferences(tree.root, notes);
        known.stream()
                .filter(one -> one.sheet().isOfOwner())
                .forEach(one -> reading.readParts(one, references));
        tree.references.forEach(references::resolve);
        return tree;
    }

    /** Each that has no row of its own becomes a person, a room, a track or a cluster. */
    private void requireFewNames(ProblemTree tree) {
        long names =
                tree.references.stream()
                        .flatMap(reference -> reference.names().stream())
                        .distinct()
                        .count();
        if (names > MOST_NAMES) {
            errors.add(
                    first.at(),
                    "tooManyNames",
                    "The cells name %,d different people, rooms and the like, but at most %,d are read. Maybe a column is called otherwise than what it holds?"
                            .formatted(names, MOST_NAMES));
            errors.throwIfAny();
        }
    }

    private void complete(ObjectNode root, ZoneId zone) {
        var options = request.options();
        if (options.name() != null) {
            root.put("name", options.name());
        } else if (!root.hasNonNull("name")) {
            root.put("name", "Conference");
            notes.add(
                    Kind.GUESSED,
                    first.name(),
                    "No sheet has the conference's name; \"Conference\" was taken. Maybe say it in the sheet Conference?");
        }
        if (options.timeZone() != null || !root.hasNonNull("timeZone")) {
            root.put(
                    "timeZone",
                    ZoneId.getAvailableZoneIds().contains(zone.getId()) ? zone.getId() : "UTC");
        }
        if (!options.published() && root.remove("published") != null) {
            notes.add(
                    Kind.DROPPED,
                    "published",
                    "What the sheets say is published was passed over, as you asked for.");
        }
        if (root.path("timeSlots").isEmpty()) {
            notes.add(
                    Kind.MISSING,
                    first.name(),
                    "No time slots are given. Add a sheet TimeSlots with room, start and end.");
        }
        int grid = Math.max(1, root.path("gridMinutes").asInt(5));
        for (String list : List.of("talks", "coordinationSessions")) {
            for (int index = 0; index < root.path(list).size(); index++) {
                lengthen(
                        (ObjectNode) root.path(list).get(index),
                        InputPointer.base("").at(list).at(index),
                        grid);
            }
        }
    }

    private void lengthen(ObjectNode talk, InputPointer at, int grid) {
        if (talk.hasNonNull("minutes") || spots.isBad(at.at("minutes"))) {
            return;
        }
        Integer given = request.options().minutes();
        int minutes = given == null ? (USUAL_LENGTH + grid - 1) / grid * grid : given;
        talk.put("minutes", minutes);
        notes.add(
                given == null ? Kind.MISSING : Kind.GUESSED,
                spots.label(at),
                given == null
                        ? "The session \"%s\" has no length; %d minutes hold the place. Say it in the column Minutes."
                                .formatted(ProblemTree.shown(talk.path("title").asText()), minutes)
                        : "The session \"%s\" has no length; the %d minutes you gave were taken."
                                .formatted(
                                        ProblemTree.shown(talk.path("title").asText()), minutes));
    }

    private ImportResult imported(Problem problem, List<InputTable> agendas, CellValues values) {
        if (agendas.isEmpty()) {
            return new ImportResult(problem, null, notes.list());
        }
        var schedule = new AgendaReading(values, first).read(agendas, Facts.of(problem));
        var published = problem.published();
        boolean isPublic = published != null && !published.placements().isEmpty();
        if (!request.options().published() || isPublic) {
            return new ImportResult(problem, schedule, notes.list());
        }
        notes.add(
                Kind.GUESSED,
                agendas.getFirst().place(),
                "The places of the agenda count as published, so that changing them costs. Maybe import with --no-published (published over REST)?");
        var publishing = ScheduleRevision.publishing(problem, schedule);
        return new ImportResult(
                publishing,
                new AgendaReading(values, first).read(agendas, Facts.of(publishing)),
                notes.list());
    }
}
