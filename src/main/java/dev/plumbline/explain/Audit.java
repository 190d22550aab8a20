package dev.plumbline.explain;

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
public final class Audit {

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity)
                    .thenComparing(Comparator.comparingLong(Finding::cost).reversed());

    private Audit() {}

    /** The score and all findings. */
    public static ScoredSchedule of(RuleSet rules, Schedule schedule) {
        var neighbours = new Neighbours(schedule);
        List<Finding> findings = new ArrayList<>();
        Score score = Score.ZERO;
        for (WeightedRule rule : rules.counting()) {
            for (Violation violation : Violations.of(rule.rule(), schedule, neighbours)) {
                var finding = violation.finding(rule);
                findings.add(finding);
                score = score.minus(rule.severity(), finding.cost());
            }
        }
        findings.sort(WORST_FIRST);
        return new ScoredSchedule(schedule, score, List.copyOf(findings));
    }

    /** The score alone, without making sentences. */
    public static Score score(RuleSet rules, Schedule schedule) {
        var neighbours = new Neighbours(schedule);
        Score score = Score.ZERO;
        for (WeightedRule rule : rules.counting()) {
            score =
                    score.minus(
                            rule.severity(),
                            rule.weight() * Penalties.of(rule.rule(), schedule, neighbours));
        }
        return score;
    }
}
