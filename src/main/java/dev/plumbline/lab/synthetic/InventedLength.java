package dev.plumbline.lab.synthetic;

import java.util.List;

/**
 * How long a session wants to be, and how short it may become; both on the grid of five minutes.
 *
 * @param minutes 15 to 30
 * @param shortest 10 to {@code minutes}
 */
record InventedLength(int minutes, int shortest) {

    private static final int GRID = 5;
    private static final int FLOOR = 10;
    private static final int CEILING = 25;
    private static final int SHORTEST_WISH = 15;
    private static final int LONGEST_WISH = 30;

    /** Of some talk. */
    static InventedLength ofTalk(SeededDice dice) {
        return dice.pick(
                List.of(
                        new InventedLength(15, 15),
                        new InventedLength(20, 15),
                        new InventedLength(20, 15),
                        new InventedLength(25, 15),
                        new InventedLength(25, 20),
                        new InventedLength(30, 20)));
    }

    /** Of a coordination session, which needs time to talk. */
    static InventedLength ofCoordination(SeededDice dice) {
        return dice.pick(List.of(new InventedLength(25, 20), new InventedLength(30, 20)));
    }

    /**
     * Makes sessions shorter, one step at a time and in turn, until what all need at least is
     * within the limit.
     */
    static void atMost(List<SessionDraft> sessions, int limit) {
        for (int turn = 0; needed(sessions) > limit; turn++) {
            var session = sessions.get(turn % sessions.size());
            if (session.length().shortest > FLOOR) {
                session.last(session.length().stretched(-GRID));
            }
        }
    }

    /** Makes sessions longer, one step at a time and in turn, until all need at least the limit. */
    static void atLeast(List<SessionDraft> sessions, int limit) {
        for (int turn = 0; needed(sessions) < limit; turn++) {
            var session = sessions.get(turn % sessions.size());
            if (session.length().shortest < CEILING) {
                session.last(session.length().stretched(GRID));
            }
        }
    }

    private static int needed(List<SessionDraft> sessions) {
        return sessions.stream().mapToInt(session -> session.length().shortest).sum();
    }

    private InventedLength stretched(int step) {
        return new InventedLength(
                Math.clamp(minutes + step, SHORTEST_WISH, LONGEST_WISH), shortest + step);
    }
}
