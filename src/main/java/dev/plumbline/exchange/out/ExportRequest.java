package dev.plumbline.exchange.out;

import dev.plumbline.explain.diff.Diff;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written.
 *
 * @param agenda for the audience
 * @param earlier what this audience was told before, the oldest first; empty the first time
 * @param changes from the revision that a mail about changes is against; null where none is wanted
 */
public record ExportRequest(Agenda agenda, List<Agenda> earlier, @Nullable Diff changes) {

    /** Of a first agenda. */
    public ExportRequest(Agenda agenda) {
        this(agenda, List.of(), null);
    }

    /** What the audience knows now, if it was told anything. */
    public Optional<Agenda> last() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
    }
}
