package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.PublicProfile;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as the file tells it.
 *
 * @param where it stands in the file
 * @param id what people call it: pretalx's code, else frab's number, else the GUID
 * @param minutes at least 1
 * @param room its name; null without a room
 * @param start null without a time
 * @param listing what is merely shown of it
 */
record ImportedEvent(
        String where,
        String id,
        String title,
        @Nullable String abstractText,
        @Nullable String track,
        List<ListedPerson> people,
        @Nullable String room,
        @Nullable OffsetDateTime start,
        int minutes,
        PublicListing listing) {

    /**
     * Somebody who is listed.
     *
     * @param key the same for the same person; null where there is but a name
     * @param profile what is merely shown of them
     */
    record ListedPerson(@Nullable String key, String name, PublicProfile profile) {}
}
