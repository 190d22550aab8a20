package dev.plumbline.explain;

import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How two schedules differ in quality. They may be of different problems: findings are the same
 * when they say the same.
 *
 * @param rules those that take off more or less than before, the worst severity and the greatest
 *     change first
 * @param gained findings that are new, the worst first
 * @param lost findings that are gone, the worst first
 */
public record ScheduleComparison(
        Score before,
        Score after,
        List<RuleChange> rules,
        List<Finding> gained,
        List<Finding> lost) {

    /** From one schedule to another. */
    public static ScheduleComparison of(ScoredSchedule before, ScoredSchedule after) {
        return new ScheduleComparison(
                before.score(),
                after.score(),
                changes(before, after),
                without(after.findings(), before.findings()),
                without(before.findings(), after.findings()));
    }

    private static List<RuleChange> changes(ScoredSchedule before, ScoredSchedule after) {
        Map<Kind, long[]> costs = new LinkedHashMap<>();
        after.findings().forEach(finding -> costs(costs, finding)[1] += finding.cost());
        before.findings().forEach(finding -> costs(costs, finding)[0] += finding.cost());
        List<RuleChange> changes = new ArrayList<>();
        costs.forEach(
                (kind, cost) -> {
                    if (cost[0] != cost[1]) {
                        changes.add(
                                new RuleChange(
                                        kind.rule(),
                                        kind.severity(),
                                        kind.weight(),
                                        cost[0],
                                        cost[1]));
                    }
                });
        changes.sort(RuleChange.MOST_IMPORTANT_FIRST);
        return List.copyOf(changes);
    }

    private static long[] costs(Map<Kind, long[]> costs, Finding finding) {
        var kind = new Kind(finding.rule(), finding.severity(), finding.weight());
        return costs.computeIfAbsent(kind, any -> new long[2]);
    }

    private static List<Finding> without(List<Finding> these, List<Finding> those) {
        Map<String, Integer> known = new LinkedHashMap<>();
        those.forEach(finding -> known.merge(said(finding), 1, Integer::sum));
        return these.stream()
                .filter(finding -> known.merge(said(finding), -1, Integer::sum) < 0)
                .toList();
    }

    private static String said(Finding finding) {
        return finding.rule() + " " + finding.cost() + " " + finding.message();
    }

    private record Kind(String rule, Severity severity, int weight) {}
}
