package dev.plumbline.store;

import org.jspecify.annotations.Nullable;

/**
 * Which agendas are to be listed, the newest first.
 *
 * @param tag only those that have it; all when null
 * @param holder only those of which this one is a member; all when null
 * @param after only those that come after; from the first one on when null
 * @param most at least 1
 */
public record AgendaListing(
        @Nullable String tag, @Nullable String holder, @Nullable Position after, int most) {

    /**
     * Where an agenda stands in the list.
     *
     * @param created milliseconds since 1970
     */
    public record Position(long created, String id) {}
}
