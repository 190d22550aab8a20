package dev.plumbline.lab.weights;

import dev.plumbline.explain.tally.PenaltyTally;
import dev.plumbline.explain.whatif.SlotArrangement;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Among schedules that are equally good looks for one that is near to another one, so that nobody
 * is told of moves that make no difference. What moved is put back as long as that costs nothing.
 */
public final class NearestSchedule {

    private final RuleSet rules;
    private final Schedule to;
    private final BooleanSupplier isOver;

    /**
     * @param rules with the weights under which the schedules are equally good
     * @param to the schedule to be near to
     * @param isOver whether to break off, and take the nearest so far
     */
    public NearestSchedule(RuleSet rules, Schedule to, BooleanSupplier isOver) {
        this.rules = rules;
        this.to = to;
        this.isOver = isOver;
    }

    /** Of a schedule, one that is as good and as near as can be found. */
    public Schedule of(Schedule found) {
        Schedule now = found;
        Schedule nearer = nearer(now);
        while (nearer != null) {
            now = nearer;
            nearer = nearer(now);
        }
        return now;
    }

    /** The first step back that brings it nearer and costs nothing. */
    private @Nullable Schedule nearer(Schedule now) {
        var base = SlotArrangement.of(now);
        var tally = new PenaltyTally(rules, now);
        var score = tally.costs().score();
        long distance = ScheduleSteps.between(to, now).length();
        return ScheduleSteps.between(to, now).moved().stream()
                .flatMap(change -> stepsBack(base, change.session()))
                .takeWhile(any -> !isOver.getAsBoolean())
                .filter(step -> isAsGood(tally, score, step.changedSince(base)))
                .map(SlotArrangement::schedule)
                .filter(step -> ScheduleSteps.between(to, step).length() < distance)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAsGood(PenaltyTally tally, Score score, List<FixedPlacement> changed) {
        return tally.with(changed).score().compareTo(score) >= 0;
    }

    private Stream<SlotArrangement> stepsBack(SlotArrangement base, Session session) {
        FixedPlacement wanted = to.all().get(session.index());
        var without = base.without(session);
        if (!wanted.isPlaced()) {
            return Stream.of(without);
        }
        List<SlotArrangement> steps = new ArrayList<>();
        var slot = wanted.placedSlot();
        for (int position = 0; position <= without.in(slot).size(); position++) {
            steps.add(without.with(session, slot, position, wanted.minutes()));
        }
        var here = base.placementOf(session);
        if (here != null) {
            // In another order fewer others may have to start at another time.
            var now = here.placedSlot();
            for (int position = 0; position <= without.in(now).size(); position++) {
                steps.add(without.with(session, now, position, here.minutes()));
            }
        }
        for (FixedPlacement there : base.in(slot)) {
            if (here != null && here != there && there.session() != session) {
                steps.add(base.swapped(here, there));
            } else if (here == null) {
                steps.add(base.replaced(there, session, wanted.minutes()));
            }
        }
        return steps.stream();
    }
}
