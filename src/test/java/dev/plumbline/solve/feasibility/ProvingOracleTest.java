package dev.plumbline.solve.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.testing.BruteForce;
import dev.plumbline.testing.DemoDatasets;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.TestSize;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

/** What the oracle calls impossible is; what the search can make is possible. */
class ProvingOracleTest {

    private static final int PROBLEMS = TestSize.of("feasibility.problems", 10, 500);
    private static final long MOST_SCHEDULES = 20_000;
    private static final RandomProblems.Size TINY = new RandomProblems.Size(3, 7, 1, 2, 6, 16, 3);
    private static final ProvingOracle ORACLE = new ProvingOracle(ModelConfig.DEFAULT, () -> false);

    @Test
    void neverContradictsTheTruthAboutSmallProblems() {
        int impossible = 0;
        int possible = 0;
        int unknown = 0;
        int seen = 0;
        for (long seed = 1; seen < PROBLEMS; seed++) {
            var problem = RandomProblems.of(seed, TINY);
            var facts = Facts.of(problem);
            if (BruteForce.size(facts, MOST_SCHEDULES).isEmpty()) {
                continue;
            }
            seen++;
            var rules = RuleSet.of(facts, ModelConfig.DEFAULT);
            boolean isFeasible = BruteForce.of(rules).score().isFeasible();
            var answer = ORACLE.ask(problem);
            if (isFeasible) {
                assertThat(answer).as("seed %d", seed).isEqualTo(Answer.FEASIBLE);
            }
            impossible += answer == Answer.INFEASIBLE ? 1 : 0;
            possible += answer == Answer.FEASIBLE ? 1 : 0;
            unknown += answer == Answer.UNKNOWN ? 1 : 0;
        }
        assertThat(impossible).isGreaterThan(PROBLEMS / 6);
        assertThat(possible).isGreaterThan(PROBLEMS / 6);
        assertThat(unknown).isZero();
    }

    /** The search packs sessions, a person need not. */
    @Test
    void findsScheduleThatLeavesSlotEmptyForAWhile() {
        var problem =
                TinyProblem.create()
                        .talk("a", talk -> talk.priority(5).placeInSlot("am", 0))
                        .talk("b", talk -> talk.priority(5).placeInSlot("side", 0).after("a"))
                        .problem();
        assertThat(ORACLE.ask(problem)).isEqualTo(Answer.FEASIBLE);
    }

    /** Many that are alike want a little more time than there is. */
    @Test
    void seesThatTheMinutesDoNotSuffice() {
        var problem =
                TinyProblem.on("2026-11-11", "Europe/Berlin").slot("am", "r1", "09:00", "12:00");
        for (int number = 0; number < 12; number++) {
            problem.talk("t" + number, talk -> talk.priority(5).minutes(15, 20));
        }
        assertThat(ORACLE.ask(problem.problem())).isEqualTo(Answer.FEASIBLE);
        problem.talk("last", talk -> talk.priority(5).minutes(5));
        assertThat(ORACLE.ask(problem.problem())).isEqualTo(Answer.INFEASIBLE);
    }

    @Test
    void knowsThatEveryDatasetIsPossible() {
        for (String name : DemoDatasets.NAMES) {
            var problem = DemoDatasets.facts(name).problem();
            assertThat(ORACLE.ask(problem)).as(name).isEqualTo(Answer.FEASIBLE);
        }
    }

    @Test
    void doesNotKnowWhenItIsToldToBreakOff() {
        var problem = TinyProblem.create().talk("a").talk("b", talk -> talk.priority(5)).problem();
        var hurried = new ProvingOracle(ModelConfig.DEFAULT, () -> true);
        assertThat(hurried.ask(problem)).isEqualTo(Answer.UNKNOWN);
    }
}
