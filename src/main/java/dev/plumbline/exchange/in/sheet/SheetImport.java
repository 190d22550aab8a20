package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.sheet.SheetFinder.Known;
import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.sheet.ComputedSheets;
import dev.plumbline.exchange.sheet.ProblemSheet;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.table.CsvTables;
import dev.plumbline.exchange.table.InputTable;
import dev.plumbline.exchange.table.XlsxTables;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScheduleRevision;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
                tables(file).stream().map(AttendeeWishes::folded).forEach(tables::add);
            } catch (InvalidInputException e) {
                e.errors().forEach(one -> errors.add(one.pointer(), one.code(), one.detail()));
            }
        }
        errors.throwIfAny();
        find(tables, sheets);
        boolean isExport = !hasTalks(sheets) && ExportedAgenda.areAll(sheets.agendas());
        var exported =
                isExport
                        ? new ExportedAgenda(sheets.agendas(), computed(tables), notes, errors)
                        : null;
        if (!isExport) {
            requireTalks(sheets);
        }
        sheets.noteUnread();
        var zone = zone(sheets.known(), exported);
        var values = new CellValues(zone);
        var places = new TalkPlaces(notes, zone);
        var tree = new ProblemTree(spots, values);
        fill(tree, sheets, places, exported, zone);
        complete(tree.root, zone, exported);
        var references = new SheetReferences(tree.root, new ImportNotes());
        var placed =
                exported == null
                        ? places.placed(tree.root, references)
                        : exported.placed(tree.root, references);
        AttendeeWishes.keepKnown(tree.root, notes);
        noteMissingSlots(tree.root);
        var found = new InputErrors();
        var problem = ProblemJson.read(tree.root, "", found);
        spots.tell(found);
        errors.throwIfAny();
        var whole = Objects.requireNonNull(problem);
        return placed.isEmpty()
                ? imported(whole, exported == null ? sheets.agendas() : List.of(), values)
                : imported(whole, facts -> schedule(facts, placed));
    }

    /** Those that are called like sheets first, so that others are not taken for these. */
    private void find(List<InputTable> tables, SheetFinder sheets) {
        tables.sort(Comparator.comparing(table -> !SheetFinder.isNamed(table)));
        long count = tables.size() - computed(tables).size();
        tables.forEach(table -> sheets.add(table, count == 1));
        errors.throwIfAny();
        if (!hasTalks(sheets) && sheets.agendas().isEmpty() && sheets.unread().size() == 1) {
            sheets.addAsTalks(sheets.unread().getFirst());
            errors.throwIfAny();
        }
    }

    /** Tables that follow from a problem and its schedule. */
    private static List<InputTable> computed(List<InputTable> tables) {
        return tables.stream()
                .filter(
                        table -> {
                            var header = table.rows().getFirst().cells();
                            return ComputedSheets.isPassedOver(table.name(), header)
                                    && !ComputedSheets.isAgenda(table.name(), header);
                        })
                .toList();
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

    private static boolean hasTalks(SheetFinder sheets) {
        return sheets.known().stream()
                .anyMatch(
                        one ->
                                one.sheet() == ProblemSheet.TALKS
                                        || one.sheet() == ProblemSheet.COORDINATION);
    }

    private void requireTalks(SheetFinder sheets) {
        if (!hasTalks(sheets)) {
            String headers =
                    sheets.unread().stream()
                            .map(
                                    table ->
                                            " The headers of %s are: %s."
                                                    .formatted(
                                                            table.place(),
                                                            SheetFinder.shown(
                                                                    table.rows()
                                                                            .getFirst()
                                                                            .cells())))
                            .collect(Collectors.joining());
            errors.add(
                    first.at(),
                    "noTalks",
                    "No table has talks.%s Maybe call one Talks (talks.csv), with at least a column (Title)?"
                            .formatted(headers));
            errors.throwIfAny();
        }
    }

    /**
     * Times cannot be read without one, so this comes first; UTC only helps to find more mistakes.
     */
    private ZoneId zone(List<Known> known, @Nullable ExportedAgenda exported) {
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
        var ofExport = Optional.ofNullable(exported).flatMap(this::zone);
        if (ofExport.isPresent()) {
            return ofExport.get();
        }
        errors.add(
                first.at().at("timeZone"),
                "missingTimeZone",
                "Nothing says in which time zone the conference is. Maybe give it with --time-zone (timeZone over REST), or in a sheet Conference with a column (Time zone)?");
        return ZoneOffset.UTC;
    }

    /** An agenda of an earlier version names no zone; its offset may do. */
    private Optional<ZoneId> zone(ExportedAgenda exported) {
        return exported.zone()
                .or(
                        () ->
                                exported.offset()
                                        .filter(offset -> offset.getTotalSeconds() % 3600 == 0)
                                        .map(SheetImport::fixed)
                                        .filter(id -> ZoneId.getAvailableZoneIds().contains(id))
                                        .map(ZoneId::of)
                                        .map(this::noted));
    }

    /** The zone of the offset; the signs of such names are reversed. */
    private static String fixed(ZoneOffset offset) {
        int hours = offset.getTotalSeconds() / 3600;
        return hours == 0 ? "UTC" : "Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours);
    }

    private ZoneId noted(ZoneId zone) {
        notes.add(
                Kind.GUESSED,
                first.name(),
                "The agenda names no time zone; \"%s\" was taken, which has the same offset. Maybe give it with --time-zone (timeZone over REST)?"
                        .formatted(zone));
        return zone;
    }

    private void fill(
            ProblemTree tree,
            SheetFinder sheets,
            TalkPlaces places,
            @Nullable ExportedAgenda exported,
            ZoneId zone) {
        Map<String, List<SpeakerCell>> authors = new LinkedHashMap<>();
        sheets.authors().forEach(table -> authors.putAll(table.bySubmission()));
        var talks = new TalkReading(tree, spots, notes, places, authors);
        var reading = new SheetReading(tree, spots, talks);
        var known = sheets.known();
        known.stream().filter(one -> !one.sheet().isOfOwner()).forEach(reading::readMain);
        if (exported != null) {
            exported.read(tree, zone);
        }
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
        // an agenda is all there is: whom and what it names is in no other sheet
        var references =
                new SheetReferences(tree.root, exported == null ? notes : new ImportNotes());
        known.stream()
                .filter(one -> one.sheet().isOfOwner())
                .forEach(one -> reading.readParts(one, references));
        tree.references.forEach(references::resolve);
        tree.speakers.forEach(references::resolve);
    }

    /** Each that has no row of its own becomes a person, a room, a track or a cluster. */
    private void requireFewNames(ProblemTree tree) {
        long names =
                Stream.concat(
                                tree.references.stream()
                                        .flatMap(reference -> reference.names().stream()),
                                tree.speakers.stream()
                                        .flatMap(session -> session.cells().stream())
                                        .map(SpeakerCell::said))
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

    private void complete(ObjectNode root, ZoneId zone, @Nullable ExportedAgenda exported) {
        var options = request.options();
        if (options.name() != null) {
            root.put("name", options.name());
        } else if (!root.hasNonNull("name") && exported != null) {
            root.put("name", exported.name());
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

    private void noteMissingSlots(ObjectNode root) {
        if (root.path("timeSlots").isEmpty()) {
            notes.add(
                    Kind.MISSING,
                    first.name(),
                    "No time slots are given. Add a sheet TimeSlots with room, start and end.");
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
        return agendas.isEmpty()
                ? new ImportResult(problem, null, notes.list())
                : imported(problem, facts -> new AgendaReading(values, first).read(agendas, facts));
    }

    /** The places count as published, unless a sheet says what is, or it is not wanted. */
    private ImportResult imported(Problem problem, Function<Facts, Schedule> places) {
        var schedule = places.apply(Facts.of(problem));
        var published = problem.published();
        boolean isPublic = published != null && !published.placements().isEmpty();
        if (!request.options().published() || isPublic) {
            return new ImportResult(problem, schedule, notes.list());
        }
        var publishing = ScheduleRevision.publishing(problem, schedule);
        return new ImportResult(publishing, places.apply(Facts.of(publishing)), notes.list());
    }

    private static Schedule schedule(Facts facts, List<PublishedPlacement> places) {
        return Schedule.of(
                facts,
                places.stream()
                        .map(
                                one ->
                                        new FixedPlacement(
                                                facts.session(one.session()).orElseThrow(),
                                                facts.slot(one.timeSlot()).orElseThrow(),
                                                Interval.minute(one.start()),
                                                one.minutes()))
                        .toList());
    }
}
