package dev.plumbline.explain.whatif;

import dev.plumbline.explain.FindingNews;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.ScheduleComparison;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.List;
import java.util.Optional;

/** Makes proposals of trials, with findings or without. */
final class ProposalMaker {

    private final RuleSet rules;
    private final ScoredSchedule now;
    private final List<FixedPlacement> stood;
    private final PlaceTrials trials;
    private final ShiftWords words;

    /**
     * @param now the schedule that the trials change
     */
    ProposalMaker(RuleSet rules, ScoredSchedule now, PlaceTrials trials) {
        this.rules = rules;
        this.now = now;
        this.stood = now.schedule().all();
        this.trials = trials;
        this.words = new ShiftWords(rules.facts());
    }

    PlaceProposal of(PlaceProposal.Kind kind, PlaceTrial trial, boolean withFindings) {
        var others = SessionShift.between(stood, trial.others());
        var comparison = withFindings ? comparison(trial) : null;
        String message = words.sentence(trial.place(), now.score(), trial.score(), others);
        return new PlaceProposal(
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

    private ScheduleComparison comparison(PlaceTrial trial) {
        return ScheduleComparison.of(now, ScheduleAudit.of(rules, trial.arrangement().schedule()));
    }

    private static String aboveAll(ScheduleComparison comparison) {
        return worst(comparison).map(ProposalMaker::aboveAll).orElse("");
    }

    /** The worst of what is new, where it gets worse. */
    static Optional<Finding> worst(ScheduleComparison comparison) {
        return comparison.after().compareTo(comparison.before()) >= 0
                ? Optional.empty()
                : FindingNews.of(comparison).gained().stream().findFirst();
    }

    /** With which the message ends. */
    static String aboveAll(Finding worst) {
        return " Above all: " + worst.message();
    }
}
