package dev.plumbline.store;

/**
 * How much may wait and run, over all nodes together.
 *
 * @param waiting jobs of all owners, at least 1
 * @param waitingOfOwner jobs of one owner, at least 1
 * @param runningOfOwner jobs of one owner that are being done at the same time, at least 1
 */
public record QueueLimits(int waiting, int waitingOfOwner, int runningOfOwner) {

    /** Any number of all. */
    public static final QueueLimits NONE =
            new QueueLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
}
