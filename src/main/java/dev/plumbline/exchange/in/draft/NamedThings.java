package dev.plumbline.exchange.in.draft;

import dev.plumbline.exchange.naming.ReadableIds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Things of one kind that the files know by name alone: rooms, tracks, clusters. */
final class NamedThings {

    private final ReadableIds ids = new ReadableIds();

    /** By name, without regard to case and surplus blanks. */
    private final Map<String, Named> known = new LinkedHashMap<>();

    private record Named(String id, String name) {}

    /** The id of the name, a new one for a name that is new. */
    String id(String name) {
        return known.computeIfAbsent(key(name), any -> new Named(ids.of(name), name.strip())).id();
    }

    /** The id of the name, if it came already. */
    Optional<String> find(String name) {
        return Optional.ofNullable(known.get(key(name))).map(Named::id);
    }

    /** In the order in which the names came. */
    <T> List<T> all(BiFunction<String, String, T> made) {
        List<T> all = new ArrayList<>();
        known.values().forEach(one -> all.add(made.apply(one.id(), one.name())));
        return List.copyOf(all);
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
