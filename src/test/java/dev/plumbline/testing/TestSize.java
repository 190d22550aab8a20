package dev.plumbline.testing;

/**
 * How many random cases a test looks at: with every build so few that all tests end within minutes,
 * before a release ({@code ./plumbline test --thorough}) as many as took somebody's patience.
 */
public final class TestSize {

    private static final boolean IS_THOROUGH = Boolean.getBoolean("plumbline.thorough");

    private TestSize() {}

    /**
     * The size of a test.
     *
     * @param name of the property that sets it otherwise, without {@code plumbline.}
     * @param usual with every build
     * @param thorough before a release
     */
    public static int of(String name, int usual, int thorough) {
        return Integer.getInteger("plumbline." + name, IS_THOROUGH ? thorough : usual);
    }
}
