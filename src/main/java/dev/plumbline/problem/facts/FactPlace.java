package dev.plumbline.problem.facts;

import java.util.Set;

/**
 * A place with its slots and rooms resolved.
 *
 * @param slots empty when any slot will do
 * @param roomIds empty when any room will do
 * @param start earliest start in minutes, {@link Long#MIN_VALUE} when open
 * @param end latest end in minutes, {@link Long#MAX_VALUE} when open
 */
public record FactPlace(Set<Slot> slots, Set<String> roomIds, long start, long end, int cost) {

    /** Whether the slot and its room are meant by this place. */
    public boolean admits(Slot slot) {
        return (slots.isEmpty() || slots.contains(slot))
                && (roomIds.isEmpty() || roomIds.contains(slot.room().id()));
    }

    /** Whether a session from start to end in the slot lies in this place. */
    public boolean admits(Slot slot, long from, long to) {
        return start <= from && to <= end && admits(slot);
    }

    /** Whether this place names the slot itself, which overrides the slot's track. */
    public boolean names(Slot slot) {
        return slots.contains(slot);
    }
}
