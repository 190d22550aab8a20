package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.exchange.source.SourceText;
import dev.plumbline.problem.validation.InputErrors;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schedule in one shape, whether it was XML or JSON.
 *
 * @param rooms with their names, as often as they are listed
 * @param events in the order of the file
 * @param isOurs whether Plumbline wrote it
 */
record C3vocFile(
        SourceNode conference, List<SourceNode> rooms, List<ListedEvent> events, boolean isOurs) {

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
        return new C3vocFile(
                schedule.get("conference"), rooms, List.copyOf(events), isOurs(schedule));
    }

    private static C3vocFile ofJson(SourceNode root) {
        SourceNode schedule = root.get("schedule");
        if (!schedule.isPresent()) {
            root.errors()
                    .add(
                            root.at(),
                            "notASchedule",
                            "The file (%s) has no field (schedule). Maybe it is another export?"
                                    .formatted(root.at().label()));
        }
        SourceNode conference = schedule.get("conference");
        List<ListedEvent> events = new ArrayList<>();
        for (SourceNode day : conference.get("days").elements()) {
            for (SourceNode room : day.get("rooms").members()) {
                if (events.size() + room.node().size() > MOST_EVENTS) {
                    room.mistake(
                            "tooMany",
                            "such that there are at most %,d events in all".formatted(MOST_EVENTS));
                    return new C3vocFile(conference, List.of(), List.copyOf(events), isOurs(root));
                }
                String name = room.at().label().isBlank() ? null : room.at().label();
                room.elements().forEach(event -> events.add(new ListedEvent(event, day, name)));
            }
        }
        return new C3vocFile(
                conference, conference.get("rooms").elements(), List.copyOf(events), isOurs(root));
    }

    private static boolean isOurs(SourceNode root) {
        return root.node().path("generator").path("name").asText().equals("Plumbline");
    }
}
