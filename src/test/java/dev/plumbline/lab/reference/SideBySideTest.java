package dev.plumbline.lab.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolverStatus;
import dev.plumbline.explain.Audit;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.testing.Datasets;
import dev.plumbline.testing.RandomProblems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two ways to one number: the reference model and our own rules. */
class SideBySideTest {

    private static final RandomProblems.Size SMALL = new RandomProblems.Size(3, 6, 1, 2, 8, 16, 2);

    @BeforeAll
    static void hasNativeLibrary() {
        boolean isThere = true;
        try {
            Loader.loadNativeLibraries();
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            isThere = false;
        }
        assumeTrue(isThere, "OR-Tools has no native library for this machine");
    }

    /** What CP-SAT says a solution costs is what our audit takes off for it. */
    @Test
    void bothCountTheSame() {
        int solved = 0;
        for (long seed = 0; seed < 60; seed++) {
            var facts = Facts.of(RandomProblems.of(seed, SMALL));
            var rules = Expressible.rules(facts);
            var outcome = Reference.solve(facts, rules, 5, 0);
            if (outcome.status() == CpSolverStatus.OPTIMAL) {
                var audited = Audit.of(rules, outcome.schedule());

                assertThat(audited.findings())
                        .filteredOn(finding -> finding.severity() == Severity.HARD)
                        .as("problem %s", seed)
                        .isEmpty();
                assertThat(SideBySide.cost(audited.score()))
                        .as("problem %s", seed)
                        .isEqualTo(outcome.found().getLast().cost());
                solved++;
            }
        }
        assertThat(solved).isGreaterThan(15);
    }

    /** Both prove the same optimum of an MC. */
    @Test
    void bothFindTheSameOptimum() {
        var facts = Datasets.facts("synthetic-hybrid-mc");
        var rules = Expressible.rules(facts);
        var ours = SideBySide.ours(rules, 30, 0);
        var reference = SideBySide.reference(facts, rules, 30, 0);

        assertThat(ours.audited().optimality().status()).isEqualTo(Optimality.Status.PROVEN);
        assertThat(reference.isProven()).isTrue();
        assertThat(reference.cost()).isEqualTo(ours.cost());
        assertThat(SideBySide.cost(reference.audited().score())).isEqualTo(reference.cost());
    }

    /**
     * The table of the benchmarks; takes minutes, so only on request: {@code ./plumbline test
     * -Dtest=SideBySideTest -Dplumbline.reference.seconds=60}, written to {@code
     * target/side-by-side.md}.
     */
    @Test
    void tableOnRequest() throws IOException {
        var seconds = Integer.getInteger("plumbline.reference.seconds");
        assumeTrue(seconds != null, "only on request");
        var table = new SideBySideTable();
        for (String name :
                List.of("lpc-vfio-iommu-pci", "synthetic-hybrid-mc", "synthetic-overfull-mc")) {
            var facts = Datasets.facts(name);
            var rules = Expressible.rules(facts);
            var ours = SideBySide.ours(rules, seconds, 0);
            var reference = SideBySide.reference(facts, rules, seconds, 0);
            table.add(name, Expressible.leftOut(facts), ours, reference);

            assertThat(ours.audited().score().isFeasible()).isTrue();
            assertThat(reference.audited().score().isFeasible()).isTrue();
        }
        Files.writeString(Path.of("target", "side-by-side.md"), table.toString());
    }
}
