package dev.plumbline.exchange.in;

import dev.plumbline.problem.Problem;
import dev.plumbline.schedule.Schedule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the files.
 *
 * @param problem valid; what is missing in it is noted
 * @param schedule of that problem, where the files give places; null where they give none
 * @param notes what was guessed, dropped or merged, and what is missing
 */
public record ImportResult(Problem problem, @Nullable Schedule schedule, List<ImportNote> notes) {

    /** What an organizer should know. */
    public List<ImportNote> warnings() {
        return notes.stream().filter(note -> note.kind() != ImportNote.Kind.MISSING).toList();
    }

    /** What an organizer has to say before solving makes sense. */
    public List<ImportNote> missing() {
        return notes.stream().filter(note -> note.kind() == ImportNote.Kind.MISSING).toList();
    }
}
