package dev.plumbline.exchange.out.c3voc;

import dev.plumbline.problem.Room;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names by which rooms are known apart: a second one of the same name has a number behind it. */
final class RoomNames {

    private final Map<String, String> names = new HashMap<>();

    RoomNames(List<Room> rooms) {
        Set<String> taken = new HashSet<>();
        for (Room room : rooms) {
            String plain = room.name().isBlank() ? room.id() : CleanText.line(room.name());
            String name = plain;
            for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                name = plain + " (" + number + ")";
            }
            names.put(room.id(), name);
        }
    }

    String of(Room room) {
        return names.getOrDefault(room.id(), room.name());
    }
}
