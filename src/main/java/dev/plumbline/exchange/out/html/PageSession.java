package dev.plumbline.exchange.out.html;

import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.PublicSpeaker;
import dev.plumbline.problem.facts.SessionKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A session on the page.
 *
 * @param id its anchor
 * @param kind the class of its element
 * @param required names of those who have to be there besides the speakers; empty for the public
 */
public record PageSession(
        String id,
        String sessionId,
        String kind,
        String title,
        @Nullable String abstractText,
        List<PublicSpeaker> speakers,
        List<PageCluster> clusters,
        @Nullable String track,
        PageMoment from,
        PageMoment to,
        int minutes,
        List<String> required) {

    static PageSession of(AgendaItem item, PageWords words) {
        return new PageSession(
                PageAnchors.of("s", item.id()),
                item.id(),
                item.kind().name().toLowerCase(Locale.ROOT),
                item.title(),
                item.abstractText(),
                item.speakers(),
                words.clusters(item.clusters()),
                item.track(),
                words.moment(item.start()),
                words.moment(item.end()),
                item.minutes(),
                words.required(item.id()));
    }

    /** Whether it is a coordination session. */
    public boolean isCoordination() {
        return kind.equalsIgnoreCase(SessionKind.COORDINATION.name());
    }
}
