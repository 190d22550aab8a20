package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.sheet.ProblemTree.Reference;
import dev.plumbline.exchange.sheet.SheetColumn.Kind;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts ids where the rows name people, rooms, tracks, clusters, time slots, resources and sessions.
 */
final class SheetReferences {

    private final SheetNames people;
    private final SpeakerNames speakers;
    private final SheetNames rooms;
    private final SheetNames tracks;
    private final SheetNames clusters;
    private final SheetNames timeSlots;
    private final SheetNames resources;
    private final SheetNames talks;
    private final SheetNames coordination;

    /** All ids have to be there. */
    SheetReferences(ObjectNode root, ImportNotes notes) {
        people = new SheetNames(root, "people", notes);
        speakers = new SpeakerNames(people, notes);
        rooms = new SheetNames(root, "rooms", notes);
        tracks = new SheetNames(root, "tracks", notes);
        clusters = new SheetNames(root, "clusters", notes);
        timeSlots = new SheetNames(root, "timeSlots", notes);
        resources = new SheetNames(root, "resources", notes);
        talks = new SheetNames(root, "talks", notes);
        coordination = new SheetNames(root, "coordinationSessions", notes);
    }

    void resolve(Reference reference) {
        if (!reference.kind().isList()) {
            String name = reference.names().getFirst();
            reference.holder().put(reference.field(), id(reference.kind(), name, reference.spot()));
            return;
        }
        ArrayNode ids = reference.holder().putArray(reference.field());
        if (reference.kind() == Kind.PEOPLE) {
            reference
                    .names()
                    .forEach(name -> speakers.ids(text(name, reference.spot())).forEach(ids::add));
        } else {
            reference
                    .names()
                    .forEach(name -> ids.add(id(reference.kind(), name, reference.spot())));
        }
    }

    private static SpeakerCell text(String name, CellRef spot) {
        return new SpeakerCell.Text(name, "", spot);
    }

    /** The speakers of a session, each once. */
    void resolve(ProblemTree.Speakers session) {
        Set<String> ids = new LinkedHashSet<>();
        session.cells().forEach(cell -> ids.addAll(speakers.ids(cell)));
        ArrayNode array = session.holder().putArray("speakers");
        ids.forEach(array::add);
    }

    /** The id of the room with the name; a room that is in no sheet is a new one. */
    String room(String name, CellRef spot) {
        return rooms.findOrCreate(name, spot);
    }

    /** What names nothing stays as it is: it may be gone, or is a mistake that is told later. */
    private String id(Kind kind, String name, CellRef spot) {
        return switch (kind) {
            case PERSON, PEOPLE -> people.findOrCreate(name, spot);
            case ROOM, ROOMS -> rooms.findOrCreate(name, spot);
            case TRACK -> tracks.findOrCreate(name, spot);
            case CLUSTER, CLUSTERS -> clusters.findOrCreate(name, spot);
            case TIME_SLOT, TIME_SLOTS -> timeSlots.find(name, spot).orElse(name);
            case RESOURCE, RESOURCES -> resources.find(name, spot).orElse(name);
            case SESSION, SESSIONS -> session(name, spot).orElse(name);
            default -> name;
        };
    }

    private Optional<String> session(String name, CellRef spot) {
        return Stream.of(talks, coordination)
                .flatMap(names -> names.find(name, spot).stream())
                .findFirst();
    }

    /** The id of the owner of a row; empty if there is none. */
    Optional<String> owner(Kind kind, String name, CellRef spot) {
        return switch (kind) {
            case PERSON -> Optional.of(people.findOrCreate(name, spot));
            case TIME_SLOT -> timeSlots.find(name, spot);
            case RESOURCE -> resources.find(name, spot);
            default -> session(name, spot);
        };
    }
}
