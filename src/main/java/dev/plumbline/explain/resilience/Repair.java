package dev.plumbline.explain.resilience;

import dev.plumbline.explain.Audit;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Looks for a few changes after which no more is impossible than before: always the best single
 * change of one of the sessions that something is wrong with. There may be a cheaper repair.
 */
public final class Repair {

    private static final int MOST_CHANGES = 4;
    private static final int MOST_TRIED = 4_000;

    private final RuleSet rules;

    /** The hard ones alone: most of what is tried makes nothing possible, and is done with here. */
    private final RuleSet hardRules;

    private final Rearrangement rearrangement;
    private int tried;
    private long leastHard;
    private Schedule best;
    private Score score;

    private Repair(RuleSet rules, Schedule broken) {
        this.rules = rules;
        this.hardRules =
                new RuleSet(
                        rules.facts(),
                        rules.rules().stream()
                                .filter(rule -> rule.severity() == Severity.HARD)
                                .toList());
        this.rearrangement = new Rearrangement(rules.facts());
        this.best = broken;
        this.score = Audit.score(rules, broken);
    }

    /**
     * The repaired schedule; the broken one where no repair was found.
     *
     * @param rules with what is published
     * @param wanted the hard score that would be enough
     */
    public static Schedule of(RuleSet rules, Schedule broken, long wanted) {
        var repair = new Repair(rules, broken);
        for (int change = 0; change < MOST_CHANGES && repair.score.hard() < wanted; change++) {
            if (!repair.improve()) {
                break;
            }
        }
        return repair.score.hard() < wanted ? broken : repair.best;
    }

    /**
     * The schedule with less that is impossible, as far as single changes go, and then with what
     * has no place where that makes it better.
     *
     * @param rules with what is published
     */
    public static Schedule asFarAsPossible(RuleSet rules, Schedule schedule) {
        var repair = new Repair(rules, schedule);
        boolean goesOn = true;
        while (goesOn && repair.score.hard() < 0) {
            repair.tried = 0;
            goesOn = repair.improve();
        }
        repair.leastHard = repair.score.hard();
        for (Session waiting : repair.best.waitlist()) {
            repair.tried = 0;
            repair.rearrangement.eachPlace(repair.best, waiting, repair::judge);
        }
        return repair.best;
    }

    private boolean improve() {
        var from = best;
        var wrong = wrong(from);
        Score before = score;
        leastHard = before.hard() + 1;
        for (FixedPlacement placement : from.placements()) {
            if (wrong.contains(placement.session())) {
                rearrangement.each(from, placement, this::judge);
            }
        }
        return score.hard() > before.hard();
    }

    private Set<Session> wrong(Schedule schedule) {
        Set<Session> wrong = new LinkedHashSet<>();
        Audit.of(rules, schedule).findings().stream()
                .filter(finding -> finding.severity() == Severity.HARD)
                .forEach(finding -> wrong.addAll(finding.sessions()));
        wrong.removeIf(Session::isBreak);
        return wrong;
    }

    private void judge(Schedule candidate) {
        if (tried++ < MOST_TRIED && Audit.score(hardRules, candidate).hard() >= leastHard) {
            Score its = Audit.score(rules, candidate);
            if (its.compareTo(score) > 0) {
                score = its;
                best = candidate;
                leastHard = its.hard();
            }
        }
    }
}
