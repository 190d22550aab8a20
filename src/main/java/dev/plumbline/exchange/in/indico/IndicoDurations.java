package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.problem.validation.SizeLimits;
import java.util.Optional;

/**
 * Reads lengths in JSON as Indico writes them: minutes in the public exports, seconds elsewhere.
 */
record IndicoDurations(ImportNotes notes) {

    private static final double SECONDS = 60;

    /** Minutes; a whole number of days comes as 0, which says nothing. */
    Optional<Integer> minutes(SourceNode node) {
        return node.number().flatMap(minutes -> whole(minutes, node));
    }

    /** Minutes, from seconds. */
    Optional<Integer> seconds(SourceNode node) {
        return node.number().flatMap(seconds -> whole(seconds / SECONDS, node));
    }

    private Optional<Integer> whole(double minutes, SourceNode node) {
        if (!(minutes >= 0) || minutes > SizeLimits.MINUTES) {
            node.mistake("outOfRange", "a length of at most a week");
            return Optional.empty();
        }
        int whole = (int) Math.ceil(minutes);
        if (whole != minutes) {
            notes.add(
                    ImportNote.Kind.GUESSED,
                    node.at().text(),
                    "The length is not a whole number of minutes; it was made %d."
                            .formatted(whole));
        }
        return whole == 0 ? Optional.empty() : Optional.of(whole);
    }
}
