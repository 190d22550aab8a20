package dev.plumbline.solve.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Score;
import dev.plumbline.testing.TinyProblem;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A cost is a score with the signs turned round. */
class LevelCostTest {

    private static final LevelCost COST = new LevelCost(1, 2, 3);

    @Test
    void aHarderLevelComesFirst() {
        assertThat(new LevelCost(0, 9, 9).isLessThan(COST)).isTrue();
        assertThat(new LevelCost(1, 1, 9).isLessThan(COST)).isTrue();
        assertThat(new LevelCost(1, 2, 2).isLessThan(COST)).isTrue();
        assertThat(new LevelCost(1, 2, 3).isLessThan(COST)).isFalse();
        assertThat(new LevelCost(1, 2, 4).isLessThan(COST)).isFalse();
        assertThat(new LevelCost(1, 3, 0).isLessThan(COST)).isFalse();
        assertThat(new LevelCost(2, 0, 0).isLessThan(COST)).isFalse();
        var less = new LevelCost(1, 1, 9);
        assertThat(LevelCost.lesser(COST, less)).isSameAs(less);
        assertThat(LevelCost.lesser(less, COST)).isSameAs(less);
    }

    @Test
    void levelsAreAddedEachForItself() {
        assertThat(COST.plus(new LevelCost(10, 20, 30))).isEqualTo(new LevelCost(11, 22, 33));
        assertThat(COST.plus(LevelCost.NONE)).isSameAs(COST);
        assertThat(LevelCost.NONE.plus(COST)).isSameAs(COST);
    }

    @Test
    void aScoreIsItsNegative() {
        var score = new Score(-1, -2, -3);
        assertThat(LevelCost.of(score)).isEqualTo(COST);
        assertThat(COST.toScore()).isEqualTo(score);
    }

    @Test
    void aRuleCostsAtItsSeverity() {
        assertThat(cost(Severity.HARD)).isEqualTo(new LevelCost(35, 0, 0));
        assertThat(cost(Severity.MEDIUM)).isEqualTo(new LevelCost(0, 35, 0));
        assertThat(cost(Severity.SOFT)).isEqualTo(new LevelCost(0, 0, 35));
        assertThat(cost(Severity.OFF)).isEqualTo(LevelCost.NONE);
        assertThat(LevelCost.of(rule(Severity.SOFT), 0)).isSameAs(LevelCost.NONE);
    }

    private static LevelCost cost(Severity severity) {
        return LevelCost.of(rule(severity), 5);
    }

    private static WeightedRule rule(Severity severity) {
        var config =
                new ModelConfig(null, Map.of("clusterSwitch", new RuleSetting(severity, 7, null)));
        return RuleSet.of(TinyProblem.create().facts(), config).rules().stream()
                .filter(rule -> rule.id().equals("clusterSwitch"))
                .findFirst()
                .orElseThrow();
    }
}
