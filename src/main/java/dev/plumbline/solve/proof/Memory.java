package dev.plumbline.solve.proof;

/**
 * How much an exact search may keep in mind, and how much it does. Counted by what is kept and not
 * by what the machine has, so that a search ends at the same point wherever it runs.
 */
final class Memory {

    /** As an object takes on a 64-bit machine, with the entry of the table it is in. */
    private static final long BYTES_PER_OBJECT = 100;

    private static final long BYTES_PER_NUMBER = 4;

    private final long most;
    private long used;

    /**
     * @param most bytes
     */
    Memory(long most) {
        this.most = most;
    }

    /** Something with so many numbers is kept. */
    void keep(int numbers) {
        used += BYTES_PER_OBJECT + BYTES_PER_NUMBER * numbers;
    }

    boolean isFull() {
        return used > most;
    }
}
