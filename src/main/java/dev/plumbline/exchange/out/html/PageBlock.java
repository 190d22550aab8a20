package dev.plumbline.exchange.out.html;

import dev.plumbline.exchange.out.AgendaBlock;
import java.util.List;

/**
 * What one room holds at a stretch, on the page.
 *
 * @param id its anchor
 * @param tracks names; may be empty
 */
public record PageBlock(
        String id,
        String room,
        List<String> tracks,
        PageMoment from,
        PageMoment to,
        List<PageSession> sessions) {

    static PageBlock of(String day, AgendaBlock block, PageWords words) {
        return new PageBlock(
                PageAnchors.of("b", day + "/" + block.items().getFirst().timeSlot()),
                block.room().name(),
                block.tracks(),
                words.moment(block.start()),
                words.moment(block.end()),
                block.items().stream().map(item -> PageSession.of(item, words)).toList());
    }

    /** Whether its sessions have to say their track themselves. */
    public boolean isMixed() {
        return tracks.size() > 1;
    }
}
