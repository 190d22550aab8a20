package dev.plumbline.solve;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Published;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.facts.BreakLimits;
import dev.plumbline.problem.facts.FactPin;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where solving starts: what is published, with breaks in their slots and pins where they are
 * pinned; everything else on the waitlist.
 */
public final class InitialSchedule {

    private InitialSchedule() {}

    /** Where solving this problem starts. */
    public static Schedule of(Facts facts) {
        Map<Session, FixedPlacement> placements = new LinkedHashMap<>();
        published(facts).forEach(given -> addPublished(facts, given, placements));
        settle(facts, placements);
        return Schedule.of(facts, placements.values());
    }

    /**
     * A schedule made anywhere, as one that the search can begin with: lengths that a session may
     * not have become the nearest ones, and breaks and pins stand where they belong.
     */
    static Schedule from(Facts facts, Schedule given) {
        Map<Session, FixedPlacement> placements = new LinkedHashMap<>();
        for (FixedPlacement placement : given.placements()) {
            var session = placement.session();
            if (isOwn(session, placement.placedSlot())) {
                placements.put(
                        session,
                        new FixedPlacement(
                                session,
                                placement.placedSlot(),
                                placement.start(),
                                possible(facts, session, placement.minutes())));
            }
        }
        var asGiven = Map.copyOf(placements);
        settle(facts, placements);
        // Who is in the pinned slot keeps the place in its order.
        placements.replaceAll(
                (session, settled) -> {
                    var mine = asGiven.get(session);
                    return mine != null && mine.slot() == settled.slot() ? mine : settled;
                });
        return Schedule.of(facts, placements.values());
    }

    private static void settle(Facts facts, Map<Session, FixedPlacement> placements) {
        for (Session session : facts.sessions()) {
            BreakLimits limits = session.breakLimits();
            if (limits != null) {
                placements.computeIfAbsent(
                        session,
                        pause ->
                                new FixedPlacement(
                                        pause,
                                        limits.slot(),
                                        limits.earliest(),
                                        pause.preferredMinutes()));
            } else if (session.pin().settlesPlace()) {
                pinned(facts, session, placements.get(session))
                        .ifPresent(placement -> placements.put(session, placement));
            }
        }
    }

    private static List<PublishedPlacement> published(Facts facts) {
        Published published = facts.problem().published();
        return published == null ? List.of() : published.placements();
    }

    /**
     * Sessions and slots that are gone are passed over; a break that was moved to another slot goes
     * back to its own. Lengths may have changed since.
     */
    private static void addPublished(
            Facts facts, PublishedPlacement given, Map<Session, FixedPlacement> placements) {
        var session = facts.session(given.session());
        var slot = facts.slot(given.timeSlot());
        if (session.isPresent() && slot.isPresent() && isOwn(session.get(), slot.get())) {
            placements.put(
                    session.get(),
                    new FixedPlacement(
                            session.get(),
                            slot.get(),
                            Interval.minute(given.start()),
                            possible(facts, session.get(), given.minutes())));
        }
    }

    /** The published length, or the nearest one that the session may have by now. */
    private static int possible(Facts facts, Session session, int published) {
        int onGrid = published - published % facts.problem().gridMinutes();
        return Math.clamp(onGrid, session.shortestMinutes(), session.longestMinutes());
    }

    private static boolean isOwn(Session session, Slot slot) {
        return session.breakLimits() == null || session.breakLimits().slot() == slot;
    }

    private static Optional<FixedPlacement> pinned(
            Facts facts, Session session, @Nullable FixedPlacement published) {
        FactPin pin = session.pin();
        Slot slot = pin.slot() == null ? slotFor(facts, session, published) : pin.slot();
        if (slot == null) {
            return Optional.empty();
        }
        long fallback =
                published != null && published.slot() == slot ? published.start() : slot.start();
        long start = pin.start() == null ? fallback : pin.start();
        return Optional.of(new FixedPlacement(session, slot, start, session.longestMinutes()));
    }

    /**
     * A slot for a session that is pinned to a start alone: the published one, one that suits it,
     * or any that is open then.
     */
    private static @Nullable Slot slotFor(
            Facts facts, Session session, @Nullable FixedPlacement published) {
        Long start = session.pin().start();
        if (start == null) {
            return null;
        }
        if (published != null && published.placedSlot().time().encloses(start, start + 1)) {
            return published.slot();
        }
        var open =
                facts.slots().stream()
                        .filter(
                                slot ->
                                        slot.time()
                                                .encloses(start, start + session.shortestMinutes()))
                        .toList();
        return open.stream()
                .filter(session::mayUse)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .orElse(null);
    }
}
