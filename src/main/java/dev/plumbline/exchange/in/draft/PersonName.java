package dev.plumbline.exchange.in.draft;

import dev.plumbline.exchange.naming.PlainLetters;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person's name, or what else belongs to a person, to be compared with others: case, accents and
 * marks do not count.
 *
 * @param folded its words in their order
 * @param sorted its words by letters: family names come first here and last there
 */
public record PersonName(String folded, String sorted) {

    /** Typographic apostrophes and hyphens too. */
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\s]+");

    /** What counts of a name. */
    public static PersonName of(String name) {
        String plain = PlainLetters.of(name);
        String words = MARKS.matcher(plain).replaceAll(" ").strip();
        // somebody may be called by marks alone
        String folded = words.isEmpty() ? plain.strip() : words;
        String sorted = Arrays.stream(folded.split(" ")).sorted().collect(Collectors.joining(" "));
        return new PersonName(folded, sorted);
    }

    /** Whether all its words are in the other name. */
    boolean isPartOf(PersonName other) {
        return List.of(other.sorted.split(" ")).containsAll(List.of(sorted.split(" ")));
    }
}
