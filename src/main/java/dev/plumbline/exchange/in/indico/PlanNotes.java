package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.naming.WordSlug;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an organizer should know of a plan as a whole. */
record PlanNotes(IndicoEvent event, TrackChoice choice, ImportNotes notes) {

    void add() {
        var planned = event.contributions().stream().filter(choice::has).toList();
        noteIds(planned);
        noteWindows(planned);
        noteBreaks();
        if (planned.isEmpty()) {
            notes.add(
                    ImportNote.Kind.MISSING,
                    "talks",
                    "There is no contribution to plan. Maybe the contributions of the event are not public yet? Then export them as a manager.");
        }
    }

    private void noteIds(List<IndicoContribution> planned) {
        List<String> pairs = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (IndicoContribution one : planned) {
            var numbers = one.numbers();
            if (numbers.url() != null && numbers.shown() != null) {
                pairs.add("#%s is %s".formatted(numbers.shown(), numbers.url()));
            } else if (numbers.shown() != null) {
                alone.add(numbers.shown());
            }
        }
        if (!pairs.isEmpty()) {
            notes.add(
                    ImportNote.Kind.MERGED,
                    "talks",
                    "Talks have the numbers that Indico has in addresses (contributions/…), not those of its lists: %s."
                            .formatted(String.join(", ", pairs)));
        }
        if (!alone.isEmpty()) {
            notes.add(
                    ImportNote.Kind.GUESSED,
                    "talks",
                    "No file says the numbers that Indico has in addresses, so these talks have those of its lists: %s. Maybe add contributions.json?"
                            .formatted(ListPhrase.of(alone)));
        }
    }

    private void noteWindows(List<IndicoContribution> planned) {
        Set<String> known = withBlocks();
        Set<String> lacking = new LinkedHashSet<>();
        for (IndicoContribution one : planned) {
            String track = choice.track(one).orElse("no track");
            if (!known.contains(WordSlug.of(track))) {
                lacking.add(track);
            }
        }
        if (!lacking.isEmpty()) {
            notes.add(
                    ImportNote.Kind.MISSING,
                    "timeSlots",
                    "No file says which time and room there is for: %s. There are only time slots as long as what is scheduled already. Maybe add the timetable's export, or say timeSlots in the problem?"
                            .formatted(ListPhrase.of(List.copyOf(lacking))));
        }
    }

    private Set<String> withBlocks() {
        return event.blocks().stream()
                .map(block -> WordSlug.of(block.session()))
                .collect(Collectors.toSet());
    }

    private void noteBreaks() {
        boolean hasBreaks =
                event.blocks().stream()
                        .filter(block -> choice.has(block.session()))
                        .anyMatch(block -> block.pauses() != null && !block.pauses().isEmpty());
        if (hasBreaks) {
            notes.add(
                    ImportNote.Kind.GUESSED,
                    "timeSlots",
                    "Breaks stay where Indico has them. If one may float, set its earliest and latest start farther apart in the problem.");
        }
        if (event.looseBreaks() > 0) {
            notes.add(
                    ImportNote.Kind.DROPPED,
                    "timeSlots",
                    "The breaks outside of all sessions (%d) were left out: no time slot lies in them."
                            .formatted(event.looseBreaks()));
        }
    }
}
