package dev.plumbline.exchange.naming;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes ids that people can read and type, each once. */
public final class ReadableIds {

    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();

    /** The number to try next for an id, so that many of one name do not take long. */
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
        int number = next.getOrDefault(id, 2);
        while (!taken.add(free)) {
            free = id + "-" + number++;
            next.put(id, number);
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
                NormalForm.of(words, Normalizer.Form.NFD)
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
