package dev.plumbline.problem.facts;

import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A talk, a coordination session or a break, with its ids resolved. Two sessions are equal only
 * when they are the same object.
 *
 * @param index its place among all sessions of the problem, from 0: talks, then coordination
 *     sessions, then breaks
 * @param idRank its place among all sessions in the order of ids, from 0: whoever orders by id
 *     compares this instead of strings
 * @param details as handed in; a break has the details of a talk without people
 * @param breakLimits null unless this is a break
 */
public record Session(
        int index,
        int idRank,
        SessionKind kind,
        Talk details,
        @Nullable Track track,
        List<TopicCluster> clusters,
        Attendees attendees,
        List<FactPlace> places,
        FactPin pin,
        @Nullable BreakLimits breakLimits) {

    private static final int MUST_RUN = 5;
    private static final int DEFAULT_PRIORITY = 3;

    public String id() {
        return details.id();
    }

    public String title() {
        return details.title();
    }

    public boolean isBreak() {
        return kind == SessionKind.BREAK;
    }

    /** The length that was asked for, in minutes. */
    public int preferredMinutes() {
        return details.minutes();
    }

    /** The shortest length: what is pinned, or the shortest bearable one. */
    public int shortestMinutes() {
        return pin.minutes() == null ? details.shortest() : pin.minutes();
    }

    /** The longest length: what is pinned, or the preferred one. */
    public int longestMinutes() {
        return pin.minutes() == null ? details.minutes() : pin.minutes();
    }

    /** 1 to 5; coordination sessions and breaks must run unless they say otherwise. */
    public int priority() {
        Integer given = details.priority();
        if (given != null) {
            return given;
        }
        return kind == SessionKind.TALK ? DEFAULT_PRIORITY : MUST_RUN;
    }

    /** Whether leaving this session out is not a choice. */
    public boolean mustRun() {
        return priority() == MUST_RUN;
    }

    /** The first cluster, which counts where only one can. */
    public Optional<TopicCluster> mainCluster() {
        return clusters.isEmpty() ? Optional.empty() : Optional.of(clusters.getFirst());
    }

    /** Whether both sessions belong to at least one common cluster. */
    public boolean sharesClusterWith(Session other) {
        for (int i = 0; i < clusters.size(); i++) {
            for (int j = 0; j < other.clusters.size(); j++) {
                // ids are resolved, so it is the same object
                if (clusters.get(i) == other.clusters.get(j)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether both belong to the same track, or both to none. */
    public boolean sharesTrackWith(Session other) {
        return track == other.track;
    }

    /** Whether the slot's track lets this session in, or one of its places names the slot. */
    public boolean trackAllows(Slot slot) {
        if (slot.track() == null || slot.track() == track) {
            return true;
        }
        for (FactPlace place : places) {
            if (place.names(slot)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether this session may be in the slot, whoever else is there: a break in its own alone,
     * others where track, room features and places leave any chance.
     */
    public boolean mayUse(Slot slot) {
        if (breakLimits != null) {
            return breakLimits.slot() == slot;
        }
        return trackAllows(slot)
                && slot.room().features().containsAll(details.conditions().roomFeatures())
                && (places.isEmpty() || places.stream().anyMatch(place -> place.admits(slot)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return id();
    }
}
