package dev.plumbline.problem.validation;

import java.time.OffsetDateTime;

/**
 * How large a problem may be. All are far above any conference; they keep sums of weighted
 * penalties within a long and memory within reason.
 */
public final class SizeLimits {

    /** Talks, coordination sessions and breaks together. */
    public static final int SESSIONS = 10_000;

    /** Time slots. */
    public static final int TIME_SLOTS = 2_000;

    /** Characters of an id. */
    public static final int ID_LENGTH = 200;

    /** Characters of any other text. */
    public static final int TEXT_LENGTH = 20_000;

    /** The longest session or time slot: a week, in minutes. */
    public static final int MINUTES = 7 * 24 * 60;

    /** Heads in a room. */
    public static final int HEADS = 1_000_000;

    /** Sessions side by side in one room. */
    public static final int SESSIONS_AT_ONCE = 1_000;

    /** Days from the first start of a time slot to the last end. */
    public static final int HORIZON_DAYS = 366;

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    private SizeLimits() {}

    /** Whether a conference can be at that time: in the years 1970 to 2200. */
    public static boolean allows(OffsetDateTime time) {
        return FIRST_YEAR <= time.getYear() && time.getYear() <= LAST_YEAR;
    }
}
