package dev.plumbline.exchange.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes ids that people can read and type, each once. */
public final class ReadableIds {

    private final Set<String> taken = new HashSet<>();

    /** The number to try next for an id, so that many of one name do not take long. */
    private final Map<String, Integer> next = new HashMap<>();

    /**
     * An id that was not given before, made of the words: {@code "Hall A"} becomes {@code hall-a}.
     */
    public String of(String words) {
        return unique(WordSlug.of(words));
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
}
