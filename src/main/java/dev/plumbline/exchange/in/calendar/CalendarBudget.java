package dev.plumbline.exchange.in.calendar;

/** How much may still be worked out of one import's files; calendars can ask for any amount. */
final class CalendarBudget {

    private static final long STEPS = 300_000;

    private long left = STEPS;

    /** Whether so many steps may be taken; if not, nothing may be done any more. */
    boolean allows(long steps) {
        left = Math.max(-1, left - steps);
        return left >= 0;
    }

    /** Whether more was asked for than there was. */
    boolean isSpent() {
        return left < 0;
    }
}
