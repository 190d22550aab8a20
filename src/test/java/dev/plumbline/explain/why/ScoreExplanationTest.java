package dev.plumbline.explain.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.why.SessionShares.RuleShare;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.testing.RandomCases;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every number of an explanation adds up. */
class ScoreExplanationTest {

    @Test
    void rulesAndSessionsAddUpToTheScore() {
        for (Schedule schedule : RandomCases.SCHEDULES) {
            var rules = RuleSet.of(schedule.facts(), ModelConfig.DEFAULT);
            var scored = ScheduleAudit.of(rules, schedule);
            addsUp(ScoreExplanation.of(rules, scored));
            assertThat(ScoreExplanation.of(rules, scored).scored().score())
                    .isEqualTo(scored.score());
        }
    }

    private static void addsUp(ScoreExplanation explanation) {
        Score byRule = Score.ZERO;
        for (RuleCosts rule : explanation.rules()) {
            byRule = byRule.minus(rule.severity(), rule.cost());
            assertThat(rule.cost()).isEqualTo(rule.weight() * rule.penalty());
        }
        assertThat(byRule).isEqualTo(explanation.scored().score());

        Map<String, Long> shares = new HashMap<>();
        Score bySession = explanation.unattributed();
        for (SessionShares session : explanation.sessions()) {
            Score byShare = Score.ZERO;
            for (RuleShare share : session.rules()) {
                byShare = byShare.minus(share.severity(), share.cost());
                shares.merge(share.rule(), share.cost(), Long::sum);
            }
            assertThat(session.score()).isEqualTo(byShare);
            bySession = bySession.minus(dev.plumbline.problem.Severity.HARD, -byShare.hard());
            bySession = bySession.minus(dev.plumbline.problem.Severity.MEDIUM, -byShare.medium());
            bySession = bySession.minus(dev.plumbline.problem.Severity.SOFT, -byShare.soft());
        }
        assertThat(bySession).isEqualTo(explanation.scored().score());
        if (explanation.unattributed().equals(Score.ZERO)) {
            for (RuleCosts rule : explanation.rules()) {
                assertThat(shares.getOrDefault(rule.rule(), 0L)).isEqualTo(rule.cost());
            }
        }
    }

    @Test
    void thePublicLearnsNothingAboutPeopleAndItsNumbersAddUpToo() {
        int hidden = 0;
        for (Schedule schedule : RandomCases.SCHEDULES) {
            var rules = RuleSet.of(schedule.facts(), ModelConfig.DEFAULT);
            var scored = ScheduleAudit.of(rules, schedule);
            var explanation = ScoreExplanation.forPublic(rules, scored);
            addsUp(explanation);
            assertThat(explanation.scored().findings())
                    .allMatch(finding -> finding.people().isEmpty() && !finding.isPrivate());
            hidden += scored.findings().size() - explanation.scored().findings().size();
        }
        assertThat(hidden).isPositive();
    }
}
