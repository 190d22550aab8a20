package dev.plumbline.solve;

import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Holds;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.schedule.StartTimes;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Searches for a schedule that is near to what is published, in two attempts that share what may be
 * spent. In the first one everything published waits for its published start, so that a talk that
 * is gone leaves a gap. In the second one that is let go in the slots where it may have cost
 * something: those that changed, and those with a gap. The better of both counts.
 */
final class Replanning {

    private final RuleSet rules;
    private final RunConfig run;

    Replanning(RuleSet rules, RunConfig run) {
        this.rules = rules;
        this.run = run;
    }

    /**
     * @param attempt makes an attempt that may spend what these settings say
     * @param listener told of every improvement over all that was found before
     */
    ScoredSchedule run(
            Schedule start,
            Function<RunConfig, Attempt> attempt,
            Consumer<Solving.Improvement> listener) {
        var best = new AtomicReference<Score>();
        Consumer<Solving.Improvement> better =
                improvement -> {
                    if (best.get() == null || improvement.score().compareTo(best.get()) > 0) {
                        best.set(improvement.score());
                        listener.accept(improvement);
                    }
                };
        var held = Holds.published(rules.facts());
        var first = attempt.apply(share(0)).run(start, held, better);
        var loose = loose(first.schedule(), held);
        Integer steps = limits().stepCountLimit();
        if (steps == null ? loose.isEmpty() : steps == 1) {
            return first;
        }
        var second = attempt.apply(share(1)).run(first.schedule(), held.without(loose), better);
        return second.score().compareTo(first.score()) > 0 ? second : first;
    }

    /** Slots in which someone waits only because of being held, or does not stand as published. */
    private static Set<Slot> loose(Schedule schedule, Holds held) {
        var free = new StartTimes(schedule.facts());
        Set<Slot> loose = new LinkedHashSet<>();
        Map<Slot, Long> ends = new HashMap<>();
        for (FixedPlacement placement : schedule.placements()) {
            Slot slot = placement.placedSlot();
            Long wanted = held.startIn(placement.session(), slot);
            boolean isAsPublished = wanted != null && wanted == placement.start();
            long earliest =
                    free.start(
                            placement.session(),
                            slot,
                            placement.minutes(),
                            ends.getOrDefault(slot, slot.start()));
            if (!isAsPublished || placement.start() > earliest) {
                loose.add(slot);
            }
            ends.put(slot, placement.end());
        }
        return loose;
    }

    /** Half of what may be spent, of an odd number of steps the larger half first. */
    private RunConfig share(int number) {
        var limits = limits();
        Duration time = limits.spentLimit() == null ? Limits.DEFAULT_SPENT : limits.spentLimit();
        Integer steps = limits.stepCountLimit();
        return new RunConfig(
                run.name(),
                run.seed(),
                new Termination(
                        time.dividedBy(2),
                        limits.unimprovedSpentLimit(),
                        steps == null ? null : (steps + 1 - number) / 2));
    }

    private Termination limits() {
        return run.termination() == null ? new Termination(null, null, null) : run.termination();
    }
}
