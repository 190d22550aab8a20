package dev.plumbline.exchange.out.c3voc;

import org.jspecify.annotations.Nullable;

/**
 * Text that XML 1.0 can hold, the same in JSON: what it cannot hold (controls, half a surrogate
 * pair) becomes U+FFFD, and lines end with a line feed.
 */
final class CleanText {

    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /** Empty where there is none. */
    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .forEach(one -> clean.appendCodePoint(isPossible(one) ? one : REPLACEMENT));
        return clean.toString();
    }

    /** Without blanks around it; empty where there is none. */
    static String trimmed(@Nullable String text) {
        return of(text).strip();
    }

    /** In one line, without blanks around it. */
    static String line(String text) {
        return of(text).replaceAll("\\s+", " ").strip();
    }

    /** Char of XML 1.0, 2.2. */
    private static boolean isPossible(int one) {
        return one == '\t'
                || one == '\n'
                || ' ' <= one && one <= 0xD7FF
                || 0xE000 <= one && one <= REPLACEMENT
                || 0x10000 <= one && one <= Character.MAX_CODE_POINT;
    }
}
