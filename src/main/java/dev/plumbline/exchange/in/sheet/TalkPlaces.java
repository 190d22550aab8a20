package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.draft.UsedTimes;
import dev.plumbline.exchange.in.draft.UsedTimes.Used;
import dev.plumbline.exchange.in.sheet.SheetFinder.Known;
import dev.plumbline.exchange.naming.PlainLetters;
import dev.plumbline.exchange.sheet.SubmissionColumns;
import dev.plumbline.exchange.table.InputTable.Row;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.validation.SizeLimits;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where and when sessions are, as far as tables of talks say it; time slots are made of that. */
final class TalkPlaces {

    private record Pending(
            ObjectNode talk,
            String room,
            OffsetDateTime start,
            Optional<OffsetDateTime> end,
            boolean isBlock,
            CellRef spot) {

        String place() {
            return room + "|" + start + "|" + end;
        }

        int minutes() {
            return end.map(one -> TalkStart.minutes(start, one))
                    .orElse(talk.path("minutes").asInt());
        }
    }

    private static final int USUAL_GRID = 5;

    private final ImportNotes notes;
    private final ZoneId zone;
    private final List<Pending> pending = new ArrayList<>();

    TalkPlaces(ImportNotes notes, ZoneId zone) {
        this.notes = notes;
        this.zone = zone;
    }

    /** Whether the columns say it. */
    static boolean areIn(Known known) {
        return known.has(SubmissionColumns.ROOM)
                && (known.has(SubmissionColumns.START) || known.has(SubmissionColumns.DATE));
    }

    /** Reads where the talks of a table are; a talk that has no length gets that of its place. */
    void add(Known known, List<Row> rows, List<ObjectNode> talks) {
        if (!areIn(known)) {
            return;
        }
        var starts = new TalkStart(known, zone, notes);
        int roomColumn = known.column(SubmissionColumns.ROOM).orElseThrow();
        String header =
                known.column(SubmissionColumns.START)
                        .map(column -> known.table().rows().getFirst().cell(column))
                        .orElse("");
        boolean areBlocks = PlainLetters.of(header).strip().startsWith("session");
        for (int index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            String room = row.cell(roomColumn).strip();
            var found = starts.of(row, talks.get(index).path("title").asText(), room.isEmpty());
            if (!room.isEmpty() && found.isPresent()) {
                pending.add(
                        new Pending(
                                talks.get(index),
                                room,
                                found.get().start(),
                                found.get().end(),
                                areBlocks,
                                CellRef.row(known.table(), row.number())));
            }
        }
        var alike = alike();
        for (Pending one : pending) {
            boolean isAlone = !one.isBlock() || alike.get(one.place()).size() == 1;
            if (isAlone && one.end().isPresent() && !one.talk().hasNonNull("minutes")) {
                one.talk().put("minutes", one.minutes());
            }
        }
    }

    private Map<String, List<Pending>> alike() {
        return pending.stream()
                .collect(
                        Collectors.groupingBy(
                                Pending::place, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * The places, in slots that the tree has or gets. All talks have to have ids and lengths.
     *
     * @param references which know the rooms
     */
    List<PublishedPlacement> placed(ObjectNode root, SheetReferences references) {
        List<Used> used = new ArrayList<>();
        alike().values()
                .forEach(
                        group -> {
                            var first = group.getFirst();
                            String room = references.room(first.room(), first.spot());
                            if (first.isBlock() && group.size() > 1 && first.end().isPresent()) {
                                block(group);
                                used.add(new Used("", room, first.start(), first.minutes()));
                                return;
                            }
                            for (Pending one : group) {
                                used.add(
                                        new Used(
                                                one.talk().path("id").asText(),
                                                room,
                                                one.start(),
                                                one.minutes()));
                            }
                        });
        used.removeIf(one -> one.minutes() < 1 || one.minutes() > SizeLimits.MINUTES);
        if (used.isEmpty()) {
            return List.of();
        }
        if (!root.path("timeSlots").isEmpty()) {
            return inSlots(root, used);
        }
        var agenda = UsedTimes.of(used);
        agenda.slots().forEach(slot -> addSlot(root, slot));
        if (!root.hasNonNull("gridMinutes") && agenda.grid() < USUAL_GRID) {
            root.put("gridMinutes", agenda.grid());
        }
        return agenda.placements().stream().filter(one -> !one.session().isEmpty()).toList();
    }

    private void block(List<Pending> group) {
        notes.add(
                Kind.DOUBTFUL,
                group.getFirst().spot().label(),
                "%d sessions are in %s from %s to %s, but the table does not say in which order: they got the time slot, and no places (%s)."
                        .formatted(
                                group.size(),
                                ProblemTree.shown(group.getFirst().room()),
                                group.getFirst().start(),
                                group.getFirst().end().orElseThrow(),
                                group.stream()
                                        .map(one -> one.talk().path("title").asText())
                                        .map(title -> '"' + ProblemTree.shown(title) + '"')
                                        .collect(Collectors.joining(", "))));
    }

    private static void addSlot(ObjectNode root, TimeSlot slot) {
        root.withArray("timeSlots")
                .addObject()
                .put("id", slot.id())
                .put("room", slot.room())
                .put("start", slot.start().toString())
                .put("end", slot.end().toString());
    }

    /** Where another sheet says which time slots there are, places are in these. */
    private List<PublishedPlacement> inSlots(ObjectNode root, List<Used> used) {
        Map<String, List<TalkStart.Window>> windows = new LinkedHashMap<>();
        for (JsonNode slot : root.path("timeSlots")) {
            TalkStart.window(slot)
                    .ifPresent(
                            one ->
                                    windows.computeIfAbsent(
                                                    slot.path("room").asText(),
                                                    any -> new ArrayList<>())
                                            .add(one));
        }
        List<PublishedPlacement> placed = new ArrayList<>();
        for (Used one : used) {
            var slot =
                    windows.getOrDefault(one.room(), List.of()).stream()
                            .filter(window -> window.holds(one.start(), one.minutes()))
                            .findFirst();
            if (slot.isPresent()) {
                placed.add(
                        new PublishedPlacement(
                                one.session(), slot.get().slot(), one.start(), one.minutes()));
            } else {
                notes.add(
                        Kind.DROPPED,
                        one.session(),
                        "The place of \"%s\" at %s was not read: no time slot of its room holds it. Maybe add one, or leave out the sheet TimeSlots?"
                                .formatted(one.session(), one.start()));
            }
        }
        placed.removeIf(one -> one.session().isEmpty());
        return placed;
    }
}
