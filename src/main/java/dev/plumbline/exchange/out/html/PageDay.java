package dev.plumbline.exchange.out.html;

import dev.plumbline.exchange.out.AgendaBlock;
import dev.plumbline.exchange.out.AgendaDay;
import dev.plumbline.exchange.out.ConferenceClock;
import java.util.List;

/**
 * A day on the page.
 *
 * @param id its anchor
 * @param iso the date, to compare
 * @param name the date, to read
 * @param rows blocks that overlap, then those after them
 * @param hasRooms whether it takes place in several rooms
 */
public record PageDay(
        String id, String iso, String name, List<List<PageBlock>> rows, boolean hasRooms) {

    static PageDay of(AgendaDay day, PageWords words) {
        String iso = day.date().toString();
        return new PageDay(
                PageAnchors.of("d", iso),
                iso,
                ConferenceClock.day(day.date()),
                day.rows().stream().map(row -> row(iso, row, words)).toList(),
                day.hasRooms());
    }

    private static List<PageBlock> row(String day, List<AgendaBlock> row, PageWords words) {
        return row.stream().map(block -> PageBlock.of(day, block, words)).toList();
    }
}
