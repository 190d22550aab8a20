package dev.plumbline.exchange.out;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What starts on one day of the conference's calendar.
 *
 * @param blocks by start, then in the order of the rooms
 */
public record AgendaDay(LocalDate date, List<AgendaBlock> blocks) {

    /** The days on which something starts, in order. */
    public static List<AgendaDay> of(Programme programme) {
        var byDay = new TreeMap<LocalDate, List<AgendaItem>>();
        for (AgendaItem item : programme.items()) {
            byDay.computeIfAbsent(day(item, programme.zone()), any -> new ArrayList<>()).add(item);
        }
        return byDay.entrySet().stream()
                .map(day -> new AgendaDay(day.getKey(), AgendaBlock.of(programme, day.getValue())))
                .toList();
    }

    private static LocalDate day(AgendaItem item, ZoneId zone) {
        return item.start(zone).toLocalDate();
    }

    /** The blocks in rows: those of a row overlap, and the next row begins after all of them. */
    public List<List<AgendaBlock>> rows() {
        List<List<AgendaBlock>> rows = new ArrayList<>();
        Instant end = Instant.MIN;
        for (AgendaBlock block : blocks) {
            if (!block.start().isBefore(end)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(block);
            end = block.end().isAfter(end) ? block.end() : end;
        }
        return rows;
    }

    /** Whether it takes place in several rooms. */
    public boolean hasRooms() {
        return blocks.stream().map(AgendaBlock::room).distinct().count() > 1;
    }
}
