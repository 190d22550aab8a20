package dev.plumbline.exchange.out.indico;

import dev.plumbline.exchange.out.AgendaItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is in which room now. */
final class RoomOccupancy {

    private final Map<String, List<AgendaItem>> byRoom = new HashMap<>();

    void add(AgendaItem item) {
        byRoom.computeIfAbsent(item.room().id(), any -> new ArrayList<>()).add(item);
    }

    void remove(AgendaItem item) {
        byRoom.getOrDefault(item.room().id(), new ArrayList<>()).remove(item);
    }

    /** What else is in the item's room while it lasts. */
    List<AgendaItem> others(AgendaItem item) {
        return byRoom.getOrDefault(item.room().id(), List.of()).stream()
                .filter(other -> !other.id().equals(item.id()))
                .filter(
                        other ->
                                other.start().isBefore(item.end())
                                        && item.start().isBefore(other.end()))
                .toList();
    }
}
