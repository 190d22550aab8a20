package dev.plumbline.rule;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.StartTimes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A schedule made slot by slot, up to a point: what is placed, and where the rest may still go. Can
 * be made again with the same sessions in other places.
 */
record PartialAgenda(Facts facts, List<FixedPlacement> placed, FillHorizon horizon) {

    static PartialAgenda of(Facts facts, Random random) {
        var slots = byTime(facts);
        int filled = 1 + random.nextInt(slots.size());
        var sessions = new ArrayList<>(facts.sessions());
        Collections.shuffle(sessions, random);
        var some = sessions.subList(0, 1 + random.nextInt(sessions.size()));
        List<List<Session>> lists = new ArrayList<>();
        for (int slot = 0; slot < filled; slot++) {
            lists.add(new ArrayList<>());
        }
        some.forEach(session -> lists.get(random.nextInt(filled)).add(session));
        return of(facts, lists, random);
    }

    /** The same sessions in places that are not all the same. */
    PartialAgenda shaken(Random random) {
        var slots = byTime(facts);
        int filled = slots.size() - horizon.open().size() + 1;
        List<List<Session>> lists = new ArrayList<>();
        for (int slot = 0; slot < filled; slot++) {
            Slot mine = slots.get(slot);
            lists.add(
                    new ArrayList<>(
                            placed.stream()
                                    .filter(placement -> placement.slot() == mine)
                                    .map(FixedPlacement::session)
                                    .toList()));
        }
        var from = lists.get(random.nextInt(filled));
        if (random.nextBoolean()) {
            Collections.shuffle(from, random);
        } else if (!from.isEmpty()) {
            lists.get(random.nextInt(filled)).addFirst(from.removeFirst());
        }
        return of(facts, lists, random);
    }

    /** With the horizon moved on, as far as the other one's. */
    PartialAgenda until(PartialAgenda other) {
        long later = Math.max(horizon.from(), other.horizon.from());
        return new PartialAgenda(facts, placed, new FillHorizon(later, horizon.open()));
    }

    /**
     * Places for the sessions that are left, by time, within the horizon and after what is in the
     * same slot here or in the other one; or none, at the end.
     */
    List<FixedPlacement> rest(PartialAgenda other, Random random) {
        Set<Session> here = new LinkedHashSet<>();
        placed.forEach(placement -> here.add(placement.session()));
        var open = byTime(facts).stream().filter(horizon.open()::contains).toList();
        List<FixedPlacement> rest = new ArrayList<>();
        for (Session session : facts.sessions()) {
            if (!here.contains(session)) {
                Slot slot = open.get(random.nextInt(open.size()));
                long free = Math.max(freeFrom(slot), other.freeFrom(slot));
                long start = Math.max(free, horizon.from()) + 5L * random.nextInt(20);
                rest.add(
                        random.nextInt(4) == 0
                                ? FixedPlacement.waitlisted(session)
                                : new FixedPlacement(
                                        session, slot, start, session.shortestMinutes()));
            }
        }
        rest.sort(
                Comparator.comparing(FixedPlacement::isPlaced)
                        .reversed()
                        .thenComparingLong(FixedPlacement::start));
        return rest;
    }

    private long freeFrom(Slot slot) {
        return placed.stream()
                .filter(placement -> placement.slot() == slot)
                .mapToLong(FixedPlacement::end)
                .max()
                .orElse(slot.start());
    }

    private static PartialAgenda of(Facts facts, List<List<Session>> lists, Random random) {
        var slots = byTime(facts);
        var starts = new StartTimes(facts);
        List<FixedPlacement> placed = new ArrayList<>();
        long end = 0;
        for (int place = 0; place < lists.size(); place++) {
            Slot slot = slots.get(place);
            Session previous = null;
            end = slot.start();
            for (Session session : lists.get(place)) {
                int minutes =
                        random.nextBoolean() ? session.longestMinutes() : session.shortestMinutes();
                long ready = starts.ready(session, slot, previous, end);
                long start = starts.start(session, slot, minutes, ready);
                placed.add(new FixedPlacement(session, slot, start, minutes));
                previous = session;
                end = start + minutes;
            }
        }
        for (Slot later : slots.subList(lists.size(), slots.size())) {
            end = Math.min(end, later.start());
        }
        var open = Set.copyOf(slots.subList(lists.size() - 1, slots.size()));
        return new PartialAgenda(facts, placed, new FillHorizon(end, open));
    }

    private static List<Slot> byTime(Facts facts) {
        return facts.slots().stream()
                .sorted(Comparator.comparingLong(Slot::start).thenComparingInt(Slot::index))
                .toList();
    }
}
