package dev.plumbline.lab.compare.definition;

/**
 * How large a comparison may be.
 *
 * @param datasets the most
 * @param variants the most, those of sweeps included
 * @param seeds the most
 * @param runs the most searches, all together
 * @param seconds the most seconds of search, all together
 * @param steps the most steps, all together
 */
public record ComparisonBounds(
        int datasets, int variants, int seeds, int runs, long seconds, long steps) {

    /** Of a comparison on the user's own machine. */
    public static final ComparisonBounds LOCAL =
            new ComparisonBounds(100, 200, 1000, 100_000, Long.MAX_VALUE, Long.MAX_VALUE);

    /** Of one that a server runs for others: an hour of search on one core. */
    public static final ComparisonBounds SHARED =
            new ComparisonBounds(10, 50, 50, 1000, 3600, 100_000_000);
}
