package dev.plumbline.exchange.out;

import dev.plumbline.problem.Room;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one time slot holds on one day.
 *
 * @param items at least one, by start
 */
public record AgendaBlock(List<AgendaItem> items) {

    /** Those of one day. */
    static List<AgendaBlock> of(Programme programme, List<AgendaItem> day) {
        Map<String, List<AgendaItem>> bySlot = new LinkedHashMap<>();
        for (AgendaItem item : day) {
            bySlot.computeIfAbsent(item.timeSlot(), any -> new ArrayList<>()).add(item);
        }
        return bySlot.values().stream()
                .map(items -> new AgendaBlock(List.copyOf(items)))
                .sorted(
                        Comparator.comparing(AgendaBlock::start)
                                .thenComparing(block -> programme.rooms().indexOf(block.room())))
                .toList();
    }

    /** Where it takes place. */
    public Room room() {
        return items.getFirst().room();
    }

    /** When its first session starts. */
    public Instant start() {
        return items.getFirst().start();
    }

    /** When its last session ends. */
    public Instant end() {
        return items.stream().map(AgendaItem::end).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The names of its sessions' tracks, each once. */
    public List<String> tracks() {
        return items.stream().map(AgendaItem::track).filter(Objects::nonNull).distinct().toList();
    }
}
