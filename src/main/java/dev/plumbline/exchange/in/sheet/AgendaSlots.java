package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.in.draft.UsedTimes;
import dev.plumbline.exchange.in.draft.UsedTimes.Used;
import dev.plumbline.exchange.in.sheet.ExportedAgenda.AgendaItemRow;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.facts.BreakIds;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Time slots of an agenda that was exported: each lasts from the first to the last of what is in
 * it. An agenda in which they would overlap gets the times in which its rooms are used instead.
 */
final class AgendaSlots {

    private static final int USUAL_GRID = 5;

    private record Stretch(String id, String room, OffsetDateTime start, OffsetDateTime end) {}

    private final ObjectNode root;
    private final SheetReferences references;

    AgendaSlots(ObjectNode root, SheetReferences references) {
        this.root = root;
        this.references = references;
    }

    List<PublishedPlacement> placed(List<AgendaItemRow> items) {
        Map<AgendaItemRow, String> rooms = new LinkedHashMap<>();
        items.forEach(item -> rooms.put(item, references.room(item.room(), item.spot())));
        var stretches = stretches(rooms);
        Map<AgendaItemRow, Stretch> slots = new LinkedHashMap<>();
        if (overlap(stretches)) {
            usedTimes(rooms, slots);
        } else {
            rooms.keySet().forEach(item -> slots.put(item, stretches.get(item.slot())));
        }
        Map<String, ObjectNode> nodes = new HashMap<>();
        for (Stretch slot : slots.values()) {
            nodes.computeIfAbsent(
                    slot.id(),
                    id ->
                            root.withArray("timeSlots")
                                    .addObject()
                                    .put("id", id)
                                    .put("room", slot.room())
                                    .put("start", slot.start().toString())
                                    .put("end", slot.end().toString()));
        }
        if (!root.hasNonNull("gridMinutes") && !isUsual(slots)) {
            root.put("gridMinutes", 1);
        }
        List<PublishedPlacement> placements = new ArrayList<>();
        slots.forEach(
                (item, slot) ->
                        placements.add(
                                new PublishedPlacement(
                                        item.isBreak()
                                                ? addBreak(nodes.get(slot.id()), item)
                                                : item.session().path("id").asText(),
                                        slot.id(),
                                        item.start(),
                                        item.minutes())));
        return placements;
    }

    private static Map<String, Stretch> stretches(Map<AgendaItemRow, String> rooms) {
        Map<String, Stretch> stretches = new LinkedHashMap<>();
        rooms.forEach(
                (item, room) ->
                        stretches.merge(
                                item.slot(),
                                new Stretch(item.slot(), room, item.start(), item.end()),
                                (one, other) ->
                                        new Stretch(
                                                one.id(),
                                                one.room().equals(other.room()) ? one.room() : "",
                                                one.start().isBefore(other.start())
                                                        ? one.start()
                                                        : other.start(),
                                                one.end().isAfter(other.end())
                                                        ? one.end()
                                                        : other.end())));
        return stretches;
    }

    /** Whether time slots of one room share time, or one is in two rooms, or has no id. */
    private static boolean overlap(Map<String, Stretch> stretches) {
        Map<String, OffsetDateTime> ends = new HashMap<>();
        var sorted =
                stretches.values().stream()
                        .sorted(Comparator.comparing(one -> one.start().toInstant()))
                        .toList();
        for (Stretch one : sorted) {
            var end = ends.get(one.room());
            if (one.id().isEmpty()
                    || one.room().isEmpty()
                    || end != null && one.start().isBefore(end)) {
                return true;
            }
            ends.put(one.room(), one.end());
        }
        return false;
    }

    private static void usedTimes(
            Map<AgendaItemRow, String> rooms, Map<AgendaItemRow, Stretch> slots) {
        Map<String, AgendaItemRow> byNumber = new LinkedHashMap<>();
        List<Used> used = new ArrayList<>();
        rooms.forEach(
                (item, room) -> {
                    String number = String.valueOf(byNumber.size());
                    byNumber.put(number, item);
                    used.add(new Used(number, room, item.start(), item.minutes()));
                });
        var agenda = UsedTimes.of(used);
        Map<String, Stretch> made = new HashMap<>();
        agenda.slots()
                .forEach(
                        slot ->
                                made.put(
                                        slot.id(),
                                        new Stretch(
                                                slot.id(), slot.room(), slot.start(), slot.end())));
        agenda.placements()
                .forEach(
                        placement ->
                                slots.put(
                                        byNumber.get(placement.session()),
                                        made.get(placement.timeSlot())));
    }

    private static boolean isUsual(Map<AgendaItemRow, Stretch> slots) {
        return slots.entrySet().stream()
                .allMatch(
                        one ->
                                one.getKey().minutes() % USUAL_GRID == 0
                                        && Duration.between(
                                                                        one.getValue().start(),
                                                                        one.getKey().start())
                                                                .toMinutes()
                                                        % USUAL_GRID
                                                == 0);
    }

    /** The id of the break, which starts when the agenda says. */
    private static String addBreak(ObjectNode slot, AgendaItemRow item) {
        var breaks = slot.withArray("breaks");
        var made =
                breaks.addObject()
                        .put("minutes", item.minutes())
                        .put("earliest", item.start().toString())
                        .put("latest", item.start().toString());
        if (!item.title().isEmpty()) {
            made.put("title", item.title());
        }
        return BreakIds.of(slot.path("id").asText(), breaks.size());
    }
}
