package dev.plumbline.problem;

import org.jspecify.annotations.Nullable;

/**
 * An address that is worth a visit.
 *
 * @param title what is there
 * @param url as it was handed in: it may be relative, or no address at all
 * @param type such as {@code slides}, in the words of the format it came from
 */
public record WebLink(@Nullable String title, String url, @Nullable String type) {

    /** What to call it. */
    public String name() {
        return title == null || title.isBlank() ? url : title;
    }
}
