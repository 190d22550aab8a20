package dev.plumbline.explain.whatif;

import dev.plumbline.explain.whatif.SlotFlow.SlotEntry;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.StartTimes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as lists of sessions by slot, and what it becomes when one comes, goes or changes its
 * length. Immutable: every change gives a new one.
 *
 * <p>What follows the session before it without delay goes on doing so: it moves up when something
 * before it goes, and makes room when something comes. What stands apart stays where it is, unless
 * it has to make room. The delays of {@link StartTimes} count as no delay.
 */
public final class SlotArrangement {

    private final Facts facts;
    private final SlotFlow flow;
    private final List<List<FixedPlacement>> slots;

    private SlotArrangement(Facts facts, SlotFlow flow, List<List<FixedPlacement>> slots) {
        this.facts = facts;
        this.flow = flow;
        this.slots = slots;
    }

    /** Of a schedule. Not for use by several threads at once, nor are those made of it. */
    public static SlotArrangement of(Schedule schedule) {
        var facts = schedule.facts();
        List<List<FixedPlacement>> slots = new ArrayList<>();
        facts.slots().forEach(slot -> slots.add(new ArrayList<>()));
        schedule.placements()
                .forEach(placement -> slots.get(placement.placedSlot().index()).add(placement));
        return new SlotArrangement(facts, new SlotFlow(new StartTimes(facts)), slots);
    }

    /** The problem. */
    public Facts facts() {
        return facts;
    }

    /** When sessions start for which nobody chooses. */
    StartTimes starts() {
        return flow.starts();
    }

    /** The schedule. */
    public Schedule schedule() {
        return Schedule.of(facts, slots.stream().flatMap(List::stream).toList());
    }

    /** The sessions of the slot, one after the other. */
    public List<FixedPlacement> in(Slot slot) {
        return List.copyOf(slots.get(slot.index()));
    }

    /** Where the session stands, or null. */
    public @Nullable FixedPlacement placementOf(Session session) {
        for (var sessions : slots) {
            for (FixedPlacement placement : sessions) {
                if (placement.session() == session) {
                    return placement;
                }
            }
        }
        return null;
    }

    /** How many sessions of its slot come before one that has a place. */
    public int positionOf(FixedPlacement placement) {
        return slots.get(placement.placedSlot().index()).indexOf(placement);
    }

    /** Without the session, which may have no place already. */
    public SlotArrangement without(Session session) {
        var placement = placementOf(session);
        if (placement == null) {
            return this;
        }
        var slot = placement.placedSlot();
        var flowing = flow.of(slot, slots.get(slot.index()));
        flowing.remove(positionOf(placement));
        return with(slot, flow.placed(slot, flowing));
    }

    /**
     * With a session that has no place yet.
     *
     * @param position how many sessions of the slot, breaks included, come before it
     */
    public SlotArrangement with(Session session, Slot slot, int position, int minutes) {
        var flowing = flow.of(slot, slots.get(slot.index()));
        flowing.add(position, SlotEntry.following(session, minutes));
        return with(slot, flow.placed(slot, flowing));
    }

    /**
     * With a session that has no place yet, at exactly this start, after those that began before.
     */
    public SlotArrangement withStart(Session session, Slot slot, long start, int minutes) {
        var sessions = slots.get(slot.index());
        int position = 0;
        while (position < sessions.size() && sessions.get(position).start() < start) {
            position++;
        }
        var flowing = flow.of(slot, sessions);
        flowing.add(position, SlotEntry.settled(session, minutes, start));
        return with(slot, flow.placed(slot, flowing));
    }

    /** With another length of a session that has a place. */
    public SlotArrangement resized(FixedPlacement placement, int minutes) {
        return replaced(placement, placement.session(), minutes);
    }

    /** With another session, which has no place yet, in the place of this one. */
    public SlotArrangement replaced(FixedPlacement placement, Session session, int minutes) {
        var slot = placement.placedSlot();
        var flowing = flow.of(slot, slots.get(slot.index()));
        int position = positionOf(placement);
        flowing.set(position, flowing.get(position).by(session, minutes));
        return with(slot, flow.placed(slot, flowing));
    }

    /** With two sessions, both with a place, in the place of each other; both keep their length. */
    public SlotArrangement swapped(FixedPlacement one, FixedPlacement other) {
        var slot = one.placedSlot();
        var otherSlot = other.placedSlot();
        int position = positionOf(one);
        int otherPosition = positionOf(other);
        var flowing = flow.of(slot, slots.get(slot.index()));
        var otherFlowing =
                slot == otherSlot ? flowing : flow.of(otherSlot, slots.get(otherSlot.index()));
        flowing.set(position, flowing.get(position).by(other.session(), other.minutes()));
        otherFlowing.set(
                otherPosition, otherFlowing.get(otherPosition).by(one.session(), one.minutes()));
        var result = with(slot, flow.placed(slot, flowing));
        return slot == otherSlot
                ? result
                : result.with(otherSlot, flow.placed(otherSlot, otherFlowing));
    }

    /** Sessions that stand elsewhere than before, or have lost or got their place, by slot. */
    public List<FixedPlacement> changedSince(SlotArrangement before) {
        Map<Session, FixedPlacement> stood = new HashMap<>();
        Map<Session, FixedPlacement> changed = new LinkedHashMap<>();
        for (int index = 0; index < slots.size(); index++) {
            if (slots.get(index) != before.slots.get(index)) {
                for (FixedPlacement gone : before.slots.get(index)) {
                    stood.put(gone.session(), gone);
                    changed.put(gone.session(), FixedPlacement.waitlisted(gone.session()));
                }
            }
        }
        for (int index = 0; index < slots.size(); index++) {
            if (slots.get(index) != before.slots.get(index)) {
                for (FixedPlacement placement : slots.get(index)) {
                    if (placement.equals(stood.get(placement.session()))) {
                        changed.remove(placement.session());
                    } else {
                        changed.put(placement.session(), placement);
                    }
                }
            }
        }
        return List.copyOf(changed.values());
    }

    private SlotArrangement with(Slot slot, List<FixedPlacement> sessions) {
        List<List<FixedPlacement>> changed = new ArrayList<>(slots);
        changed.set(slot.index(), sessions);
        return new SlotArrangement(facts, flow, changed);
    }
}
