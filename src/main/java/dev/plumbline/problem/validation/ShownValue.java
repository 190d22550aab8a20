package dev.plumbline.problem.validation;

/** A value in a sentence: as much of it as people need to find it again. */
public final class ShownValue {

    private static final int USUAL = 60;

    private ShownValue() {}

    /** The text, or its first 60 characters and an ellipsis. */
    public static String of(String text) {
        return of(text, USUAL);
    }

    /**
     * The text, or its beginning and an ellipsis.
     *
     * @param most how many characters at most; one that takes two code units is never halved
     */
    public static String of(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
