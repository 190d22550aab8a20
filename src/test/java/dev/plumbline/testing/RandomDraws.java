package dev.plumbline.testing;

import java.util.List;
import java.util.SplittableRandom;

/** Draws of one source of randomness. */
final class RandomDraws {

    private final SplittableRandom random;

    RandomDraws(long seed) {
        random = new SplittableRandom(seed);
    }

    /** One of them. */
    <T> T pick(List<T> items) {
        return items.get(below(items.size()));
    }

    /** A number of a range, both ends included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** A number from 0, below the end. */
    int below(int end) {
        return random.nextInt(end);
    }

    /** What is true in so many of a hundred cases. */
    boolean chance(int percent) {
        return below(100) < percent;
    }

    /** What is true in half of all cases. */
    boolean coin() {
        return random.nextBoolean();
    }
}
