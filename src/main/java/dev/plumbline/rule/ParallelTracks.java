package dev.plumbline.rule;

import dev.plumbline.problem.Track;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tracks may have sessions in two rooms at once. Most have one room of their own; and a track
 * to which all sessions belong is the whole, in which clusters say what should not run at once.
 */
final class ParallelTracks {

    private final Set<String> ids = new HashSet<>();

    ParallelTracks(Facts facts) {
        Map<Track, List<Session>> sessions = new HashMap<>();
        for (Session session : facts.sessions()) {
            if (session.track() != null && !session.isBreak()) {
                sessions.computeIfAbsent(session.track(), any -> new ArrayList<>()).add(session);
            }
        }
        for (Track track : facts.tracks().values()) {
            var own = sessions.getOrDefault(track, List.of());
            var slots = facts.slots().stream().filter(slot -> isForOneOf(own, slot)).toList();
            if (!isWhole(track, facts)
                    && slots.stream().anyMatch(slot -> isBesideOneOf(slots, slot))) {
                ids.add(track.id());
            }
        }
    }

    private static boolean isForOneOf(List<Session> sessions, Slot slot) {
        for (Session session : sessions) {
            if (session.mayUse(slot)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(Track track, Facts facts) {
        return facts.sessions().stream()
                .allMatch(session -> session.isBreak() || session.track() == track);
    }

    private static boolean isBesideOneOf(List<Slot> slots, Slot slot) {
        return slots.stream()
                .anyMatch(
                        other ->
                                other.room() != slot.room()
                                        && slot.time().overlap(other.start(), other.end()) > 0);
    }

    boolean contains(@Nullable Track track) {
        return track != null && ids.contains(track.id());
    }
}
