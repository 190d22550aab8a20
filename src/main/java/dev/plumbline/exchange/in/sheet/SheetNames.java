package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.naming.PlainLetters;
import dev.plumbline.exchange.naming.ReadableIds;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The things of one list, by id or name. */
final class SheetNames {

    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{Z}\\s&&[^#@&%*]]+");

    private final ObjectNode root;
    private final String list;
    private final ImportNotes notes;
    private final Set<String> taken = new HashSet<>();
    private final ReadableIds ids = new ReadableIds();
    private final Map<String, String> byName = new HashMap<>();

    /** Where names differ only by what does not count otherwise, as C and C++ do. */
    private final Map<String, String> byExactName = new HashMap<>();

    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> shared = new HashSet<>();
    private final Map<String, ObjectNode> byId = new HashMap<>();

    SheetNames(ObjectNode root, String list, ImportNotes notes) {
        this.root = root;
        this.list = list;
        this.notes = notes;
        for (JsonNode element : root.withArray(list)) {
            String id = element.path("id").asText();
            taken.add(id);
            byId.put(id, (ObjectNode) element);
            ids.unique(id);
            String name = element.path(element.has("title") ? "title" : "name").asText();
            if (!name.isBlank()) {
                know(name, id);
            }
        }
    }

    private void know(String name, String id) {
        if (byName.putIfAbsent(key(name), id) != null) {
            doubtful.add(key(name));
        }
        if (byExactName.putIfAbsent(exact(name), id) != null) {
            shared.add(exact(name));
        }
    }

    /** Case, accents, punctuation and the order of the words do not count; symbols do. */
    private static String key(String name) {
        String plain = PlainLetters.of(name);
        String key =
                MARKS.splitAsStream(plain)
                        .filter(word -> !word.isEmpty())
                        .sorted()
                        .collect(Collectors.joining(" "));
        return key.isEmpty() ? plain.strip() : key;
    }

    private static String exact(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The id of what is meant. */
    Optional<String> find(String idOrName, CellRef spot) {
        if (taken.contains(idOrName)) {
            return Optional.of(idOrName);
        }
        String exactly = byExactName.get(exact(idOrName));
        if (exactly != null && !shared.contains(exact(idOrName))) {
            return Optional.of(exactly);
        }
        String key = key(idOrName);
        if (doubtful.contains(key)) {
            notes.add(
                    ImportNote.Kind.DOUBTFUL,
                    spot.label(),
                    "Several are called \"%s\"; the first was taken. Maybe write the id?"
                            .formatted(ProblemTree.shown(idOrName)));
        }
        return Optional.ofNullable(byName.get(key));
    }

    /** Whether something has the id or name. */
    boolean isKnown(String idOrName) {
        return taken.contains(idOrName) || byName.containsKey(key(idOrName));
    }

    boolean isId(String id) {
        return taken.contains(id);
    }

    /** The id of what is meant; something new that is called so if there is none. */
    String findOrCreate(String idOrName, CellRef spot) {
        return find(idOrName, spot).orElseGet(() -> create(idOrName, spot));
    }

    /** What has the id. */
    ObjectNode element(String id) {
        return Objects.requireNonNull(byId.get(id));
    }

    /** Something new, even where something else is called so; that is noted. */
    String create(String name, CellRef spot) {
        String id = add(name);
        notes.add(
                ImportNote.Kind.GUESSED,
                spot.label(),
                "\"%s\" is in no row of the sheet for %s, and was added with the id \"%s\".%s"
                        .formatted(
                                ProblemTree.shown(name),
                                list,
                                id,
                                name.contains(",")
                                        ? " Maybe several are meant? Separate them with ;"
                                        : " Maybe add a row?"));
        return id;
    }

    /** Something new that has a row of its own in another table. */
    String add(String name) {
        String id = ids.of(name);
        ObjectNode created = root.withArray(list).addObject();
        created.put("id", id).put("name", name);
        taken.add(id);
        byId.put(id, created);
        byName.putIfAbsent(key(name), id);
        byExactName.putIfAbsent(exact(name), id);
        return id;
    }
}
