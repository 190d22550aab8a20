package dev.plumbline.exchange.naming;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of words when how they are typed does not count. */
public final class PlainLetters {

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    /** Letters that are no letter with an accent, and what keyboards without them write. */
    private static final String SINGLE = "łøđıæœßþð";

    private static final String[] PLAIN = {"l", "o", "d", "i", "ae", "oe", "ss", "th", "d"};

    private PlainLetters() {}

    /** In lower case, in usual widths and without accents; other scripts keep their marks. */
    public static String of(String words) {
        if (words.chars().allMatch(letter -> letter < 128)) { // most are, and tables have many
            return words.toLowerCase(Locale.ROOT);
        }
        String lower =
                ACCENTS.matcher(NormalForm.of(words, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        var plain = new StringBuilder();
        for (int index = 0; index < lower.length(); index++) {
            int single = SINGLE.indexOf(lower.charAt(index));
            plain.append(single < 0 ? lower.substring(index, index + 1) : PLAIN[single]);
        }
        return plain.toString();
    }
}
