package dev.plumbline.exchange.naming;

import java.text.Normalizer;
import java.util.Locale;

/** Words as a part of an id, an address or the name of a file: in lower case, with hyphens. */
public final class WordSlug {

    private static final int LONGEST = 80;

    private WordSlug() {}

    /**
     * Letters and digits of any script, without accents; at most 80 characters, and {@code x} where
     * there is neither letter nor digit.
     */
    public static String of(String words) {
        String plain = hyphenated(withoutMarks(words, Normalizer.Form.NFD), "[^\\p{L}\\p{N}]+");
        String slug = Normalizer.normalize(plain, Normalizer.Form.NFC);
        if (slug.length() > LONGEST) {
            int end = slug.offsetByCodePoints(0, slug.codePointCount(0, LONGEST) - 1);
            slug = slug.substring(0, end).replaceAll("-$", "");
        }
        return slug.isEmpty() ? "x" : slug;
    }

    /** What of it can be written in ASCII, however long; empty where nothing can. */
    public static String ascii(String words) {
        return hyphenated(withoutMarks(words, Normalizer.Form.NFKD), "[^a-z0-9]+");
    }

    private static String withoutMarks(String words, Normalizer.Form form) {
        return NormalForm.of(words, form).replaceAll("\\p{Mn}+", "").toLowerCase(Locale.ROOT);
    }

    private static String hyphenated(String words, String between) {
        return words.replaceAll(between, "-").replaceAll("^-|-$", "");
    }
}
