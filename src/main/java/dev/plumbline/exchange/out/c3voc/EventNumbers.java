package dev.plumbline.exchange.out.c3voc;

import dev.plumbline.exchange.out.AgendaItem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Gives every session the positive number that old apps know an event by. */
final class EventNumbers implements ToIntFunction<AgendaItem> {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    /** Numbers that are made up begin above those that are kept. */
    private static final int FIRST_MADE = 1_000_000_000;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** An id that is a number is kept; else the number is made of the id. */
    EventNumbers(List<AgendaItem> items) {
        Set<Integer> taken = new HashSet<>();
        for (AgendaItem item : items) {
            int number = isNumber(item.id()) ? Integer.parseInt(item.id()) : made(item.id());
            while (!taken.add(number)) {
                number++;
            }
            numbers.put(item.id(), number);
        }
    }

    static boolean isNumber(String id) {
        return NUMBER.matcher(id).matches();
    }

    @Override
    public int applyAsInt(AgendaItem item) {
        return numbers.get(item.id());
    }

    private static int made(String id) {
        return FIRST_MADE + Math.floorMod(NameUuid.of("urn:event:" + id).hashCode(), FIRST_MADE);
    }
}
