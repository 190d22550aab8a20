package dev.plumbline.rule;

import dev.plumbline.schedule.FixedPlacement;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The members of a group. They come and go at every step of a search, so nothing is done then but
 * to note it; order is made when it is asked for, and costs little when there was order before.
 */
final class Members implements Iterable<FixedPlacement> {

    private FixedPlacement[] items = new FixedPlacement[8];
    private int size;
    private boolean sorted = true;

    void add(FixedPlacement member) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = member;
        sorted = false;
    }

    /** Takes out the member as it was taken in; one that is not there is passed over. */
    void remove(FixedPlacement member) {
        for (int i = size - 1; i >= 0; i--) {
            if (isSame(items[i], member)) {
                System.arraycopy(items, i + 1, items, i, size - i - 1);
                size--;
                return;
            }
        }
    }

    private static boolean isSame(FixedPlacement one, FixedPlacement other) {
        return one.session() == other.session()
                && one.slot() == other.slot()
                && one.start() == other.start()
                && one.minutes() == other.minutes();
    }

    int size() {
        return size;
    }

    FixedPlacement get(int index) {
        return items[index];
    }

    /** Puts the members into the order of {@link dev.plumbline.schedule.Schedule#CHRONOLOGICAL}. */
    void sort() {
        if (sorted) {
            return;
        }
        for (int i = 1; i < size; i++) {
            FixedPlacement item = items[i];
            int at = i;
            while (at > 0 && isBefore(item, items[at - 1])) {
                items[at] = items[at - 1];
                at--;
            }
            items[at] = item;
        }
        sorted = true;
    }

    private static boolean isBefore(FixedPlacement one, FixedPlacement other) {
        return one.start() == other.start()
                ? one.session().id().compareTo(other.session().id()) < 0
                : one.start() < other.start();
    }

    @Override
    public Iterator<FixedPlacement> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public FixedPlacement next() {
                if (next >= size) {
                    throw new NoSuchElementException();
                }
                return items[next++];
            }
        };
    }
}
