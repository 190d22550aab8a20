package dev.plumbline.exchange.in;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes one note of many that say the same of different things. */
final class FoldedNotes {

    /** So many of one kind are still read one by one. */
    private static final int FEW = 4;

    /** Names in one note. */
    private static final int MOST_NAMES = 200;

    /** What is in quotation marks is what a note is about. */
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private record Alike(ImportNote.Kind kind, String sentence) {

        static Alike of(ImportNote note) {
            String sentence = QUOTED.matcher(note.message()).replaceAll("\"\"");
            return new Alike(note.kind(), sentence);
        }
    }

    private FoldedNotes() {}

    /** The notes, each kind of which there are many at the place of its first. */
    static List<ImportNote> of(Collection<ImportNote> notes) {
        Map<Alike, List<ImportNote>> alike = new LinkedHashMap<>();
        for (ImportNote note : notes) {
            alike.computeIfAbsent(Alike.of(note), any -> new ArrayList<>()).add(note);
        }
        alike.replaceAll((what, group) -> group.size() > FEW ? List.of(one(group)) : group);
        Set<ImportNote> folded = new LinkedHashSet<>();
        for (ImportNote note : notes) {
            var group = alike.getOrDefault(Alike.of(note), List.of());
            folded.add(group.size() == 1 ? group.getFirst() : note);
        }
        return List.copyOf(folded);
    }

    private static ImportNote one(List<ImportNote> group) {
        var first = group.getFirst();
        String where = common(group.stream().map(ImportNote::where).toList());
        var names =
                group.stream().skip(1).map(note -> name(note, first, where)).distinct().toList();
        String more =
                names.size() > MOST_NAMES
                        ? ", and %d more".formatted(names.size() - MOST_NAMES)
                        : "";
        return new ImportNote(
                first.kind(),
                where.isEmpty() ? first.where() : where,
                "%s The same goes for %d more: %s%s."
                        .formatted(
                                first.message(),
                                group.size() - 1,
                                names.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")),
                                more));
    }

    /** What is quoted first, if that tells it from the first note; else where it is. */
    private static String name(ImportNote note, ImportNote first, String where) {
        var own = QUOTED.matcher(note.message());
        var others = QUOTED.matcher(first.message());
        while (own.find() && others.find()) {
            if (!own.group().equals(others.group())) {
                return own.group();
            }
        }
        return note.where().substring(where.length()).replaceFirst("^[, ]+", "");
    }

    /** What all places begin with, up to a comma. */
    private static String common(List<String> places) {
        String common = places.getFirst();
        for (String place : places) {
            while (!place.equals(common) && !place.startsWith(common + ", ")) {
                int comma = common.lastIndexOf(", ");
                if (comma < 0) {
                    return "";
                }
                common = common.substring(0, comma);
            }
        }
        return common;
    }
}
