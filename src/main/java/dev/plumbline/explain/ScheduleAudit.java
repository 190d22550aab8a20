package dev.plumbline.explain;

import dev.plumbline.explain.RuleViolations.RuleViolation;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Judges a schedule by the rules of a request. */
public final class ScheduleAudit {

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity)
                    .thenComparing(Comparator.comparingLong(Finding::cost).reversed());

    private ScheduleAudit() {}

    /**
     * The score and all findings.
     *
     * @throws IllegalArgumentException if the rules were made for other facts than the schedule's:
     *     they would not know its sessions, and find nothing wrong with them
     */
    public static ScoredSchedule of(RuleSet rules, Schedule schedule) {
        requireSameFacts(rules, schedule);
        var neighbours = new SlotNeighbours(schedule);
        List<Finding> findings = new ArrayList<>();
        Score score = Score.ZERO;
        for (WeightedRule rule : rules.counting()) {
            for (RuleViolation violation : RuleViolations.of(rule.rule(), schedule, neighbours)) {
                var finding = violation.finding(rule);
                findings.add(finding);
                score = score.minus(rule.severity(), finding.cost());
            }
        }
        findings.sort(WORST_FIRST);
        return new ScoredSchedule(schedule, score, List.copyOf(findings));
    }

    /**
     * The score alone, without making sentences.
     *
     * @throws IllegalArgumentException as {@link #of}
     */
    public static Score score(RuleSet rules, Schedule schedule) {
        requireSameFacts(rules, schedule);
        var neighbours = new SlotNeighbours(schedule);
        Score score = Score.ZERO;
        for (WeightedRule rule : rules.counting()) {
            score =
                    score.minus(
                            rule.severity(),
                            rule.weight() * PenaltySums.of(rule.rule(), schedule, neighbours));
        }
        return score;
    }

    private static void requireSameFacts(RuleSet rules, Schedule schedule) {
        if (rules.facts() == schedule.facts()) {
            return;
        }
        var ruled = rules.facts().problem();
        var scheduled = schedule.facts().problem();
        throw new IllegalArgumentException(
                ruled.equals(scheduled)
                        ? "The rules and the schedule are of the same problem (%s), but of facts that were made apart. Maybe make both of the same Facts?"
                                .formatted(ruled.name())
                        : "The rules are of the problem (%s), but the schedule is of the problem (%s), which is another one. Maybe make the rules of the schedule's facts?"
                                .formatted(ruled.name(), scheduled.name()));
    }
}
