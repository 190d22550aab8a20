package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.plumbline.access.AgendaSight;
import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.rest.job.RevisionReader;
import java.util.HashSet;
import java.util.Set;

/**
 * Takes out of an answer what is private of tracks that are not the caller's: everything in a list
 * that says of itself that it is private, unless it is about sessions of the caller's tracks alone.
 */
final class ForeignTracks {

    private ForeignTracks() {}

    static JsonNode strip(JsonNode answer, RevisionReader.Read read) {
        return strip(answer, read.sight(), read.revision());
    }

    /** The answer itself is changed, if it has to be. */
    static JsonNode strip(JsonNode answer, AgendaSight sight, AgendaRevision revision) {
        if (!sight.isAll()) {
            strip(answer, own(sight, revision));
        }
        return answer;
    }

    private static Set<String> own(AgendaSight sight, AgendaRevision revision) {
        Set<String> own = new HashSet<>();
        for (var session : revision.schedule().schedule().facts().sessions()) {
            if (session.track() != null && sight.tracks().contains(session.track().id())) {
                own.add(session.id());
            }
        }
        return own;
    }

    private static void strip(JsonNode node, Set<String> own) {
        if (node instanceof ArrayNode list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                if (isHidden(list.get(i), own)) {
                    list.remove(i);
                }
            }
        }
        node.forEach(child -> strip(child, own));
    }

    private static boolean isHidden(JsonNode part, Set<String> own) {
        if (!part.path("private").asBoolean()) {
            return false;
        }
        var sessions = part.path("sessions");
        for (JsonNode session : sessions) {
            if (!own.contains(session.asText())) {
                return true;
            }
        }
        return sessions.isEmpty();
    }
}
