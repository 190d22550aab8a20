package dev.plumbline.solve.search;

import java.time.Duration;

/** What a search may spend. */
public sealed interface SearchBudget {

    /** The search begins: what is spent counts from here. */
    void begin();

    /** Steps that are left after so many. */
    long remaining(long tried);

    /** Steps that it will not exceed, whatever happens. */
    long mostSteps();

    /** Whether the search may end before all is spent, when nothing better is found any more. */
    boolean endsWhenStalled();

    /** So many steps, no fewer, whatever time they take: the clock is never asked. */
    record Steps(int limit) implements SearchBudget {

        @Override
        public long remaining(long tried) {
            return limit - tried;
        }

        @Override
        public void begin() {
            // Steps need no clock.
        }

        @Override
        public long mostSteps() {
            return limit;
        }

        @Override
        public boolean endsWhenStalled() {
            return false;
        }
    }

    /**
     * A time from the beginning of the search, not of waiting for it. How many steps it will do is
     * guessed from how many it did.
     */
    final class Time implements SearchBudget {

        /** Something is kept back, because a cycle that is cut off has not cooled down. */
        private static final double USABLE = 0.85;

        private static final long FEWEST = 1_000;

        private long start;
        private final long length;
        private final boolean endsWhenStalled;

        /**
         * @param limit more than zero
         */
        public Time(Duration limit, boolean endsWhenStalled) {
            this.length = limit.toNanos();
            this.endsWhenStalled = endsWhenStalled;
        }

        @Override
        public void begin() {
            start = System.nanoTime();
        }

        /** For someone who begins later and has what is left; others decide when to end. */
        public Time rest() {
            long left = Math.max(1, length - (System.nanoTime() - start));
            return new Time(Duration.ofNanos(left), false);
        }

        @Override
        public long remaining(long tried) {
            long spent = Math.max(1, System.nanoTime() - start);
            double steps = USABLE * tried * (length - spent) / spent;
            return steps < FEWEST ? 0 : (long) steps;
        }

        @Override
        public long mostSteps() {
            return Long.MAX_VALUE;
        }

        @Override
        public boolean endsWhenStalled() {
            return endsWhenStalled;
        }
    }
}
