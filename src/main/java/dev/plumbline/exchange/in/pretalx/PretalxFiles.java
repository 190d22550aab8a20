package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.SourceFile;
import dev.plumbline.exchange.in.source.SourceNode;
import dev.plumbline.exchange.in.source.SourceText;
import dev.plumbline.problem.validation.InputErrors;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the files list, by what it is. */
final class PretalxFiles {

    /** What pretalx lists. */
    enum Listed {
        PROPOSALS,
        SPEAKERS,
        ROOMS,
        SLOTS,
        TRACKS
    }

    private final Map<Listed, List<SourceNode>> all = new EnumMap<>(Listed.class);
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

    private void read(SourceFile file) {
        SourceText.requireSize(file);
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
        List<SourceNode> elements = list.elements();
        if (elements.isEmpty()) {
            return;
        }
        Listed what = kind(elements.getFirst());
        if (what == null) {
            unknown(file);
        } else {
            all.computeIfAbsent(what, any -> new ArrayList<>()).addAll(elements);
        }
    }

    private static @Nullable Listed kind(SourceNode one) {
        if (has(one, Fields.TITLE) && has(one, Fields.CODE)) {
            return Listed.PROPOSALS;
        }
        if (has(one, "submission") && has(one, "start")) {
            return Listed.SLOTS;
        }
        if (has(one, Fields.NAME) && has(one, Fields.CODE)) {
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
                "The file (%s) lists neither proposals, speakers, rooms, slots nor tracks of pretalx. Maybe it was exported in another language than English, or it is a schedule?"
                        .formatted(file.name()));
    }
}
