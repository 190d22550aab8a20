package dev.plumbline.rule;

import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The members of a group. Their starts change at every step of a search, so order is made when it
 * is asked for; it costs little when there was nearly order before.
 */
final class GroupMembers implements Iterable<Placement> {

    private Placement[] items = new Placement[8];
    private int size;

    /** Takes a member in, in no order. */
    void add(Placement member) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = member;
    }

    /** Takes out the member with the session, and says whether it was there. */
    boolean remove(Placement member) {
        for (int i = size - 1; i >= 0; i--) {
            if (items[i].session() == member.session()) {
                size--;
                System.arraycopy(items, i + 1, items, i, size - i);
                return true;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    /** How the members that end after the minute stand, in order. */
    List<FixedPlacement> endingAfter(long minute) {
        sort();
        List<FixedPlacement> standing = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!items[i].isPlaced() || items[i].end() > minute) {
                standing.add(FixedPlacement.of(items[i]));
            }
        }
        return standing;
    }

    Placement get(int index) {
        return items[index];
    }

    /**
     * Puts the members into the order of {@link dev.plumbline.schedule.Schedule#CHRONOLOGICAL} as
     * they stand now.
     */
    void sort() {
        for (int i = 1; i < size; i++) {
            if (isBefore(items[i], items[i - 1])) {
                insert(items[i], i);
            }
        }
    }

    /** Puts an item before all later ones among so many that are in order. */
    private void insert(Placement item, int ordered) {
        int at = ordered;
        while (at > 0 && isBefore(item, items[at - 1])) {
            items[at] = items[at - 1];
            at--;
        }
        items[at] = item;
    }

    private static boolean isBefore(Placement one, Placement other) {
        long start = one.start();
        long otherStart = other.start();
        return start == otherStart
                ? one.session().idRank() < other.session().idRank()
                : start < otherStart;
    }

    @Override
    public Iterator<Placement> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public Placement next() {
                if (next >= size) {
                    throw new NoSuchElementException();
                }
                return items[next++];
            }
        };
    }
}
