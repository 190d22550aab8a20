package dev.plumbline.exchange.in.c3voc;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.exchange.source.SourceText;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.ShownValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A schedule in one shape, whether it was XML or JSON.
 *
 * @param rooms with their names, as often as they are listed
 * @param events in the order of the file
 * @param isOurs whether Plumbline wrote it, so that texts are no markup
 */
record C3vocFile(
        SourceNode conference, List<SourceNode> rooms, List<ListedEvent> events, boolean isOurs) {

    /** What has something within it in every schedule. */
    private static final Set<String> USUAL_LISTS = Set.of("conference", "generator", "day", "room");

    private static final int MOST_NAMED = 12;
    private static final int MOST_LETTERS = 40;

    /** More are not even looked at; of these, only some may be planned. */
    private static final int MOST_EVENTS = 50_000;

    /**
     * An event and what stands around it.
     *
     * @param room the name under which it is listed; null where that is empty
     */
    record ListedEvent(SourceNode event, SourceNode day, @Nullable String room) {}

    /** Told apart by what the file begins with, not by its name. */
    static C3vocFile of(SourceFile file, InputErrors errors) {
        SourceText.requireSize(file);
        return startsWithElement(file.content())
                ? ofXml(XmlTree.of(file, errors))
                : ofJson(SourceNode.of(file, errors));
    }

    private static boolean startsWithElement(byte[] content) {
        for (byte one : content) {
            boolean isBeforeText = one <= ' '; // blanks, and the bytes of a byte order mark
            if (!isBeforeText) {
                return one == '<';
            }
        }
        return false;
    }

    /** Old Pentabarf lists events in their day, without rooms in between. */
    private static C3vocFile ofXml(SourceNode schedule) {
        List<ListedEvent> events = new ArrayList<>();
        List<SourceNode> rooms = new ArrayList<>();
        for (SourceNode day : schedule.get("day").elements()) {
            day.get("event")
                    .elements()
                    .forEach(event -> events.add(new ListedEvent(event, day, null)));
            for (SourceNode room : day.get("room").elements()) {
                String name = room.text("name").orElse(null);
                rooms.add(room);
                room.get("event")
                        .elements()
                        .forEach(event -> events.add(new ListedEvent(event, day, name)));
            }
        }
        if (events.isEmpty() && !isUnreleased(schedule)) {
            refuse(schedule, "no <event> in a <day>", "<schedule> with " + shape(schedule, "<%s>"));
        }
        return new C3vocFile(
                schedule.get("conference"),
                rooms,
                List.copyOf(events),
                isOurs(schedule.get("generator")));
    }

    /** Whether it says no more than a schedule without events does. */
    private static boolean isUnreleased(SourceNode schedule) {
        return Stream.concat(
                        Stream.of(schedule),
                        schedule.get("day").elements().stream()
                                .flatMap(day -> Stream.concat(Stream.of(day), rooms(day))))
                .noneMatch(C3vocFile::hasOtherLists);
    }

    private static Stream<SourceNode> rooms(SourceNode day) {
        return day.get("room").elements().stream();
    }

    private static boolean hasOtherLists(SourceNode node) {
        return node.node().isObject()
                && node.members().stream()
                        .anyMatch(
                                member ->
                                        member.node().isContainerNode()
                                                && !member.node().isEmpty()
                                                && !USUAL_LISTS.contains(member.at().label()));
    }

    private static C3vocFile ofJson(SourceNode root) {
        SourceNode schedule = root.get("schedule");
        SourceNode conference = schedule.get("conference");
        List<ListedEvent> events = new ArrayList<>();
        if (!schedule.node().isObject()) {
            refuse(root, "no field (schedule)", shape(root, "(%s)"));
        } else if (schedule.get("events").node().isArray()) {
            ofHub(schedule, events);
        } else if (conference.get("days").node().isArray()) {
            ofDays(conference, events);
        } else {
            refuse(
                    schedule,
                    "neither a field (conference) with (days) nor a field (events)",
                    "(schedule) with " + shape(schedule, "(%s)"));
        }
        return new C3vocFile(
                conference,
                conference.get("rooms").elements(),
                List.copyOf(events),
                isOurs(root.get("generator")));
    }

    private static void ofDays(SourceNode conference, List<ListedEvent> events) {
        for (SourceNode day : conference.get("days").elements()) {
            for (SourceNode room : day.get("rooms").members()) {
                if (isTooMuch(room, events)) {
                    return;
                }
                String name = room.at().label().isBlank() ? null : room.at().label();
                room.elements().forEach(event -> events.add(new ListedEvent(event, day, name)));
            }
        }
    }

    /** The hub's second version has all events in one list; each says its room and its time. */
    private static void ofHub(SourceNode schedule, List<ListedEvent> events) {
        SourceNode listed = schedule.get("events");
        if (!isTooMuch(listed, events)) {
            SourceNode noDay = schedule.get("conference").get("day");
            listed.elements().forEach(event -> events.add(new ListedEvent(event, noDay, null)));
        }
    }

    private static boolean isTooMuch(SourceNode list, List<ListedEvent> events) {
        boolean isTooMuch = events.size() + list.node().size() > MOST_EVENTS;
        if (isTooMuch) {
            list.mistake(
                    "tooMany",
                    "such that there are at most %,d events in all".formatted(MOST_EVENTS));
        }
        return isTooMuch;
    }

    /** The file is of another kind: what it has instead helps to find out which. */
    private static void refuse(SourceNode at, String lack, String instead) {
        at.errors()
                .add(
                        at.at(),
                        "notASchedule",
                        "This is no schedule as frab, pretalx or the hub publish it: it has %s. It has %s. Maybe it is another program's export?"
                                .formatted(lack, instead));
    }

    /** The names of what is in it, and of what is in its lists. */
    private static String shape(SourceNode node, String form) {
        if (!node.node().isObject()) {
            return node.node().isArray() ? "a list" : "no fields";
        }
        List<String> names = new ArrayList<>();
        for (SourceNode member : node.members()) {
            if (names.size() == MOST_NAMED) {
                names.add("others");
                break;
            }
            names.add(form.formatted(shown(member)) + inner(member.node(), form));
        }
        return names.isEmpty() ? "nothing in it" : String.join(", ", names);
    }

    private static String shown(SourceNode member) {
        return ShownValue.of(member.at().label(), MOST_LETTERS);
    }

    private static String inner(JsonNode node, String form) {
        JsonNode first = node.isArray() && node.has(0) ? node.get(0) : node;
        if (!first.isObject() || first.isEmpty()) {
            return "";
        }
        List<String> names = new ArrayList<>();
        first.fieldNames().forEachRemaining(names::add);
        return " of "
                + names.stream()
                        .limit(MOST_NAMED)
                        .map(name -> form.formatted(ShownValue.of(name, MOST_LETTERS)))
                        .collect(Collectors.joining(", "));
    }

    private static boolean isOurs(SourceNode generator) {
        JsonNode name = generator.node().path("name");
        return name.isTextual() && name.textValue().equals("Plumbline");
    }
}
