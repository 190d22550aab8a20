package dev.plumbline.exchange.in;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects notes during one import, each once; many of one kind become one. */
public final class ImportNotes {

    /** So many are kept; nobody reads more. */
    public static final int LIMIT = 1_000;

    /** So many are kept before those of one kind are one. */
    private static final int GATHERED = 20_000;

    private final Set<ImportNote> notes = new LinkedHashSet<>();
    private int beyond;

    /** Notes something; {@code message} is a sentence. */
    public void add(ImportNote.Kind kind, String where, String message) {
        var note = new ImportNote(kind, where, message);
        if (notes.size() < GATHERED) {
            notes.add(note);
        } else if (!notes.contains(note)) {
            beyond++;
        }
    }

    /** In the order in which they were made. */
    public List<ImportNote> list() {
        var folded = FoldedNotes.of(notes);
        int more = beyond + Math.max(0, folded.size() - LIMIT);
        if (more == 0) {
            return folded;
        }
        var listed = new LinkedHashSet<>(folded.subList(0, Math.min(LIMIT, folded.size())));
        listed.add(
                new ImportNote(
                        ImportNote.Kind.DROPPED,
                        "notes",
                        "There are %d more notes than these %d.".formatted(more, listed.size())));
        return List.copyOf(listed);
    }
}
