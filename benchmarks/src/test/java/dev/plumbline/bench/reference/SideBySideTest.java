package dev.plumbline.bench.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our search beside CP-SAT. */
class SideBySideTest {

    @BeforeAll
    static void hasNativeLibrary() {
        NativeLibrary.assumeThere();
    }

    /**
     * Nothing of ours is better than CP-SAT holds possible, and its sums are those of the audit.
     */
    @Test
    void itsBoundHoldsForOurs() {
        var contest = new SideBySide(new ScheduleSolver()).compare(tiny(), 2);
        var ours = contest.ours();
        var reference = contest.reference();

        assertThat(ours.audited().score().isFeasible()).isTrue();
        assertThat(reference.isSolved()).isTrue();
        assertThat(reference.audited().score().isFeasible()).isTrue();
        assertThat(SideBySide.cost(reference.audited().score()))
                .as("CP-SAT's sum and the audit's")
                .isEqualTo(reference.cost());
        assertThat(reference.bound()).isLessThanOrEqualTo(ours.cost());
        assertThat(ours.isProven() && reference.isProven()).isTrue();
        assertThat(reference.cost()).isEqualTo(ours.cost());
    }

    private static Facts tiny() {
        return TinyProblem.on("2026-11-11", "America/New_York")
                .slot("am", "r1", "10:00", "11:00")
                .talk("a", talk -> talk.clusters("x"))
                .talk("b", talk -> talk.clusters("y").wanted("asha"))
                .talk("c", talk -> talk.clusters("x").minutes(20, 30))
                .busy("asha", "10:00", "10:20")
                .facts();
    }
}
