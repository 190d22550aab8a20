package dev.plumbline.exchange.out;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Kind;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a problem says people were told already. */
final class PublishedAgenda {

    private PublishedAgenda() {}

    /**
     * That agenda; empty when nothing is published. A session that is gone is called by its id,
     * since nothing else is known of it; what was in a time slot that is gone is left out.
     */
    static Optional<Agenda> of(Facts facts) {
        var published = facts.problem().published();
        if (published == null || published.placements().isEmpty()) {
            return Optional.empty();
        }
        List<AgendaItem> gone = new ArrayList<>();
        List<FixedPlacement> known = new ArrayList<>();
        for (PublishedPlacement placement : published.placements()) {
            var slot = facts.slot(placement.timeSlot());
            var session = facts.session(placement.session());
            if (slot.isPresent() && session.isPresent()) {
                known.add(
                        new FixedPlacement(
                                session.get(),
                                slot.get(),
                                Interval.minute(placement.start()),
                                placement.minutes()));
            } else if (slot.isPresent()) {
                gone.add(gone(placement, slot.get()));
            }
        }
        var agenda = Agenda.forPublic(Schedule.of(facts, known));
        gone.addAll(agenda.items());
        gone.sort(
                Comparator.comparing((AgendaItem item) -> item.start())
                        .thenComparing(AgendaItem::id));
        return Optional.of(agenda.with(gone));
    }

    private static AgendaItem gone(PublishedPlacement placement, Slot slot) {
        return new AgendaItem(
                placement.session(),
                Kind.TALK,
                placement.session(),
                null,
                List.of(),
                List.of(),
                null,
                slot.room(),
                slot.id(),
                placement.start().toInstant(),
                placement.minutes());
    }
}
