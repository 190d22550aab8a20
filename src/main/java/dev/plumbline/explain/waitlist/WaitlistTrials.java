package dev.plumbline.explain.waitlist;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.WaitingStarts;
import dev.plumbline.explain.WorkLimit;
import dev.plumbline.explain.tally.PenaltyTally;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.schedule.StartTimes;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries to let sessions in. Spends of a limit a unit for each session that a trial looks at. */
final class WaitlistTrials {

    /** What a trial costs beside the sessions of the slot. */
    private static final int TRIAL = 4;

    private final Schedule schedule;
    private final RuleSet hard;
    private final PenaltyTally tally;
    private final long before;
    private final SlotPacking packing;
    private final WaitingStarts waiting;
    private final int grid;
    private @Nullable ScoredSchedule now;

    WaitlistTrials(RuleSet rules, Schedule schedule) {
        this.schedule = schedule;
        this.hard =
                new RuleSet(
                        rules.facts(),
                        rules.counting().stream()
                                .filter(rule -> rule.severity() == Severity.HARD)
                                .toList());
        this.tally = new PenaltyTally(hard, schedule);
        this.before = tally.costs().score().hard();
        this.packing = new SlotPacking(schedule);
        this.waiting = new WaitingStarts(hard, packing.starts());
        this.grid = schedule.facts().problem().gridMinutes();
    }

    /**
     * A way to let a session in.
     *
     * @param changed where it stands then, and what else stands elsewhere or for less time
     * @param cuts minutes by which others are shortened
     * @param hard the hard score with it
     */
    record Way(List<FixedPlacement> changed, Map<Session, Integer> cuts, long hard) {

        /** Where the session stands. */
        FixedPlacement place() {
            return changed.getFirst();
        }
    }

    /** The whole schedule when a way was taken. */
    Schedule after(Way way) {
        return packing.after(way.changed());
    }

    /** How many others start at another time. */
    long moved(Way way) {
        return packing.moved(way.changed());
    }

    /** Whether a way breaks no more than is broken already. */
    boolean isGood(Way way) {
        return way.hard() >= before;
    }

    /** What is broken already. */
    ScoredSchedule now() {
        var known = now;
        if (known == null) {
            known = ScheduleAudit.of(hard, schedule);
            now = known;
        }
        return known;
    }

    /** What is broken when a way was taken. */
    ScoredSchedule judged(Way way) {
        return ScheduleAudit.of(hard, after(way));
    }

    /** Minutes of a slot that nobody has. */
    long free(Slot slot) {
        return packing.free(slot);
    }

    /**
     * The first good way into one of the slots, for as long as may be, nobody else shortened; or
     * the one that breaks least, as far as the limit allows; empty where no slot has the minutes.
     */
    Optional<Way> asItIs(Session session, List<Slot> slots, WorkLimit limit) {
        var shortest = best(session, session.shortestMinutes(), slots, limit);
        return session.longestMinutes() == session.shortestMinutes()
                ? shortest
                : shortest.filter(this::isGood)
                        .flatMap(way -> best(session, session.longestMinutes(), slots, limit))
                        .filter(this::isGood)
                        .or(() -> shortest);
    }

    private Optional<Way> best(Session session, int minutes, List<Slot> slots, WorkLimit limit) {
        Way best = null;
        var choice = waiting.of(session, packing::of);
        for (Slot slot : slots) {
            var rest = packing.in(slot);
            if (minutes <= packing.free(slot)) {
                var ways =
                        Stream.concat(
                                packed(session, minutes, slot, rest),
                                Stream.of(slot)
                                        .flatMap(any -> everyWait(choice, slot, minutes, rest)));
                for (var changed : (Iterable<List<FixedPlacement>>) ways::iterator) {
                    if (!limit.spend(TRIAL + rest.size())) {
                        return Optional.ofNullable(best);
                    }
                    var way = way(changed, Map.of());
                    if (isGood(way)) {
                        return Optional.of(way);
                    }
                    if (best == null || way.hard() > best.hard()) {
                        best = way;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Way way(List<FixedPlacement> changed, Map<Session, Integer> cuts) {
        return new Way(changed, cuts, tally.with(changed).score().hard());
    }

    /** Right after one of the others, those that move fewest first. */
    private Stream<List<FixedPlacement>> packed(
            Session session, int minutes, Slot slot, List<FixedPlacement> rest) {
        return IntStream.rangeClosed(0, rest.size())
                .mapToObj(
                        position ->
                                packing.with(
                                        unchosen(session, slot, minutes), rest, position, Map.of()))
                .sorted(Comparator.comparingLong(packing::moved));
    }

    /** Later in a gap; the others stay as they are where the gap is long enough. */
    private Stream<List<FixedPlacement>> everyWait(
            WaitingStarts.Choice choice, Slot slot, int minutes, List<FixedPlacement> rest) {
        var wanted = unchosen(choice.session(), slot, minutes);
        return waiting(wanted, rest, choice.every(slot, minutes, rest));
    }

    /** The same, where it has a reason; to look for reasons is work. */
    private Stream<List<FixedPlacement>> wait(
            Session session, Slot slot, int minutes, List<FixedPlacement> rest, WorkLimit limit) {
        if (!limit.spend(slot.time().minutes() / grid)) {
            return Stream.empty();
        }
        var starts = waiting.of(session, packing::of).withReason(slot, minutes, rest);
        return waiting(unchosen(session, slot, minutes), rest, starts);
    }

    private Stream<List<FixedPlacement>> waiting(
            FixedPlacement wanted, List<FixedPlacement> rest, List<Long> starts) {
        return starts.stream()
                .map(
                        start -> {
                            var waits =
                                    new FixedPlacement(
                                            wanted.session(),
                                            wanted.slot(),
                                            start,
                                            wanted.minutes());
                            long before = rest.stream().filter(one -> one.start() < start).count();
                            return packing.with(waits, rest, (int) before, Map.of());
                        });
    }

    private static FixedPlacement unchosen(Session session, Slot slot, int minutes) {
        return new FixedPlacement(session, slot, StartTimes.UNCHOSEN, minutes);
    }

    /**
     * When another session goes: into its slot, or where there are minutes already.
     *
     * @param roomy the slots that the session may use and that have the minutes
     */
    Optional<Way> insteadOf(Session other, Session session, List<Slot> roomy, WorkLimit limit) {
        var goes = packing.of(other);
        if (goes == null) {
            return Optional.empty();
        }
        int minutes = session.shortestMinutes();
        Slot left = goes.placedSlot();
        if (session.mayUse(left) && minutes <= free(left) + goes.minutes()) {
            var way = insteadOf(other, session, left, limit);
            if (way.isPresent()) {
                return way;
            }
        }
        for (Slot slot : roomy) {
            if (slot != left) {
                var way = insteadOf(other, session, slot, limit);
                if (way.isPresent()) {
                    return way;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Way> insteadOf(Session other, Session session, Slot slot, WorkLimit limit) {
        var rest = without(other, packing.in(slot));
        int minutes = session.shortestMinutes();
        var ways =
                Stream.concat(
                        packed(session, minutes, slot, rest),
                        Stream.of(slot)
                                .filter(left -> packing.of(other).slot() == left)
                                .flatMap(left -> wait(session, left, minutes, rest, limit)));
        for (var changed : (Iterable<List<FixedPlacement>>) ways::iterator) {
            if (!limit.spend(TRIAL + rest.size())) {
                return Optional.empty();
            }
            changed.add(FixedPlacement.waitlisted(other));
            var way = way(changed, Map.of());
            if (isGood(way)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    private static List<FixedPlacement> without(Session other, List<FixedPlacement> all) {
        return all.stream().filter(one -> one.session() != other).toList();
    }

    /** When others in its slot are shortened, by as little in all as will do. */
    Optional<Way> afterCuts(Session session, List<Slot> slots, WorkLimit limit) {
        int minutes = session.shortestMinutes();
        var byNeed =
                slots.stream()
                        .filter(slot -> free(slot) < minutes)
                        .sorted(Comparator.comparingLong(slot -> -free(slot)))
                        .toList();
        for (Slot slot : byNeed) {
            var rest = packing.in(slot);
            var cuts = cuts(rest, minutes - free(slot), limit);
            for (int position = 0; !cuts.isEmpty() && position <= rest.size(); position++) {
                if (!limit.spend(TRIAL + rest.size())) {
                    return Optional.empty();
                }
                var way =
                        way(
                                packing.with(
                                        unchosen(session, slot, minutes), rest, position, cuts),
                                cuts);
                if (isGood(way)) {
                    return Optional.of(way);
                }
            }
        }
        return Optional.empty();
    }

    /** Shared among those who can give most, step by step; nothing when they cannot give enough. */
    private Map<Session, Integer> cuts(List<FixedPlacement> rest, long needed, WorkLimit limit) {
        Map<Session, Integer> cuts = new LinkedHashMap<>();
        if (rest.stream().mapToLong(one -> slack(one, cuts)).sum() < needed) {
            return cuts;
        }
        for (long missing = needed; missing > 0; missing -= grid) {
            var most =
                    rest.stream()
                            .max(Comparator.comparingInt(one -> slack(one, cuts)))
                            .filter(one -> slack(one, cuts) >= grid);
            if (most.isEmpty() || !limit.spend(rest.size())) {
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
}
