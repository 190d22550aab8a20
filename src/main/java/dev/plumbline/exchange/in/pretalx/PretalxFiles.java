package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.exchange.source.SourceText;
import dev.plumbline.problem.validation.InputErrors;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the files list, by what it is. */
final class PretalxFiles {

    /** What pretalx lists. */
    enum Listed {
        PROPOSALS("proposals"),
        SPEAKERS("speakers"),
        ROOMS("rooms"),
        SLOTS("slots"),
        TRACKS("tracks");

        private final String word;

        Listed(String word) {
            this.word = word;
        }

        /** What a sentence calls several of them. */
        String word() {
            return word;
        }
    }

    private final Map<Listed, List<SourceNode>> all = new EnumMap<>(Listed.class);
    private final List<SourceNode> favourites = new ArrayList<>();
    private final InputErrors errors;
    private final ImportNotes notes;

    private PretalxFiles(InputErrors errors, ImportNotes notes) {
        this.errors = errors;
        this.notes = notes;
    }

    static PretalxFiles of(List<SourceFile> files, InputErrors errors, ImportNotes notes) {
        var read = new PretalxFiles(errors, notes);
        files.forEach(read::read);
        return read;
    }

    /** In the order of the files; none where no file lists them. */
    List<SourceNode> all(Listed what) {
        return all.getOrDefault(what, List.of());
    }

    /** For each attendee the list of what they marked. */
    List<SourceNode> favourites() {
        return List.copyOf(favourites);
    }

    private void read(SourceFile file) {
        SourceText.requireSize(file);
        if (PretalxRows.isTable(file)) {
            var table = PretalxRows.of(file, errors);
            add(file, table.header(), table.rows());
            return;
        }
        SourceNode root = SourceNode.of(file, errors);
        SourceNode list = root.node().isArray() ? root : root.get("results");
        if (!list.node().isArray()) {
            unknown(file);
            return;
        }
        if (root.get("next").isPresent()) {
            notes.add(
                    Kind.MISSING,
                    root.at().text(),
                    "The file (%s) is but one page of %s entries; hand in the other pages too."
                            .formatted(file.name(), root.text("count").orElse("more")));
        }
        if (PretalxFavourites.isOne(list)) {
            favourites.add(list);
            return;
        }
        List<SourceNode> elements = list.elements();
        if (!elements.isEmpty()) {
            add(file, elements.getFirst(), elements);
        } else if (list.node().isEmpty()) {
            noteEmpty(file);
        }
    }

    private void noteEmpty(SourceFile file) {
        notes.add(
                Kind.DROPPED,
                file.at().text(),
                "The file (%s) lists nothing. Maybe the export failed?".formatted(file.name()));
    }

    /** The example tells what they are. */
    private void add(SourceFile file, SourceNode example, List<SourceNode> elements) {
        Listed what = kind(example);
        Optional<String> useless = useless(example);
        if (useless.isPresent()) {
            notes.add(
                    Kind.DROPPED,
                    file.at().text(),
                    "The file (%s) lists %s".formatted(file.name(), useless.get()));
        } else if (what == null) {
            unknown(file);
        } else if (elements.isEmpty()) {
            noteEmpty(file);
        } else {
            all.computeIfAbsent(what, any -> new ArrayList<>()).addAll(elements);
        }
    }

    /** Pretalx exports these too; they say nothing that a problem needs. */
    private static Optional<String> useless(SourceNode one) {
        if (has(one, "question") && has(one, "answer")) {
            return Optional.of("answers to questions; a problem has no place for them.");
        }
        return has(one, "name") && has(one, "confirmed") && !has(one, PretalxFields.CODE)
                ? Optional.of(
                        "speakers without their IDs; nothing in it is used. Maybe hand in the other export of speakers, with IDs?")
                : Optional.empty();
    }

    private static @Nullable Listed kind(SourceNode one) {
        if (has(one, PretalxFields.TITLE) && has(one, PretalxFields.CODE)) {
            return Listed.PROPOSALS;
        }
        if (has(one, "submission") && has(one, "start")) {
            return Listed.SLOTS;
        }
        if (has(one, PretalxFields.NAME) && has(one, PretalxFields.CODE)) {
            return Listed.SPEAKERS;
        }
        if (has(one, "name") && (has(one, "capacity") || has(one, "uuid") || has(one, "guid"))) {
            return Listed.ROOMS;
        }
        return has(one, "name") && has(one, "color") ? Listed.TRACKS : null;
    }

    private static boolean has(SourceNode node, String... names) {
        for (String name : names) {
            if (node.node().has(name)) {
                return true;
            }
        }
        return false;
    }

    private void unknown(SourceFile file) {
        errors.add(
                file.at(),
                "unknownContent",
                "The file (%s) lists neither proposals, speakers, rooms, slots, tracks nor favourites of pretalx. Maybe it was exported in another language than English, without titles or names, or it is a schedule?"
                        .formatted(file.name()));
    }
}
