package dev.plumbline.explain.whatif;

import dev.plumbline.explain.Audit;
import dev.plumbline.explain.Comparison;
import dev.plumbline.explain.News;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;

/** Makes proposals of trials, with findings or without. */
final class Proposals {

    private final RuleSet rules;
    private final ScoredSchedule now;
    private final Trials trials;
    private final ShiftWords words;

    /**
     * @param now the schedule that the trials change
     */
    Proposals(RuleSet rules, ScoredSchedule now, Trials trials) {
        this.rules = rules;
        this.now = now;
        this.trials = trials;
        this.words = new ShiftWords(rules.facts());
    }

    Proposal of(Proposal.Kind kind, Trial trial, boolean withFindings) {
        var others = Shift.between(now.schedule(), trial.others());
        var comparison = withFindings ? comparison(trial) : null;
        String message = words.sentence(trial.place(), now.score(), trial.score(), others);
        return new Proposal(
                kind,
                trial.moves(),
                trial.place(),
                now.score(),
                trial.score(),
                trial.costs().changesSince(trials.costs()),
                others,
                comparison,
                comparison == null ? message : message + aboveAll(comparison));
    }

    private Comparison comparison(Trial trial) {
        return Comparison.of(now, Audit.of(rules, trial.arrangement().schedule()));
    }

    /** The worst of what is new, where it gets worse. */
    private static String aboveAll(Comparison comparison) {
        if (comparison.after().compareTo(comparison.before()) >= 0) {
            return "";
        }
        return News.of(comparison).gained().stream()
                .findFirst()
                .map(finding -> " Above all: " + finding.message())
                .orElse("");
    }
}
