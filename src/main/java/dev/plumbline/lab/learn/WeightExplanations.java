package dev.plumbline.lab.learn;

import dev.plumbline.lab.learn.LearnedWeights.LearnedRule;
import dev.plumbline.lab.learn.LearnedWeights.WeightContradiction;
import dev.plumbline.lab.weights.CandidateSchedule;
import dev.plumbline.lab.weights.RuleWeights;
import dev.plumbline.lab.weights.ScheduleSteps;
import dev.plumbline.lab.weights.StepWords;
import dev.plumbline.lab.weights.WeightBreakpoint;
import dev.plumbline.lab.weights.WeightSide;
import dev.plumbline.lab.weights.WeightSpace;
import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What learned weights mean, in numbers and sentences. */
final class WeightExplanations {

    private final WeightSpace space;
    private final ChallengerSchedules challengers;
    private final CandidateSchedule agenda;
    private final CandidateSchedule reference;
    private final RuleWeights weights;

    /**
     * @param reference the agenda with what no weights explain put right
     * @param weights the learned ones
     */
    WeightExplanations(
            WeightSpace space,
            ChallengerSchedules challengers,
            CandidateSchedule agenda,
            CandidateSchedule reference,
            RuleWeights weights) {
        this.space = space;
        this.challengers = challengers;
        this.agenda = agenda;
        this.reference = reference;
        this.weights = weights;
    }

    String verdict(boolean isBest, boolean isProven, boolean breaksHard) {
        String hard = breaksHard ? "The agenda breaks hard rules, whatever the weights. " : "";
        String whose = isBeatenAbove() ? " among those with the same waitlist" : "";
        if (!isBest) {
            return hard
                    + "No weights were found with which the agenda is the best"
                    + whose
                    + "; these come nearest.";
        }
        return hard
                + (weights.equals(space.configured())
                        ? "With the weights as they are"
                        : "With the learned weights")
                + " nothing is better than the agenda"
                + whose
                + (reference.equals(agenda) ? "" : ", once what no weights explain is put right")
                + (isProven ? " (proven)." : " (found).");
    }

    /**
     * MEDIUM and SOFT rules.
     *
     * @param scales what the weights of a level were multiplied with
     */
    List<LearnedRule> rules(Map<Severity, Integer> scales) {
        List<CandidateSchedule> beaten =
                challengers.pool().all().stream().filter(one -> !beats(one)).toList();
        List<LearnedRule> rules = new ArrayList<>();
        for (int rule = 0; rule < space.size(); rule++) {
            var severity = space.rule(rule).severity();
            if (severity == Severity.MEDIUM || severity == Severity.SOFT) {
                rules.add(rule(rule, beaten, scales.getOrDefault(severity, 1)));
            }
        }
        return List.copyOf(rules);
    }

    private boolean beats(CandidateSchedule one) {
        return score(one).compareTo(score(reference)) > 0;
    }

    private Score score(CandidateSchedule one) {
        return space.score(weights, one.penalties());
    }

    private LearnedRule rule(int rule, List<CandidateSchedule> beaten, int scale) {
        var low = nearest(rule, beaten, WeightSide.DOWN);
        var high = nearest(rule, beaten, WeightSide.UP);
        var weighted = space.rule(rule);
        return new LearnedRule(
                weighted.id(),
                weighted.rule().info().title(),
                weighted.severity(),
                (int) space.configured().of(rule),
                (int) weights.of(rule),
                scale,
                low == null ? WeightSide.DOWN.end() : low.last(WeightSide.DOWN),
                high == null ? WeightSide.UP.end() : high.last(WeightSide.UP),
                low == null && high == null);
    }

    private @Nullable WeightBreakpoint nearest(
            int rule, List<CandidateSchedule> beaten, WeightSide side) {
        return WeightBreakpoint.nearest(space, weights, reference.penalties(), beaten, rule, side);
    }

    /** The contradictions, and what is decided on a harder level than the one that is learned. */
    List<WeightContradiction> with(List<WeightContradiction> contradictions) {
        List<WeightContradiction> all = new ArrayList<>(contradictions);
        var best = challengers.pool().best(weights).orElse(reference);
        if (isBeatenAbove()) {
            var steps = ScheduleSteps.between(reference.schedule(), best.schedule());
            List<String> rules =
                    challengers.rules(Severity.MEDIUM).stream()
                            .filter(
                                    rule ->
                                            best.penalties().of(rule)
                                                    < reference.penalties().of(rule))
                            .map(rule -> space.rule(rule).id())
                            .toList();
            all.add(
                    new WeightContradiction(
                            rules,
                            steps.moved().stream().map(one -> one.session().id()).toList(),
                            "No SOFT weights make the agenda the best: a schedule that "
                                    + new StepWords(space.facts()).moves(steps)
                                    + " is better in "
                                    + String.join(", ", rules)
                                    + ", which is MEDIUM and comes first."));
        }
        return List.copyOf(all);
    }

    /** Whether somebody is better on the MEDIUM level, and breaks no more of the hard rules. */
    boolean isBeatenAbove() {
        var best = score(challengers.pool().best(weights).orElse(reference));
        return best.hard() == score(reference).hard() && best.medium() > score(reference).medium();
    }

    LearnedWeights.Edits edits(CandidateSchedule edited) {
        var steps = ScheduleSteps.between(edited.schedule(), agenda.schedule());
        return new LearnedWeights.Edits(
                "The edit " + new StepWords(space.facts()).moves(steps) + ".",
                compared(edited, space.configured()),
                compared(edited, weights));
    }

    private String compared(CandidateSchedule edited, RuleWeights with) {
        return space.score(with, edited.penalties())
                + " before, "
                + space.score(with, agenda.penalties())
                + " after";
    }
}
