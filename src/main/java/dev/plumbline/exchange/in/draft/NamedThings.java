package dev.plumbline.exchange.in.draft;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.naming.ReadableIds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Things of one kind that the files know by name alone: rooms, tracks, clusters. */
final class NamedThings {

    /** So many spellings are told. */
    private static final int MOST_NAMED = 10;

    private final ReadableIds ids = new ReadableIds();

    /** By name, without regard to case and surplus blanks. */
    private final Map<String, Named> known = new LinkedHashMap<>();

    /** Names that are nobody else's, however alike another one is. */
    private final Set<String> apart = new HashSet<>();

    /**
     * @param spellings all that the files have, the first as it is shown
     */
    private record Named(String id, Set<String> spellings) {

        String name() {
            return spellings.iterator().next();
        }
    }

    /** The id of the name, a new one for a name that is new. */
    String id(String name) {
        String stripped = name.strip();
        var named =
                known.computeIfAbsent(
                        ownKey(name), any -> new Named(ids.of(stripped), new LinkedHashSet<>()));
        named.spellings().add(stripped);
        return named.id();
    }

    /** Who is called exactly so is one of their own, from now on. */
    void keepApart(String name) {
        apart.add(name.strip());
    }

    private String ownKey(String name) {
        return apart.contains(name.strip()) ? name.strip() : key(name);
    }

    /** The id of the name, if it came already. */
    Optional<String> find(String name) {
        return Optional.ofNullable(known.get(ownKey(name))).map(Named::id);
    }

    /** In the order in which the names came. */
    <T> List<T> all(BiFunction<String, String, T> made) {
        List<T> all = new ArrayList<>();
        known.values().forEach(one -> all.add(made.apply(one.id(), one.name())));
        return List.copyOf(all);
    }

    /** Notes what is written in several ways, each a sentence. */
    void noteSpellings(String kind, ImportNotes notes) {
        for (Named named : known.values()) {
            if (named.spellings().size() > 1) {
                notes.add(
                        ImportNote.Kind.MERGED,
                        kind + "s",
                        "%s are taken for one %s."
                                .formatted(
                                        named.spellings().stream()
                                                .limit(MOST_NAMED)
                                                .map(name -> '"' + name + '"')
                                                .collect(Collectors.joining(" and ")),
                                        kind));
            }
        }
    }

    /** What counts of a name. */
    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
