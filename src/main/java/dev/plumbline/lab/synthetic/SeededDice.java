package dev.plumbline.lab.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance, in the few shapes the generators need. */
final class SeededDice {

    private final SplittableRandom random;

    SeededDice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A number from low to high, both inclusive. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** True in so many of a hundred cases. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One of the items. */
    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** Up to so many different items, in random order. */
    <T> List<T> some(List<T> items, int count) {
        var shuffled = shuffled(items);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    /** All items in random order, in a new list (Fisher-Yates). */
    <T> List<T> shuffled(List<T> items) {
        var result = new ArrayList<>(items);
        for (int last = result.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            T kept = result.get(last);
            result.set(last, result.get(other));
            result.set(other, kept);
        }
        return result;
    }
}
