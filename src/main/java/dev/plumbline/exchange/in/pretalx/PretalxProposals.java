package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.problem.validation.SizeLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which proposals are planned, and how long they are. */
final class PretalxProposals {

    static final int LONGEST = SizeLimits.MINUTES;

    /** How often a proposal can be held. */
    static final int MOST_TIMES = 100;

    private static final List<String> PLANNED = List.of("accepted", "confirmed");

    private PretalxProposals() {}

    /** Those that are accepted or confirmed; of the others, notes say how many there are. */
    static List<SourceNode> planned(List<SourceNode> proposals, ImportNotes notes) {
        Map<String, Integer> others = new TreeMap<>();
        List<SourceNode> planned = new ArrayList<>();
        for (SourceNode proposal : proposals) {
            Optional<String> state = PretalxFields.text(proposal, PretalxFields.STATE);
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
        SourceNode duration = PretalxFields.of(node, PretalxFields.DURATION);
        Optional<Double> minutes = duration.number().filter(length -> length != 0);
        if (minutes.isPresent() && !(1 <= minutes.get() && minutes.get() <= LONGEST)) {
            duration.mistake("invalidDuration", "minutes from 1 to " + LONGEST);
            return Optional.empty();
        }
        return minutes.map(Double::intValue);
    }

    /** How often it is held. */
    static int times(SourceNode proposal) {
        SourceNode count = PretalxFields.of(proposal, PretalxFields.SLOT_COUNT);
        double times = count.number().orElse(1.0);
        if (!(1 <= times && times <= MOST_TIMES)) {
            count.mistake("invalidCount", "a number from 1 to " + MOST_TIMES);
            return 1;
        }
        return (int) times;
    }
}
