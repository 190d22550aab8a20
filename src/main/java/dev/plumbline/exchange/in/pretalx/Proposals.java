package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.source.SourceNode;
import dev.plumbline.problem.validation.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which proposals are planned, and how long they are. */
final class Proposals {

    static final int LONGEST = Limits.MINUTES;

    /** How often a proposal can be held. */
    static final int MOST_TIMES = 100;

    private static final List<String> PLANNED = List.of("accepted", "confirmed");

    private Proposals() {}

    /** Those that are accepted or confirmed; of the others, notes say how many there are. */
    static List<SourceNode> planned(List<SourceNode> proposals, ImportNotes notes) {
        Map<String, Integer> others = new TreeMap<>();
        List<SourceNode> planned = new ArrayList<>();
        for (SourceNode proposal : proposals) {
            Optional<String> state = Fields.text(proposal, Fields.STATE);
            if (state.isEmpty()) {
                notes.add(
                        Kind.GUESSED,
                        "proposals",
                        "Proposals without a state are taken as accepted. Export the state too.");
                planned.add(proposal);
            } else if (PLANNED.contains(state.get().toLowerCase(Locale.ROOT))) {
                planned.add(proposal);
            } else {
                others.merge(state.get(), 1, Integer::sum);
            }
        }
        others.forEach(
                (state, count) ->
                        notes.add(
                                Kind.DROPPED,
                                "proposals",
                                "%,d proposals are %s and not planned.".formatted(count, state)));
        return planned;
    }

    /** A length above zero; what is longer than a week, or no number, is a mistake. */
    static Optional<Integer> minutes(SourceNode node) {
        SourceNode duration = Fields.of(node, Fields.DURATION);
        Optional<Double> minutes = duration.number().filter(length -> length != 0);
        if (minutes.isPresent() && !(1 <= minutes.get() && minutes.get() <= LONGEST)) {
            duration.mistake("invalidDuration", "minutes from 1 to " + LONGEST);
            return Optional.empty();
        }
        return minutes.map(Double::intValue);
    }

    /** How often it is held. */
    static int times(SourceNode proposal) {
        SourceNode count = Fields.of(proposal, Fields.SLOT_COUNT);
        double times = count.number().orElse(1.0);
        if (!(1 <= times && times <= MOST_TIMES)) {
            count.mistake("invalidCount", "a number from 1 to " + MOST_TIMES);
            return 1;
        }
        return (int) times;
    }
}
