package dev.plumbline.exchange.in.draft;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes ids that people can read and type, each once. */
public final class Ids {

    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();

    /** The number to try next, of ids that were wanted more than once. */
    private final Map<String, Integer> next = new HashMap<>();

    /**
     * An id that was not given before, made of the words: {@code "Hall A"} becomes {@code hall-a}.
     */
    public String of(String words) {
        return unique(slug(words));
    }

    /** The id itself if it is free, else the id with a number behind it. */
    public String unique(String id) {
        String free = id;
        while (!taken.add(free)) {
            free = id + "-" + next.merge(id, 2, (number, two) -> number + 1);
        }
        return free;
    }

    /** Whether it was given already. */
    public boolean isTaken(String id) {
        return taken.contains(id);
    }

    /** Lower-case letters and digits of any script, the rest as single hyphens. */
    public static String slug(String words) {
        String plain =
                Normalizer.normalize(words, Normalizer.Form.NFD)
                        .replaceAll("\\p{Mn}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        String slug = Normalizer.normalize(plain, Normalizer.Form.NFC);
        if (slug.length() > LONGEST) {
            int end = slug.offsetByCodePoints(0, slug.codePointCount(0, LONGEST) - 1);
            slug = slug.substring(0, end).replaceAll("-$", "");
        }
        return slug.isEmpty() ? "x" : slug;
    }
}
