package dev.plumbline.solve.search;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The machine's cores, shared by all solvings: each solving has one thread of its own, and helpers
 * only while a core is free. Safe for use by several threads.
 */
public final class MachineCores {

    private final int count;
    private final AtomicInteger busy = new AtomicInteger();

    /**
     * @param count how many there are, at least 1
     */
    public MachineCores(int count) {
        this.count = count;
    }

    /** Those of this machine. */
    public static MachineCores ofThisMachine() {
        return new MachineCores(Runtime.getRuntime().availableProcessors());
    }

    /** A solving takes one, whether it is free or not. */
    public void take() {
        busy.incrementAndGet();
    }

    /** A helper takes one; false when none is free. */
    boolean takeFree() {
        int before = busy.get();
        return before < count && (busy.compareAndSet(before, before + 1) || takeFree());
    }

    /** Gives one back. */
    public void giveBack() {
        busy.decrementAndGet();
    }

    /** Whether more are taken than there are, so that helpers should leave. */
    boolean areShort() {
        return busy.get() > count;
    }
}
