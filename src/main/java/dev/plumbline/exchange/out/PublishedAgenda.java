package dev.plumbline.exchange.out;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.RoomBuilder;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.SessionKind;
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
     * since nothing else is known of it, and so is the room of a time slot that is gone.
     */
    static Optional<Programme> of(Facts facts) {
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
            } else {
                var room = slot.map(Slot::room).orElseGet(() -> unknown(placement.timeSlot()));
                gone.add(item(placement, session, room));
            }
        }
        var programme = Programme.forPublic(Schedule.of(facts, known));
        gone.addAll(programme.items());
        gone.sort(
                Comparator.comparing((AgendaItem item) -> item.start())
                        .thenComparing(AgendaItem::id));
        return Optional.of(programme.with(gone));
    }

    private static Room unknown(String timeSlot) {
        return RoomBuilder.builder().id(timeSlot).name(timeSlot).build();
    }

    private static AgendaItem item(
            PublishedPlacement placement, Optional<Session> session, Room room) {
        var start = placement.start().toInstant();
        return session.map(
                        known ->
                                AgendaItem.of(
                                        known,
                                        room,
                                        placement.timeSlot(),
                                        start,
                                        placement.minutes()))
                .orElseGet(
                        () ->
                                new AgendaItem(
                                        placement.session(),
                                        SessionKind.TALK,
                                        placement.session(),
                                        null,
                                        List.of(),
                                        List.of(),
                                        null,
                                        room,
                                        placement.timeSlot(),
                                        start,
                                        placement.minutes(),
                                        PublicListing.NONE,
                                        List.of()));
    }
}
