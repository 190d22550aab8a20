package dev.plumbline.explain.waitlist;

import dev.plumbline.explain.Audit;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tries to let sessions in, as long as that does not take too long. */
final class Trials {

    /** Sessions judged, all trials together: some tens of milliseconds. */
    private static final long MOST_JUDGED = 60_000;

    private final Schedule schedule;
    private final RuleSet hard;
    private final long before;
    private final Packing packing;
    private long left;

    Trials(RuleSet rules, Schedule schedule) {
        this.schedule = schedule;
        this.hard =
                new RuleSet(
                        rules.facts(),
                        rules.counting().stream()
                                .filter(rule -> rule.severity() == Severity.HARD)
                                .toList());
        this.before = Audit.score(hard, schedule).hard();
        this.packing = new Packing(schedule);
        this.left = MOST_JUDGED;
    }

    /**
     * A way to let a session in.
     *
     * @param moved how many others start at another time
     * @param cuts minutes by which others are shortened
     */
    record Way(Schedule after, long moved, Map<Session, Integer> cuts) {}

    private long moved(Schedule after) {
        Map<Session, Long> start = new HashMap<>();
        schedule.placements().forEach(one -> start.put(one.session(), one.start()));
        return after.placements().stream()
                .filter(one -> start.getOrDefault(one.session(), one.start()) != one.start())
                .count();
    }

    /** Into one of the slots, for as long as may be; nobody else is shortened. */
    Optional<Way> asItIs(Session session, List<Slot> slots) {
        var shortest = insert(session, session.shortestMinutes(), slots, session);
        return session.longestMinutes() == session.shortestMinutes()
                ? shortest
                : shortest.flatMap(
                        way ->
                                insert(session, session.longestMinutes(), slots, session)
                                        .or(() -> shortest));
    }

    /** When another session goes. */
    Optional<Way> insteadOf(Session other, Session session, List<Slot> slots) {
        return insert(session, session.shortestMinutes(), slots, other);
    }

    private Optional<Way> insert(Session session, int minutes, List<Slot> slots, Session without) {
        for (Slot slot : slots) {
            var rest = packing.in(slot).stream().filter(one -> one.session() != without).toList();
            if (minutes <= free(slot, rest)) {
                var ways =
                        IntStream.rangeClosed(0, rest.size())
                                .mapToObj(
                                        position ->
                                                packing.with(
                                                        session, minutes, slot, rest, position,
                                                        Map.of(), without))
                                .sorted(Comparator.comparingLong(this::moved))
                                .toList();
                for (Schedule after : ways) {
                    if (isGood(after)) {
                        return Optional.of(new Way(after, moved(after), Map.of()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** When others in its slot are shortened, by as little in all as will do. */
    Optional<Way> afterCuts(Session session, List<Slot> slots) {
        int minutes = session.shortestMinutes();
        var byNeed =
                slots.stream()
                        .filter(slot -> free(slot, packing.in(slot)) < minutes)
                        .sorted(Comparator.comparingLong(slot -> -free(slot, packing.in(slot))))
                        .toList();
        for (Slot slot : byNeed) {
            var rest = packing.in(slot);
            var cuts = cuts(rest, minutes - free(slot, rest));
            for (int position = 0; !cuts.isEmpty() && position <= rest.size(); position++) {
                var after = packing.with(session, minutes, slot, rest, position, cuts, session);
                if (isGood(after)) {
                    return Optional.of(new Way(after, moved(after), cuts));
                }
            }
        }
        return Optional.empty();
    }

    /** Shared among those who can give most, step by step; nothing when they cannot give enough. */
    private Map<Session, Integer> cuts(List<FixedPlacement> rest, long needed) {
        int grid = schedule.facts().problem().gridMinutes();
        Map<Session, Integer> cuts = new LinkedHashMap<>();
        for (long missing = needed; missing > 0; missing -= grid) {
            var most =
                    rest.stream()
                            .max(Comparator.comparingInt(one -> slack(one, cuts)))
                            .filter(one -> slack(one, cuts) >= grid);
            if (most.isEmpty()) {
                return Map.of();
            }
            cuts.merge(most.get().session(), grid, Integer::sum);
        }
        return cuts;
    }

    private static int slack(FixedPlacement one, Map<Session, Integer> cuts) {
        int cut = cuts.getOrDefault(one.session(), 0);
        return one.minutes() - cut - one.session().shortestMinutes();
    }

    /** Minutes of a slot that nobody has. */
    long free(Slot slot) {
        return free(slot, packing.in(slot));
    }

    private static long free(Slot slot, List<FixedPlacement> rest) {
        return slot.time().minutes() - rest.stream().mapToLong(FixedPlacement::minutes).sum();
    }

    private boolean isGood(Schedule after) {
        left -= after.placements().size();
        return left >= 0 && Audit.score(hard, after).hard() >= before;
    }

    /** Where it would break least, and what: of the slots that have enough minutes. */
    Optional<ScoredSchedule> leastBroken(Session session, List<Slot> slots) {
        List<ScoredSchedule> tried = new ArrayList<>();
        for (Slot slot : slots) {
            var rest = packing.in(slot);
            for (int position = 0; position <= rest.size(); position++) {
                left -= rest.size();
                if (left >= 0 && session.shortestMinutes() <= free(slot, rest)) {
                    tried.add(
                            Audit.of(
                                    hard,
                                    packing.with(
                                            session,
                                            session.shortestMinutes(),
                                            slot,
                                            rest,
                                            position,
                                            Map.of(),
                                            session)));
                }
            }
        }
        return tried.stream().max(Comparator.comparing(ScoredSchedule::score));
    }

    /** What is broken already. */
    ScoredSchedule now() {
        return Audit.of(hard, schedule);
    }
}
