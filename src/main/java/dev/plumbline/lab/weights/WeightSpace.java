package dev.plumbline.lab.weights;

import dev.plumbline.explain.tally.PenaltyTally;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The rules of one problem that are not OFF, with any weights: their penalties do not depend on
 * what they weigh. Severities and parameters are those of the settings.
 */
public final class WeightSpace {

    /** All rules there are; those that are not OFF weigh 1. */
    private final RuleSet all;

    /** Only those that are not OFF. */
    private final RuleSet unit;

    private final RuleWeights configured;

    private WeightSpace(RuleSet all, RuleWeights configured) {
        this.all = all;
        this.unit = new RuleSet(all.facts(), all.counting());
        this.configured = configured;
    }

    /**
     * Of a problem and settings, which were validated before.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException when a rule's parameters
     *     cannot be read
     */
    public static WeightSpace of(Facts facts, ModelConfig config) {
        // A rule without weight is not made in full, and could not be measured.
        Map<String, RuleSetting> weighing = new LinkedHashMap<>(config.rules());
        var one = new RuleSetting(null, 1, null);
        List<WeightedRule> given =
                RuleSet.of(facts, config).rules().stream()
                        .filter(rule -> rule.severity() != Severity.OFF)
                        .toList();
        given.forEach(
                rule -> weighing.merge(rule.id(), one, (mine, weightOne) -> weightOne.over(mine)));
        var unit = RuleSet.of(facts, new ModelConfig(config.profile(), weighing));
        return new WeightSpace(
                unit, new RuleWeights(given.stream().map(rule -> (long) rule.weight()).toList()));
    }

    /** The problem. */
    public Facts facts() {
        return unit.facts();
    }

    /** How many rules there are. */
    public int size() {
        return unit.rules().size();
    }

    /** The rules' numbers, from 0. */
    public IntStream all() {
        return IntStream.range(0, size());
    }

    /** The rule with the number; it weighs 1. */
    public WeightedRule rule(int number) {
        return unit.rules().get(number);
    }

    /** The number of the rule, if it is not OFF. */
    public OptionalInt numberOf(String rule) {
        return all().filter(number -> rule(number).id().equals(rule)).findFirst();
    }

    /** The weights of the settings. */
    public RuleWeights configured() {
        return configured;
    }

    /** Measures a schedule of the problem. */
    public RulePenalties penalties(Schedule schedule) {
        return new RulePenalties(tally(schedule).costs().byRule());
    }

    /** To measure schedules that differ a little from one. */
    PenaltyTally tally(Schedule schedule) {
        return new PenaltyTally(unit, schedule);
    }

    /** The score of all schedules with these penalties. */
    public Score score(RuleWeights weights, RulePenalties penalties) {
        Score score = Score.ZERO;
        for (int rule = 0; rule < size(); rule++) {
            score = score.minus(rule(rule).severity(), weights.of(rule) * penalties.of(rule));
        }
        return score;
    }

    /**
     * The rules with these weights.
     *
     * @throws ArithmeticException when a weight is too large to search with
     */
    public RuleSet at(RuleWeights weights) {
        List<WeightedRule> rules = new ArrayList<>();
        int number = 0;
        // The search knows a rule by its place among all.
        for (WeightedRule rule : all.rules()) {
            rules.add(
                    rule.counts()
                            ? new WeightedRule(
                                    rule.rule(),
                                    rule.severity(),
                                    Math.toIntExact(weights.of(number++)))
                            : rule);
        }
        return new RuleSet(facts(), List.copyOf(rules));
    }
}
