package dev.plumbline.exchange.in;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What organizers say besides the files. Each format uses what makes sense for it.
 *
 * @param name the problem's name, instead of the one in the files
 * @param timeZone of times that have no zone or offset of their own
 * @param minutes the length of sessions of which the files do not say one
 * @param tracks names or ids of the tracks to plan; all when empty
 * @param person id or name of the one person whom the files are about, for calendars
 * @param sections which sections of MAINTAINERS belong to a cluster, by its id or name
 * @param published whether places that the files give count as published
 */
public record ImportOptions(
        @Nullable String name,
        @Nullable ZoneId timeZone,
        @Nullable Integer minutes,
        List<String> tracks,
        @Nullable String person,
        Map<String, List<String>> sections,
        boolean published) {

    /** Nothing is said; places count as published. */
    public static final ImportOptions NONE =
            new ImportOptions(null, null, null, List.of(), null, Map.of(), true);
}
