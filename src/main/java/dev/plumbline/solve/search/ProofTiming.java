package dev.plumbline.solve.search;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a worker look for a proof that nothing better exists: beside the search, once that has found
 * something worth proving, or after it, in the same thread, when nobody may work beside it.
 */
final class ProofTiming {

    /**
     * One round of all kinds: before, what was found is seldom the best, and a proof that begins
     * with less looks at many times as much.
     */
    private static final int CYCLES_BEFORE = 4;

    /** So few sessions have their best places after a single cycle. */
    private static final int FEW_SESSIONS = 8;

    /**
     * Of more, there is mostly a bound in the end and no proof, so that the search has to go on.
     */
    private static final int MOST_WAITED_FOR = 40;

    private static final long MILLIS_PER_LOOK = 5;

    /** Nobody waits longer for a proof than the search took, unless that was very short. */
    private static final long LEAST_WAIT = Duration.ofSeconds(5).toNanos();

    private final long begun = System.nanoTime();

    private final int cyclesBefore;
    private final boolean isWaitedFor;
    private final @Nullable SearchWorker prover;
    private final SearchWorkers workers;
    private @Nullable Thread thread;
    private boolean gaveWay;

    /**
     * @param sessions of the problem
     * @param prover null when there is nothing to prove
     */
    ProofTiming(int sessions, @Nullable SearchWorker prover, SearchWorkers workers) {
        this.cyclesBefore = sessions <= FEW_SESSIONS ? 1 : CYCLES_BEFORE;
        this.isWaitedFor = sessions <= MOST_WAITED_FOR;
        this.prover = prover;
        this.workers = workers;
    }

    /**
     * The search has done so many cycles. When the proof of an MC begins, the search stands still
     * for as long as it took until then: many a proof is through by that time, and most of what the
     * search would have done meanwhile would have been for nothing.
     */
    void cyclesDone(int cycles, BooleanSupplier isOver) {
        if (cycles >= cyclesBefore && workers.mayWork() && prover != null && thread == null) {
            begin();
            await(isOver, isWaitedFor ? System.nanoTime() - begun : 0);
        }
    }

    private void begin() {
        if (prover != null && thread == null) {
            thread = workers.start(prover);
        }
    }

    /**
     * The search expects little more; once, it leaves the machine to the prover for a while, who is
     * often through by then.
     */
    void letItWork(BooleanSupplier isOver) {
        if (!gaveWay && thread != null) {
            gaveWay = true;
            awaitLong(isOver);
        }
    }

    /** The search has nothing more to do; waits for what the prover has to say. */
    void searchEnded(BestKnown best, BooleanSupplier isOver) {
        if (prover != null && !workers.mayWork()) {
            workers.workHere(prover);
            return;
        }
        begin();
        awaitLong(isOver);
    }

    private void awaitLong(BooleanSupplier isOver) {
        await(isOver, Math.max(LEAST_WAIT, System.nanoTime() - begun));
    }

    private void await(BooleanSupplier isOver, long wait) {
        long ended = System.nanoTime();
        try {
            while (thread != null
                    && thread.isAlive()
                    && !isOver.getAsBoolean()
                    && System.nanoTime() - ended < wait) {
                thread.join(MILLIS_PER_LOOK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
