package dev.plumbline.rule;

import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A group of talks that should be in one place; every place beyond the first costs one. A place is
 * a slot, or something that follows from it.
 */
abstract class ScatteredGroup implements SessionGroup {

    private final GroupMembers members = new GroupMembers();
    private final int[] placeOf;
    private final int[] talksAt;
    private int used;

    /**
     * @param placeOf by the slot's index, the number of its place from 0
     * @param places how many there are
     */
    ScatteredGroup(int[] placeOf, int places) {
        this.placeOf = placeOf;
        this.talksAt = new int[places];
    }

    /** Says that some talks are not where others of the group are. */
    abstract FindingSentence sentence(List<Placement> apart, Placement other);

    @Override
    public final void add(Placement member) {
        members.add(member);
        if (talksAt[place(member)]++ == 0) {
            used++;
        }
    }

    @Override
    public final void remove(Placement member) {
        if (members.remove(member) && --talksAt[place(member)] == 0) {
            used--;
        }
    }

    private int place(Placement member) {
        Slot slot = member.placedSlot();
        return placeOf[slot.index()];
    }

    @Override
    public final long penalty() {
        return Math.max(0, used - 1);
    }

    /** Whether the next place is one beyond the first, and the used places that are still open. */
    @Override
    public final Object futureKey(FillHorizon horizon) {
        var open = new BitSet();
        open.set(talksAt.length, used > 0);
        for (Slot slot : horizon.open()) {
            int place = placeOf[slot.index()];
            open.set(place, talksAt[place] > 0);
        }
        return open;
    }

    /** One for each place but the one with most talks, of several the earliest. */
    @Override
    public final List<GroupMatch> matches() {
        members.sort();
        Map<Integer, List<Placement>> byPlace = new LinkedHashMap<>();
        for (Placement member : members) {
            byPlace.computeIfAbsent(place(member), any -> new ArrayList<>()).add(member);
        }
        if (byPlace.size() < 2) {
            return List.of();
        }
        int most = byPlace.values().stream().mapToInt(List::size).max().orElseThrow();
        var home =
                byPlace.values().stream()
                        .filter(talks -> talks.size() == most)
                        .findFirst()
                        .orElseThrow();
        return byPlace.values().stream()
                .filter(talks -> talks != home)
                .map(talks -> new GroupMatch(1, talks, sentence(talks, home.getFirst())))
                .toList();
    }
}
