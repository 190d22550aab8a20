package dev.plumbline.exchange.naming;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Normal forms of texts that anybody may have written. */
public final class NormalForm {

    /**
     * No language has so many marks on a letter, and putting them in order takes the square of
     * their number (UAX #15, section 13, Stream-Safe Text Format).
     */
    private static final Pattern MARKS = Pattern.compile("(\\p{M}{30})\\p{M}++");

    private NormalForm() {}

    /** The text in the form; of more than 30 marks on a letter, the others are left out. */
    public static String of(String text, Normalizer.Form form) {
        return Normalizer.normalize(MARKS.matcher(text).replaceAll("$1"), form);
    }
}
