package dev.plumbline.exchange.out.html;

import dev.plumbline.exchange.out.PublicSpeaker;
import dev.plumbline.exchange.out.WaitingItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session without a place, on the page.
 *
 * @param id its anchor
 */
public record PageWaiting(
        String id,
        String sessionId,
        String title,
        List<PublicSpeaker> speakers,
        @Nullable String track,
        String reason) {

    static PageWaiting of(WaitingItem waiting) {
        return new PageWaiting(
                PageAnchors.of("s", waiting.id()),
                waiting.id(),
                waiting.title(),
                waiting.speakers(),
                waiting.track(),
                waiting.reason());
    }
}
