package dev.plumbline.solve.search;

/** Seeks the same schedule as others, in a thread of its own. */
public interface SearchWorker {

    /**
     * Works until there is nothing left to do, or {@link BestKnown#isOver}, which it asks at least
     * every few milliseconds. Offers what it finds; may end the work of all.
     */
    void work(BestKnown best);

    /** Steps taken so far; asked by other threads. */
    long steps();
}
