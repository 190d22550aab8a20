package dev.plumbline.explain.diagnosis;

import java.util.function.LongPredicate;

/** How little of a change is enough, where more of it is never worse. */
final class Bisection {

    private Bisection() {}

    /**
     * The least number of steps that is enough, by bisection.
     *
     * @param most steps, of which it is known that they are enough
     */
    static long least(long most, LongPredicate isEnough) {
        long tooFew = -1;
        long enough = most;
        while (enough - tooFew > 1) {
            long middle = tooFew + (enough - tooFew) / 2;
            if (isEnough.test(middle)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }
}
