package dev.plumbline.rule;

import dev.plumbline.problem.Track;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tracks may have sessions in two rooms at once. Most have one room of their own; and a track
 * to which all sessions belong is the whole, in which clusters say what should not run at once.
 */
final class ParallelTracks {

    private final Set<String> ids = new HashSet<>();

    ParallelTracks(Facts facts) {
        for (Track track : facts.tracks().values()) {
            var slots =
                    facts.slots().stream()
                            .filter(
                                    slot ->
                                            facts.sessions().stream()
                                                    .anyMatch(
                                                            session ->
                                                                    isOf(track, session)
                                                                            && session.mayUse(
                                                                                    slot)))
                            .toList();
            if (!isWhole(track, facts)
                    && slots.stream().anyMatch(slot -> isBesideOneOf(slots, slot))) {
                ids.add(track.id());
            }
        }
    }

    private static boolean isWhole(Track track, Facts facts) {
        return facts.sessions().stream()
                .allMatch(session -> session.isBreak() || session.track() == track);
    }

    private static boolean isOf(Track track, Session session) {
        return session.track() == track && !session.isBreak();
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
