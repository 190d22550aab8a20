package dev.plumbline.lab.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.lab.learn.LearnedWeights.LearnedRule;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.synthetic.ProblemGenerator;
import dev.plumbline.lab.synthetic.ProblemKind;
import dev.plumbline.lab.weights.SearchLimits;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.testing.BruteForce;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.TestSize;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Weights are learned from agendas that other weights made, and make these the best again. */
class RecoveryTest {

    private static final long MOST_SCHEDULES = 4_000;
    private static final RandomProblems.Size TINY = new RandomProblems.Size(3, 4, 1, 2, 4, 9, 2);

    private static final ModelConfig TRUTH =
            new ModelConfig(
                    null,
                    Map.of(
                            "clusterSwitch", weight(2),
                            "clusterOrder", weight(15),
                            "remoteDiscomfort", weight(6),
                            "talkShortened", weight(3),
                            "avChangeover", weight(20)));

    private static RuleSetting weight(int weight) {
        return new RuleSetting(null, weight, null);
    }

    static LongStream seeds() {
        return LongStream.iterate(1, seed -> seed + 1)
                .filter(seed -> isMadeByOtherWeights(facts(seed)))
                .limit(TestSize.of("recovery.problems", 1, 20));
    }

    /** So that there is something to learn. */
    private static boolean isMadeByOtherWeights(Facts facts) {
        if (BruteForce.size(facts, MOST_SCHEDULES).isEmpty()) {
            return false;
        }
        var agenda = BruteForce.of(RuleSet.of(facts, TRUTH));
        return agenda.score().isFeasible()
                && !isBest(facts, ModelConfig.DEFAULT, agenda.schedule());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBestOfAllSchedulesIsTheBestAgain(long seed) {
        var facts = facts(seed);
        var agenda = BruteForce.of(RuleSet.of(facts, TRUTH)).schedule();
        var outcome = learn(facts, agenda, 5_000);
        assertThat(outcome.learned().optimal()).isTrue();
        assertThat(outcome.learned().contradictions()).isEmpty();
        assertThat(outcome.learned().before().lost()).isPositive();
        assertThat(outcome.learned().after().lost()).isZero();
        assertThat(isBest(facts, outcome.config(), agenda)).isTrue();
    }

    /** What is proven to be the best with known weights explains itself. */
    @Test
    void theAgendaOfAMicroconferenceIsTheBestAgain() {
        var facts = Facts.of(ProblemGenerator.generate(ProblemKind.MC, 3));
        var steps = new RunConfig(null, 0L, new Termination(null, null, 15_000));
        var rules = RuleSet.of(facts, TRUTH);
        var agenda = new ScheduleSolver().prepare(rules, steps).run(improvement -> {}).schedule();
        var outcome = learn(facts, agenda, 4_000);
        var learned = outcome.learned();
        assertThat(learned.before().lost()).isPositive();
        assertThat(learned.after().lost()).isLessThan(learned.before().lost());
        assertThat(learned.optimal()).isTrue();
        assertThat(learned.after().agenda()).isEqualTo(learned.after().best());
        for (LearnedRule rule : learned.rules()) {
            assertThat(rule.after()).isBetween(rule.low(), rule.high());
        }
    }

    private static WeightLearning.Outcome learn(Facts facts, Schedule agenda, int steps) {
        return WeightLearning.run(
                facts,
                ModelConfig.DEFAULT,
                agenda,
                null,
                new ScheduleSolver(),
                SearchLimits.ofSteps(0, steps),
                new EarlyEnd(),
                (number, all, what) -> {});
    }

    private static boolean isBest(Facts facts, ModelConfig config, Schedule schedule) {
        var rules = RuleSet.of(facts, config);
        return BruteForce.of(rules).score().compareTo(ScheduleAudit.score(rules, schedule)) <= 0;
    }

    private static Facts facts(long seed) {
        return Facts.of(RandomProblems.of(seed, TINY));
    }
}
