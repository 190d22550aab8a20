package dev.plumbline.exchange.in;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects notes during one import, each once. */
public final class ImportNotes {

    /** So many are kept; nobody reads more. */
    public static final int LIMIT = 1_000;

    private final Set<ImportNote> notes = new LinkedHashSet<>();
    private int beyond;

    /** Notes something; {@code message} is a sentence. */
    public void add(ImportNote.Kind kind, String where, String message) {
        var note = new ImportNote(kind, where, message);
        if (notes.contains(note)) {
            return;
        }
        if (notes.size() < LIMIT) {
            notes.add(note);
        } else {
            beyond++;
        }
    }

    /** In the order in which they were made. */
    public List<ImportNote> list() {
        if (beyond > 0) {
            notes.add(
                    new ImportNote(
                            ImportNote.Kind.DROPPED,
                            "notes",
                            "There are %d more notes than these %d.".formatted(beyond, LIMIT)));
            beyond = 0;
        }
        return List.copyOf(notes);
    }
}
