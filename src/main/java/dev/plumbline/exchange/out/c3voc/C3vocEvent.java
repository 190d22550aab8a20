package dev.plumbline.exchange.out.c3voc;

import dev.plumbline.exchange.out.WebAddress;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.WebLink;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as both formats write it; all texts are clean, but those of the listing.
 *
 * @param guid the same in every revision
 * @param id a positive number, unique in the file
 * @param code the session's id where it looks like one of pretalx; else null
 * @param track the track's name, else that of the first cluster, else empty
 * @param listing what else is said of it
 */
record C3vocEvent(
        String guid,
        int id,
        @Nullable String code,
        String slug,
        String title,
        String abstractText,
        String track,
        String type,
        String room,
        List<C3vocPresenter> people,
        ZonedDateTime start,
        int minutes,
        PublicListing listing) {

    private static final String RECORDING = "Recording";
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int MOST_HOURS = 100;

    /** Links, and last the recording, for which the formats have no other place. */
    List<WebLink> links() {
        List<WebLink> links = new ArrayList<>(listing.links());
        if (listing.recordingUrl() != null) {
            links.add(new WebLink(RECORDING, listing.recordingUrl(), "media"));
        }
        return withoutScripts(links);
    }

    List<WebLink> attachments() {
        return withoutScripts(listing.attachments());
    }

    private static List<WebLink> withoutScripts(List<WebLink> links) {
        return links.stream().filter(link -> !WebAddress.isScript(link.url())).toList();
    }

    /** Hours and minutes, as many hours as it takes. */
    String duration() {
        return "%02d:%02d".formatted(minutes / HOUR, minutes % HOUR);
    }

    /** The same, with days where the hours would need three digits. */
    String durationWithDays() {
        return minutes < MOST_HOURS * HOUR
                ? duration()
                : "%d:%02d:%02d".formatted(minutes / DAY, minutes % DAY / HOUR, minutes % HOUR);
    }
}
