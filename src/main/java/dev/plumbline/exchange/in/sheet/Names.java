package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.naming.Ids;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The things of one list, by id or name. */
final class Names {

    private final ObjectNode root;
    private final String list;
    private final ImportNotes notes;
    private final Set<String> taken = new HashSet<>();
    private final Ids ids = new Ids();
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();

    Names(ObjectNode root, String list, ImportNotes notes) {
        this.root = root;
        this.list = list;
        this.notes = notes;
        for (JsonNode element : root.withArray(list)) {
            String id = element.path("id").asText();
            taken.add(id);
            ids.unique(id);
            String name = element.path(element.has("title") ? "title" : "name").asText();
            if (!name.isBlank() && byName.putIfAbsent(key(name), id) != null) {
                doubtful.add(key(name));
            }
        }
    }

    /** Case, accents, marks and the order of the words do not count. */
    private static String key(String name) {
        return Arrays.stream(Ids.slug(name).split("-")).sorted().collect(Collectors.joining("-"));
    }

    /** The id of what is meant. */
    Optional<String> find(String idOrName, Spot spot) {
        if (taken.contains(idOrName)) {
            return Optional.of(idOrName);
        }
        String key = key(idOrName);
        if (doubtful.contains(key)) {
            notes.add(
                    ImportNote.Kind.DOUBTFUL,
                    spot.label(),
                    "Several are called \"%s\"; the first was taken. Maybe write the id?"
                            .formatted(Tree.shown(idOrName)));
        }
        return Optional.ofNullable(byName.get(key));
    }

    /** The id of what is meant; something new that is called so if there is none. */
    String findOrCreate(String idOrName, Spot spot) {
        return find(idOrName, spot).orElseGet(() -> create(idOrName, spot));
    }

    private String create(String name, Spot spot) {
        String id = ids.of(name);
        ObjectNode created = root.withArray(list).addObject();
        created.put("id", id).put("name", name);
        taken.add(id);
        byName.put(key(name), id);
        notes.add(
                ImportNote.Kind.GUESSED,
                spot.label(),
                "\"%s\" is in no row of the sheet for %s, and was added with the id \"%s\".%s"
                        .formatted(
                                Tree.shown(name),
                                list,
                                id,
                                name.contains(",")
                                        ? " Maybe several are meant? Separate them with ;"
                                        : " Maybe add a row?"));
        return id;
    }
}
