package dev.plumbline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Score;
import dev.plumbline.testing.RandomCases;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleComparisonTest {

    @Test
    void addsUpToTheDifferenceOfTheScores() {
        for (int pair = 0; pair < RandomCases.SCHEDULES.size(); pair += 2) {
            var one = RandomCases.SCHEDULES.get(pair);
            var rules = RuleSet.of(one.facts(), ModelConfig.DEFAULT);
            var before = ScheduleAudit.of(rules, one);
            var after = ScheduleAudit.of(rules, RandomCases.SCHEDULES.get(pair + 1));
            var comparison = ScheduleComparison.of(before, after);
            Score byRules = before.score();
            for (RuleChange change : comparison.rules()) {
                byRules = byRules.minus(change.severity(), change.change());
            }
            assertThat(byRules).isEqualTo(after.score());
            Score byFindings = minus(before.score(), comparison.gained(), 1);
            assertThat(minus(byFindings, comparison.lost(), -1)).isEqualTo(after.score());
        }
    }

    private static Score minus(Score score, List<Finding> findings, int times) {
        for (Finding finding : findings) {
            score = score.minus(finding.severity(), times * finding.cost());
        }
        return score;
    }

    @Test
    void nothingDiffersFromItself() {
        var schedule = RandomCases.SCHEDULES.getFirst();
        var scored = ScheduleAudit.of(RuleSet.of(schedule.facts(), ModelConfig.DEFAULT), schedule);
        var comparison = ScheduleComparison.of(scored, scored);
        assertThat(comparison.rules()).isEmpty();
        assertThat(comparison.gained()).isEmpty();
        assertThat(comparison.lost()).isEmpty();
        assertThat(Severity.HARD).isLessThan(Severity.SOFT);
    }
}
