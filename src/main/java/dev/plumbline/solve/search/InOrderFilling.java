package dev.plumbline.solve.search;

/**
 * Cuts a list of sessions into pieces for slots that follow each other, so that the sessions stay
 * in their order and each slot has room for its own: every slot gets as many as it is wished to
 * have, or the nearest number with which those to come still find room. Used again and again, so it
 * makes nothing new.
 */
final class InOrderFilling {

    private int[] least = new int[8];
    private int[] ends = new int[8];

    /**
     * Looks for the cuts.
     *
     * @param minutes by session, how long it takes at least
     * @param sessions how many there are
     * @param room by slot, in minutes
     * @param wished by slot, how many sessions it should have; all together as many as there are
     * @param slots how many there are
     * @return false when they do not fit in this order, whatever the cuts
     */
    boolean find(int[] minutes, int sessions, int[] room, int[] wished, int slots) {
        if (least.length <= slots) {
            least = new int[2 * slots + 1];
            ends = new int[2 * slots + 1];
        }
        if (!findLeast(minutes, sessions, room, slots)) {
            return false;
        }
        int at = 0;
        int wishedEnd = 0;
        for (int slot = 0; slot < slots; slot++) {
            wishedEnd += wished[slot];
            int left = room[slot];
            int needed = least[slot + 1];
            while (at < sessions && minutes[at] <= left && (at < needed || at < wishedEnd)) {
                left -= minutes[at];
                at++;
            }
            ends[slot] = at;
        }
        return at == sessions;
    }

    /** From the last slot backwards: how many have to be in the slots before each. */
    private boolean findLeast(int[] minutes, int sessions, int[] room, int slots) {
        least[slots] = sessions;
        int at = sessions;
        for (int slot = slots - 1; slot >= 0; slot--) {
            int left = room[slot];
            while (at > 0 && minutes[at - 1] <= left) {
                at--;
                left -= minutes[at];
            }
            least[slot] = at;
        }
        return at == 0;
    }

    /** Before which session the slot ends, after {@link #find}. */
    int end(int slot) {
        return ends[slot];
    }
}
