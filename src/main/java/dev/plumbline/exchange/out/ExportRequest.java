package dev.plumbline.exchange.out;

import dev.plumbline.explain.diff.ScheduleDiff;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written.
 *
 * @param programme for the audience
 * @param earlier what this audience was told before, the oldest first; empty the first time
 * @param history all that was told, the whole of it even where this is a part, and what is told
 *     now; the oldest first
 * @param changes from the revision that a mail about changes is against; null where none is wanted
 */
public record ExportRequest(
        Programme programme,
        List<Programme> earlier,
        List<Programme> history,
        @Nullable ScheduleDiff changes) {

    /** Of a whole agenda. */
    public ExportRequest(
            Programme programme, List<Programme> earlier, @Nullable ScheduleDiff changes) {
        this(
                programme,
                earlier,
                Stream.concat(earlier.stream(), Stream.of(programme)).toList(),
                changes);
    }

    /** Of a first agenda. */
    public ExportRequest(Programme programme) {
        this(programme, List.of(), null);
    }

    /** What the audience knows now, if it was told anything. */
    public Optional<Programme> last() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
    }

    /**
     * The name under which the agenda was first told: what programs know sessions by is made of it,
     * so that they know them again when it is called otherwise.
     */
    public String firstName() {
        return history.getFirst().name();
    }
}
