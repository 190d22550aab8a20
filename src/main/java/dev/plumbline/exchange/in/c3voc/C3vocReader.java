package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.c3voc.C3vocFile.ListedEvent;
import dev.plumbline.exchange.in.draft.ChosenTracks;
import dev.plumbline.exchange.in.draft.ProblemDraft;
import dev.plumbline.exchange.in.draft.RoomSpellings;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.SizeLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one schedule, in XML or JSON. */
final class C3vocReader {

    /** What is read of an event to plan it, and to find it again. */
    private static final Set<String> PLANNED_FIELDS =
            Set.of(
                    "guid",
                    "id",
                    "code",
                    "slug",
                    "title",
                    "date",
                    "start",
                    "end",
                    "duration",
                    "room",
                    "track",
                    "abstract",
                    "description",
                    "persons");

    private static final Set<String> READ_FIELDS =
            Stream.concat(PLANNED_FIELDS.stream(), ListingReader.EVENT_FIELDS.stream())
                    .collect(Collectors.toUnmodifiableSet());

    /** All events together. */
    private static final int MOST_PEOPLE = 20_000;

    private final InputErrors errors = new InputErrors();
    private final ImportNotes notes = new ImportNotes();

    ImportResult read(ImportRequest request) {
        SourceFile file = single(request.files());
        var schedule = C3vocFile.of(file, errors);
        errors.throwIfAny();
        requireEvents(schedule, file);
        var zone = ConferenceZone.of(schedule, request.options().timeZone(), notes);
        var listings = new ListingReader(schedule.isOurs());
        var starts = new EventStart(zone, schedule.conference(), notes);
        var reader =
                new EventReader(
                        starts, listings, request.options().minutes(), schedule.isOurs(), notes);
        List<ImportedEvent> events = new ArrayList<>();
        schedule.events().forEach(listed -> reader.read(listed).ifPresent(events::add));
        starts.noteContradictions(file.at().text());
        reader.notePeopleWithoutNumber(file.at().text());
        noteUnreadFields(schedule, file.at().text(), notes);
        listings.note(file.at().text(), notes);
        var draft = new ProblemDraft(notes);
        var chosen =
                ChosenTracks.of(
                        request.options().tracks(),
                        events.stream().map(ImportedEvent::track).toList(),
                        file.at(),
                        "No event of the file (%s)".formatted(file.name()),
                        errors);
        var planned = events.stream().filter(event -> chosen.contain(event.track())).toList();
        requireRoom(planned, file);
        errors.throwIfAny();
        tellRoomsApart(events, draft);
        addRooms(draft, schedule.conference());
        var made = new C3vocImport(draft, request.options());
        planned.forEach(made::plan);
        made.passOver(events.stream().filter(event -> !chosen.contain(event.track())).toList());
        nameRooms(draft, schedule.rooms());
        return made.finish(name(request, schedule, file), zone.zone(), grid(schedule));
    }

    private SourceFile single(List<SourceFile> files) {
        for (SourceFile more : files.subList(1, files.size())) {
            errors.add(
                    more.at(),
                    "oneFile",
                    "A schedule is one file, but \"%s\" was handed in besides \"%s\". Maybe import them one by one?"
                            .formatted(more.name(), files.getFirst().name()));
        }
        errors.throwIfAny();
        return files.getFirst();
    }

    private void requireEvents(C3vocFile schedule, SourceFile file) {
        if (schedule.events().isEmpty()) {
            errors.add(
                    file.at(),
                    "noEvents",
                    "The file (%s) has no events. Maybe the schedule is not released yet?"
                            .formatted(file.name()));
            errors.throwIfAny();
        }
    }

    private void requireRoom(List<ImportedEvent> planned, SourceFile file) {
        long people = planned.stream().mapToLong(event -> event.people().size()).sum();
        if (people > MOST_PEOPLE) {
            errors.add(
                    file.at(),
                    "tooManyPeople",
                    "The file (%s) lists %,d people in its events, but at most %,d are read. Maybe plan some tracks only?"
                            .formatted(file.name(), people, MOST_PEOPLE));
        }
        if (planned.size() > SizeLimits.SESSIONS) {
            errors.add(
                    file.at(),
                    "tooManySessions",
                    "The file (%s) has %,d events to plan, but at most %,d are possible. Maybe plan some tracks only?"
                            .formatted(file.name(), planned.size(), SizeLimits.SESSIONS));
        }
    }

    private static String name(ImportRequest request, C3vocFile schedule, SourceFile file) {
        return Optional.ofNullable(request.options().name())
                .or(() -> schedule.conference().text("title"))
                .or(() -> schedule.conference().text("acronym"))
                .orElse(file.name());
    }

    /** What events say and a problem has no place for: one note for the whole file. */
    private static void noteUnreadFields(C3vocFile schedule, String where, ImportNotes notes) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ListedEvent listed : schedule.events()) {
            for (SourceNode member : listed.event().members()) {
                if (!READ_FIELDS.contains(member.at().label()) && saysSomething(member)) {
                    counts.merge(member.at().label(), 1, Integer::sum);
                }
            }
        }
        if (!counts.isEmpty()) {
            notes.add(
                    Kind.DROPPED,
                    where,
                    "A problem has no place for these fields of events (how many have one): %s."
                            .formatted(
                                    counts.entrySet().stream()
                                            .map(one -> one.getKey() + " " + one.getValue())
                                            .limit(30)
                                            .collect(Collectors.joining(", "))));
        }
    }

    private static boolean saysSomething(SourceNode member) {
        var node = member.node();
        return node.isContainerNode()
                ? !node.isEmpty()
                : member.isPresent() && !node.asText().isBlank();
    }

    /** Only our files say the grid; in others it is a matter of how they are shown. */
    private static int grid(C3vocFile schedule) {
        return schedule.isOurs()
                ? schedule.conference()
                        .text("timeslot_duration")
                        .map(C3vocDurations::minutes)
                        .orElse(OptionalInt.empty())
                        .orElse(0)
                : 0;
    }

    private static void nameRooms(ProblemDraft draft, List<SourceNode> rooms) {
        for (SourceNode room : rooms) {
            room.text("name")
                    .ifPresent(
                            name ->
                                    room.text("guid")
                                            .ifPresent(guid -> draft.roomGuid(name, guid)));
        }
    }

    private static void tellRoomsApart(List<ImportedEvent> events, ProblemDraft draft) {
        var spellings = new RoomSpellings();
        for (ImportedEvent event : events) {
            if (event.room() != null && event.start() != null) {
                spellings.used(event.room(), event.start(), event.minutes());
            }
        }
        spellings.tellApart(draft);
    }

    /** Also rooms in which nothing takes place; only schedule.json lists them. */
    private static void addRooms(ProblemDraft draft, SourceNode conference) {
        for (SourceNode room : conference.get("rooms").elements()) {
            room.text("name")
                    .ifPresent(
                            name ->
                                    room.get("capacity")
                                            .number()
                                            .filter(
                                                    seats ->
                                                            seats >= 1 && seats <= SizeLimits.HEADS)
                                            .ifPresentOrElse(
                                                    seats ->
                                                            draft.capacity(
                                                                    draft.room(name),
                                                                    seats.intValue()),
                                                    () -> draft.room(name)));
        }
    }
}
