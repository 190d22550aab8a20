package dev.plumbline.problem.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Hints for unknown ids, where names and candidates may be thousands: each name is looked up once,
 * and after so many names there are no more hints, since comparing all with all would take minutes.
 */
public final class NameHints {

    private static final int MOST = 100;

    private final Map<String, String> given = new HashMap<>();

    /** The words that end a sentence about an unknown name, or nothing. */
    public String of(String name, Collection<String> known) {
        String hint = given.get(name);
        if (hint == null && given.size() < MOST) {
            hint = NearestName.hint(name, known);
            given.put(name, hint);
        }
        return hint == null ? "" : hint;
    }
}
