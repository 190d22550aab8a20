package dev.plumbline.exchange.sheet;

import dev.plumbline.exchange.naming.PlainLetters;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares names of sheets and columns without regard to case, accents, blanks and marks. */
final class HeaderWords {

    private static final String ENDINGS =
            "in|innen|en|n|r|rn|e|es|s|a|as|o|os|i|x|ka|ky|ice|trice|trices|rice|ere|eres|euse|ora|oras";

    private static final String UNITS =
            "min|mins|minutes?|minuten?|minutos?|minuti|minutach|minutech|mn|分|分钟|分鐘";

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MINUTES =
            Pattern.compile("\\((min|mins|minutes|minuten|local|lokal)\\)");

    private static final Pattern BRACKETS = Pattern.compile("[(\\[{]([^()\\[\\]{}]*)[)\\]}]");

    /** Brackets that change nothing: {@code (s)}, {@code [min]}, {@code (local)}. */
    private static final Pattern IDLE =
            Pattern.compile(
                    "[(\\[{]\\s*[-/]?(?:"
                            + ENDINGS
                            + "|(?:(?:in|en|em|v|w)\\s+)?(?:"
                            + UNITS
                            + ")\\.?|local|lokal)\\s*[)\\]}]");

    /** {@code Referent:in}, {@code Intervenant·e·s}. */
    private static final Pattern GENDER =
            Pattern.compile("(?<=\\p{L})(?:[:*/_·•.‧-]+(?:" + ENDINGS + "))+(?!\\p{L})");

    /** {@code Dauer in Minuten}. */
    private static final Pattern UNIT =
            Pattern.compile(
                    "(?<=.)(?:[\\s_.,/-]+(?:in|en|em|v|ve|w))?[\\s_.,/-]+(?:"
                            + UNITS
                            + ")\\.?\\s*$");

    private HeaderWords() {}

    static String plain(String words) {
        String folded = PlainLetters.of(words);
        return letters(MINUTES.matcher(folded).replaceAll(""));
    }

    private static String letters(String folded) {
        String letters = OTHERS.matcher(folded).replaceAll("");
        boolean isNumber =
                letters.isEmpty()
                        ? folded.contains("#") || folded.contains("№")
                        : folded.stripTrailing().endsWith("#");
        return isNumber ? letters + "number" : letters;
    }

    /** What a header may be known by, from exact to generous; all say the same. */
    static Set<String> keys(String header) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(plain(header));
        String folded = PlainLetters.of(header);
        for (String without : new String[] {folded, IDLE.matcher(folded).replaceAll("")}) {
            keys.add(letters(without));
            keys.add(letters(GENDER.matcher(without).replaceAll("")));
        }
        keys.remove("");
        return keys;
    }

    /** The header without the minutes in which its lengths are; "" if it does not say that. */
    static String withoutUnit(String header) {
        String folded = IDLE.matcher(PlainLetters.of(header)).replaceAll("");
        var unit = UNIT.matcher(folded);
        return unit.find() ? letters(folded.substring(0, unit.start())) : "";
    }

    /** The header without what stands in brackets; "" if nothing does. */
    static String withoutBrackets(String header) {
        String folded = PlainLetters.of(header);
        String without = BRACKETS.matcher(folded).replaceAll("");
        return without.equals(folded) ? "" : letters(without);
    }

    /** What stands in the first brackets; "" if nothing does. */
    static String inBrackets(String header) {
        var found = BRACKETS.matcher(PlainLetters.of(header));
        return found.find() ? letters(found.group(1)) : "";
    }
}
