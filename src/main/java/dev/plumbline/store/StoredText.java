package dev.plumbline.store;

import java.util.regex.Pattern;

/** A text of somebody else's in a column that is no JSON. */
final class StoredText {

    /** PostgreSQL has no text with the letter zero; half of a letter has no encoding at all. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00\\p{Cs}]");

    private StoredText() {}

    /** The same, with a mark in place of what is no text. */
    static String of(String text) {
        return NO_TEXT.matcher(text).replaceAll("\uFFFD");
    }
}
