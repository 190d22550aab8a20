package dev.plumbline.explain.resilience;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.WorkLimit;
import dev.plumbline.explain.tally.PenaltyTally;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Looks for a few changes after which no more is impossible than before: always the best single
 * change of one of the sessions that something is wrong with. There may be a cheaper repair.
 */
public final class ScheduleRepair {

    private static final int MOST_CHANGES = 4;

    /** Of one session of the waitlist, or for one change. */
    private static final int MOST_TRIED = 4_000;

    /** In all; what was found by then is the result. */
    private static final int MOST_TRIED_EVER = 100_000;

    private final RuleSet rules;

    /** The hard ones alone: most of what is tried makes nothing possible, and is done with here. */
    private final RuleSet hardRules;

    private final SingleChanges.Times times;
    private final WorkLimit limit;
    private Schedule best;
    private Score score;

    private ScheduleRepair(RuleSet rules, Schedule broken, BooleanSupplier isOver) {
        this.rules = rules;
        this.hardRules =
                new RuleSet(
                        rules.facts(),
                        rules.rules().stream()
                                .filter(rule -> rule.severity() == Severity.HARD)
                                .toList());
        this.times = new SingleChanges.Times(hardRules);
        this.limit = new WorkLimit(MOST_TRIED_EVER, isOver);
        this.best = broken;
        this.score = ScheduleAudit.score(rules, broken);
    }

    /**
     * The repaired schedule; the broken one where no repair was found.
     *
     * @param rules with what is published
     * @param wanted the hard score that would be enough
     * @param isOver whether to break off; asked often
     */
    public static Schedule of(RuleSet rules, Schedule broken, long wanted, BooleanSupplier isOver) {
        if (isOver.getAsBoolean()) {
            return broken;
        }
        var repair = new ScheduleRepair(rules, broken, isOver);
        var few = new WorkLimit(MOST_TRIED, isOver);
        boolean goesOn = true;
        for (int change = 0;
                goesOn && change < MOST_CHANGES && repair.score.hard() < wanted;
                change++) {
            goesOn = repair.improve(few);
        }
        return repair.score.hard() < wanted ? broken : repair.best;
    }

    /**
     * The schedule with less that is impossible, as far as single changes go, and then with what
     * has no place where that makes it better.
     *
     * @param rules with what is published
     * @param isOver whether to break off; asked often. Where it never does, what is tried is
     *     counted, and the result is always the same.
     */
    public static Schedule asFarAsPossible(
            RuleSet rules, Schedule schedule, BooleanSupplier isOver) {
        if (isOver.getAsBoolean()) {
            return schedule;
        }
        var repair = new ScheduleRepair(rules, schedule, isOver);
        boolean goesOn = true;
        while (goesOn && repair.score.hard() < 0) {
            goesOn = repair.improve(new WorkLimit(MOST_TRIED, isOver));
        }
        repair.place(repair.best.waitlist(), isOver);
        return repair.best;
    }

    private boolean improve(WorkLimit few) {
        var trial = new Trial(score.hard() + 1);
        var wrong = wrong(best);
        boolean goesOn = true;
        for (FixedPlacement placement : best.placements()) {
            if (goesOn && wrong.contains(placement.session())) {
                goesOn = trial.each(placement, few);
            }
        }
        return trial.take();
    }

    private void place(List<Session> waitlist, BooleanSupplier isOver) {
        var trial = new Trial(score.hard());
        for (Session waiting : waitlist) {
            var few = new WorkLimit(MOST_TRIED, isOver);
            trial.eachPlace(waiting, few);
            if (trial.take()) {
                trial = new Trial(score.hard());
            }
            if (limit.isSpent()) {
                return;
            }
        }
    }

    private Set<Session> wrong(Schedule schedule) {
        Set<Session> wrong = new LinkedHashSet<>();
        ScheduleAudit.of(rules, schedule).findings().stream()
                .filter(finding -> finding.severity() == Severity.HARD)
                .forEach(finding -> wrong.addAll(finding.sessions()));
        wrong.removeIf(Session::isBreak);
        return wrong;
    }

    /** Of single changes of the best schedule so far. */
    private final class Trial {

        private final SingleChanges rearrangement = new SingleChanges(times, best);
        private final PenaltyTally hard = new PenaltyTally(hardRules, best);
        private final PenaltyTally all = new PenaltyTally(rules, best);
        private long leastHard;
        private List<FixedPlacement> change = List.of();

        Trial(long leastHard) {
            this.leastHard = leastHard;
        }

        boolean each(FixedPlacement placement, WorkLimit few) {
            return rearrangement.each(placement, candidate -> judge(candidate, few));
        }

        void eachPlace(Session waiting, WorkLimit few) {
            rearrangement.eachPlace(waiting, candidate -> judge(candidate, few));
        }

        /** Takes note of a change that is better than all before; whether to go on. */
        private boolean judge(List<FixedPlacement> candidate, WorkLimit few) {
            if (!few.spend(1) || !limit.spend(1)) {
                return false;
            }
            if (hard.with(candidate).score().hard() >= leastHard) {
                Score its = all.with(candidate).score();
                if (its.compareTo(score) > 0) {
                    score = its;
                    leastHard = its.hard();
                    change = candidate;
                }
            }
            return true;
        }

        /** Takes the best change; false when there was none that is better. */
        boolean take() {
            if (change.isEmpty()) {
                return false;
            }
            best = rearrangement.after(change);
            return true;
        }
    }
}
