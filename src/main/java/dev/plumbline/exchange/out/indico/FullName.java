package dev.plumbline.exchange.out.indico;

import java.util.Arrays;

/**
 * A name in two parts, as Indico wants it. With a comma, what is in front of it is the family name:
 * {@code Example, Ada}. Else the last word is, together with the small words in front of it: {@code
 * Ludwig van Beethoven} is {@code van Beethoven}. A name of one word is a family name.
 */
record FullName(String given, String family) {

    static FullName of(String name) {
        int comma = name.indexOf(',');
        if (comma > 0 && comma < name.length() - 1) {
            return new FullName(
                    name.substring(comma + 1).strip(), name.substring(0, comma).strip());
        }
        String[] words = name.strip().split("\\s+");
        int family = words.length - 1;
        while (family > 1 && Character.isLowerCase(words[family - 1].codePointAt(0))) {
            family--;
        }
        return new FullName(joined(words, 0, family), joined(words, family, words.length));
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }
}
