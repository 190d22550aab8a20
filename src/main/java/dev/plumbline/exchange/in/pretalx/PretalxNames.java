package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.source.SourceNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of rooms or tracks, which pretalx refers to by name, by number or in full. */
final class PretalxNames {

    private final String word;
    private final ImportNotes notes;
    private final Map<String, String> byNumber = new HashMap<>();

    /**
     * @param word what a sentence calls one of them
     */
    PretalxNames(String word, List<SourceNode> listed, ImportNotes notes) {
        this.word = word;
        this.notes = notes;
        for (SourceNode one : listed) {
            PretalxFields.translated(one.get("name"))
                    .ifPresent(name -> one.text("id").ifPresent(id -> byNumber.put(id, name)));
        }
    }

    /** Empty where nothing is referred to. */
    Optional<String> of(SourceNode reference) {
        if (reference.node().isNumber()) {
            return reference.text().map(number -> numbered(number, reference));
        }
        return reference.node().isObject() && reference.get("name").isPresent()
                ? PretalxFields.translated(reference.get("name"))
                : PretalxFields.translated(reference);
    }

    private String numbered(String number, SourceNode reference) {
        return byNumber.computeIfAbsent(
                number,
                unknown -> {
                    notes.add(
                            Kind.GUESSED,
                            reference.at().text(),
                            "The %s number %s has no name in the files and is called so. Hand in the list of %ss too."
                                    .formatted(word, number, word));
                    return word + " " + number;
                });
    }
}
