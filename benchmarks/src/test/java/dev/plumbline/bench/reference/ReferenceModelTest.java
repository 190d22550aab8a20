package dev.plumbline.bench.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.TestSize;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The reference model says what our rules say. Of more problems: {@code ./plumbline test
 * -Dtest=ReferenceModelTest -Dplumbline.reference.problems=300}.
 */
class ReferenceModelTest {

    private static final RandomProblems.Size SMALL = new RandomProblems.Size(3, 6, 1, 3, 8, 16, 2);
    private static final int PROBLEMS = TestSize.of("reference.problems", 12, 300);

    @BeforeAll
    static void hasNativeLibrary() {
        NativeLibrary.assumeThere();
    }

    /** Any schedule it allows breaks no hard rule, and costs what our audit takes off for it. */
    @Test
    void everyScheduleCostsTheSame() {
        var broken = new TreeSet<String>();
        int solved = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var facts = Facts.of(RandomProblems.of(seed, SMALL));
            if (!facts.slots().stream().allMatch(Slot::isSequential)) {
                continue;
            }
            var rules = ExpressibleRules.rules(facts);
            var any = any(facts, rules, seed);
            if (any.status() == CpSolverStatus.OPTIMAL) {
                var audited = ScheduleAudit.of(rules, any.schedule());
                var model = new ReferenceModel(facts, rules);
                model.fix(any.schedule());
                var fixed = ReferenceSolver.solve(model, facts, 5, 0);

                assertThat(audited.findings())
                        .as("problem %s", seed)
                        .noneMatch(finding -> finding.severity() == Severity.HARD);
                assertThat(fixed.status()).as("problem %s", seed).isEqualTo(CpSolverStatus.OPTIMAL);
                assertThat(fixed.found().getLast().cost())
                        .as("problem %s: %s", seed, audited.findings())
                        .isEqualTo(SideBySide.cost(audited.score()));
                audited.findings().stream().map(Finding::rule).forEach(broken::add);
                solved++;
            }
        }
        assertThat(solved).isGreaterThan(PROBLEMS / 4);
        assertThat(broken)
                .as("soft rules that were broken in %s schedules", solved)
                .contains("clusterSwitch", "slackMissing");
    }

    /** A schedule drawn by the model from all that it allows. */
    private static ReferenceSolver.Outcome any(Facts facts, RuleSet rules, long seed) {
        var random = new SplittableRandom(seed);
        var model = new ReferenceModel(facts, rules);
        var wishes = LinearExpr.newBuilder();
        for (ModelPiece piece : model.pieces()) {
            for (var taken : piece.taken) {
                wishes.addTerm(taken, -random.nextInt(1, 100));
            }
        }
        model.model().minimize(wishes);
        return ReferenceSolver.solve(model, facts, 5, 0);
    }

    /** It forbids nothing that our search may do: nothing is better than what it calls the best. */
    @Test
    void nothingBeatsItsOptimum() {
        int solved = 0;
        for (long seed = 0; seed < PROBLEMS / 4; seed++) {
            var facts = Facts.of(RandomProblems.of(seed, SMALL));
            var rules = ExpressibleRules.rules(facts);
            var outcome = ReferenceSolver.solve(facts, rules, 5, 0);
            var ours = ours(rules);
            if (outcome.status() == CpSolverStatus.OPTIMAL) {
                long cost = outcome.found().getLast().cost();

                assertThat(SideBySide.cost(ScheduleAudit.of(rules, outcome.schedule()).score()))
                        .as("problem %s", seed)
                        .isEqualTo(cost);
                assertThat(ours.score().isFeasible() ? SideBySide.cost(ours.score()) : cost)
                        .as("problem %s", seed)
                        .isGreaterThanOrEqualTo(cost);
                solved++;
            } else if (outcome.status() == CpSolverStatus.INFEASIBLE) {
                assertThat(ours.score().isFeasible()).as("problem %s", seed).isFalse();
            }
        }
        assertThat(solved).isGreaterThan(PROBLEMS / 16);
    }

    private static ScoredSchedule ours(RuleSet rules) {
        var steps = new Termination(null, null, 2_000);
        return new ScheduleSolver()
                .prepareWithoutProof(rules, new RunConfig(null, 0L, steps))
                .run(any -> {});
    }
}
