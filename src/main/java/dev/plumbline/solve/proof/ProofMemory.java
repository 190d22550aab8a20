package dev.plumbline.solve.proof;

/**
 * How much an exact search may keep in mind, and how much it does. Counted by what is kept and not
 * by what the machine has, so that a search ends at the same point wherever it runs.
 */
final class ProofMemory {

    /** As an object with a few fields, or an array without its items, takes on a 64-bit machine. */
    private static final long BYTES_PER_OBJECT = 40;

    /** As a number, or a reference to an object, takes. */
    private static final long BYTES_PER_NUMBER = 4;

    private final long most;
    private long used;

    /**
     * @param most bytes
     */
    ProofMemory(long most) {
        this.most = most;
    }

    /**
     * Something is kept.
     *
     * @param objects that it consists of, arrays and entries of tables among them
     * @param numbers and references in its arrays
     */
    void keep(long objects, long numbers) {
        used += BYTES_PER_OBJECT * objects + BYTES_PER_NUMBER * numbers;
    }

    boolean isFull() {
        return used > most;
    }
}
