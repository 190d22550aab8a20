package dev.plumbline.problem.validation;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what was probably meant by a name that does not exist, by edit distance. */
public final class NearestName {

    /** Longer names are not compared: they are no typing mistakes. */
    private static final int LONGEST = 200;

    private static final int MOST_EDITS = 3;
    private static final int CHARACTERS_PER_EDIT = 3;

    private NearestName() {}

    /**
     * The known name that differs least, if it differs in no more than a third; case is ignored.
     */
    public static Optional<String> of(String name, Collection<String> known) {
        return of(name, known, Math.max(1, name.length() / CHARACTERS_PER_EDIT));
    }

    /**
     * The known name that differs least, if it differs in no more than so many letters; case is
     * ignored.
     *
     * @param mostEdits at least 0; more than three letters never differ
     */
    public static Optional<String> of(String name, Collection<String> known, int mostEdits) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        int limit = Math.min(mostEdits, MOST_EDITS);
        String nearest = null;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - name.length()) > limit) {
                continue;
            }
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), limit);
            if (distance <= limit) {
                nearest = candidate;
                limit = distance - 1;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The words that end a sentence about an unknown name: {@code Maybe "x"?}, or nothing. */
    public static String hint(String name, Collection<String> known) {
        return of(name, known).map(nearest -> " Maybe \"" + nearest + "\"?").orElse("");
    }

    /** Levenshtein distance; once it must exceed the limit, any number above the limit. */
    private static int distance(String one, String other, int limit) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return least;
            }
        }
        return row[other.length()];
    }
}
