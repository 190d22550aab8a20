package dev.plumbline.explain;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What finding an answer may cost: so much work, counted so that the same question has the same
 * answer, and no more once somebody wants an end. Not for use by several threads at once.
 */
public final class WorkLimit {

    private final BooleanSupplier isOver;
    private final @Nullable WorkLimit whole;
    private long left;

    /**
     * @param work that may be done, in a unit of whoever does it
     * @param isOver whether to break off before; asked often, from the thread that works
     */
    public WorkLimit(long work, BooleanSupplier isOver) {
        this(work, isOver, null);
    }

    private WorkLimit(long work, BooleanSupplier isOver, @Nullable WorkLimit whole) {
        this.left = work;
        this.isOver = isOver;
        this.whole = whole;
    }

    /** So much work and no clock. */
    public static WorkLimit of(long work) {
        return new WorkLimit(work, () -> false);
    }

    /**
     * A part of what is left for one of so many tasks. What that spends is spent of the whole, what
     * it does not need is left to the others.
     *
     * @param tasks at least 1
     */
    public WorkLimit part(int tasks) {
        return new WorkLimit(left / tasks, isOver, this);
    }

    /** Does some work; false when that is more than is left, or somebody wants an end. */
    public boolean spend(long work) {
        left -= work;
        if (whole != null) {
            whole.spend(work);
        }
        return !isSpent();
    }

    /** Whether nothing more may be done. */
    public boolean isSpent() {
        return left < 0 || isOver.getAsBoolean();
    }
}
