package dev.plumbline.bench.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.sat.CpSolverStatus;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.TestSize;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * What we call proven, CP-SAT cannot beat, which may let anybody wait anywhere; and what it calls
 * impossible, we do not call feasible. Of more problems: {@code ./plumbline test
 * -Dtest=ProofBesideReferenceTest -Dplumbline.reference.proofs=200}.
 */
class ProofBesideReferenceTest {

    private static final int PROBLEMS = TestSize.of("reference.proofs", 10, 200);
    private static final double SECONDS = 2;

    @BeforeAll
    static void hasNativeLibrary() {
        NativeLibrary.assumeThere();
    }

    @Test
    void nothingIsBetterThanWhatIsProven(TestReporter reporter) {
        int proven = 0;
        int bothProven = 0;
        for (long seed = 1; seed <= PROBLEMS; seed++) {
            var facts = facts(seed);
            var rules = ExpressibleRules.rules(facts);
            var ours = new SideBySide(new ScheduleSolver()).ours(rules, SECONDS, seed);
            var score = ours.audited().score();
            if (!ours.isProven()) {
                continue;
            }
            var outcome = ReferenceSolver.solve(facts, rules, SECONDS, 0);
            if (outcome.status() == CpSolverStatus.INFEASIBLE) {
                assertThat(score.isFeasible()).as("seed %d", seed).isFalse();
            }
            if (outcome.found().isEmpty()) {
                continue;
            }
            var theirs = ScheduleAudit.score(rules, outcome.schedule());
            assertThat(theirs).as("seed %d", seed).isLessThanOrEqualTo(score);
            proven++;
            if (outcome.status() == CpSolverStatus.OPTIMAL) {
                assertThat(theirs).as("seed %d", seed).isEqualTo(score);
                bothProven++;
            }
        }
        reporter.publishEntry(
                "%d problems, %d proven, %d by both".formatted(PROBLEMS, proven, bothProven));
        assertThat(proven).isGreaterThan(PROBLEMS / 4);
        assertThat(bothProven).isGreaterThan(PROBLEMS / 5);
    }

    /** In one, two or three rooms; half of them crowded. */
    private static Facts facts(long seed) {
        var size = new RandomProblems.Size(3, 5, 1, 3, 8, 14, 2, 1 + (int) (seed % 3));
        return Facts.of(
                seed % 2 == 0 ? RandomProblems.of(seed, size) : RandomProblems.crowded(seed, size));
    }
}
