package dev.plumbline.solve.proof;

import java.util.Arrays;

/**
 * Everything of a partial schedule that matters to the sessions that are still to come. Two partial
 * schedules with the same signature can be completed in the same ways, and each completion adds the
 * same to the cost of both.
 */
final class FutureSignature {

    /** Kinds of parts. */
    static final int PAIR = 0;

    static final int SUCCESSION = 1;
    static final int GROUP = 2;

    private static final int KINDS = 3;

    private final long left;
    private final int end;
    private final int[] parts;
    private final int hash;

    private FutureSignature(long left, int end, int[] parts) {
        this.left = left;
        this.end = end;
        this.parts = parts;
        this.hash = 31 * (31 * Long.hashCode(left) + end) + Arrays.hashCode(parts);
    }

    /** Collects the parts of one signature after the other. */
    static final class Builder {

        private int[] parts = new int[64];
        private int size;

        /**
         * @param about which pair, session or group of that kind
         * @param number what it means
         */
        void add(int kind, int about, int number) {
            if (size + 2 > parts.length) {
                parts = Arrays.copyOf(parts, 2 * parts.length);
            }
            parts[size++] = KINDS * about + kind;
            parts[size++] = number;
        }

        /**
         * @param left set of the sessions that have no place yet
         * @param end how far the slot is filled, place among its ends
         */
        FutureSignature build(long left, int end) {
            var signature = new FutureSignature(left, end, Arrays.copyOf(parts, size));
            size = 0;
            return signature;
        }
    }

    /** Numbers that are kept of it. */
    int size() {
        return parts.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FutureSignature that
                && hash == that.hash
                && left == that.left
                && end == that.end
                && Arrays.equals(parts, that.parts);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
