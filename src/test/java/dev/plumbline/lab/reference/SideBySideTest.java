package dev.plumbline.lab.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.testing.DemoDatasets;
import dev.plumbline.testing.TinyProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our search beside CP-SAT. */
class SideBySideTest {

    private static final List<String> DATASETS =
            List.of("lpc-vfio-iommu-pci", "synthetic-hybrid-mc", "synthetic-overfull-mc");

    @BeforeAll
    static void hasNativeLibrary() {
        NativeLibrary.assumeThere();
    }

    /**
     * Nothing of ours is better than CP-SAT holds possible, and its sums are those of the audit.
     */
    @Test
    void itsBoundHoldsForOurs() {
        compare("tiny", tiny(), 2, new SideBySideTable());
    }

    /**
     * The table of the benchmarks; takes minutes, so only on request: {@code ./plumbline test
     * -Dtest=SideBySideTest -Dplumbline.reference.seconds=60}.
     */
    @Test
    void tableOnRequest() throws IOException {
        var seconds = Integer.getInteger("plumbline.reference.seconds");
        assumeTrue(seconds != null, "only with -Dplumbline.reference.seconds=60");
        compare("warming up", tiny(), 2, new SideBySideTable());
        var table = new SideBySideTable();
        for (String name : DATASETS) {
            compare(name, DemoDatasets.facts(name), seconds, table);
        }
        Files.writeString(Path.of("target", "side-by-side.md"), table.toString());
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

    private static void compare(String name, Facts facts, int seconds, SideBySideTable table) {
        var rules = ExpressibleRules.rules(facts);
        var ours = SideBySide.ours(rules, seconds, 0);
        var reference = SideBySide.reference(facts, rules, seconds, 0);
        table.add(name, ExpressibleRules.leftOut(facts), ours, reference);

        assertThat(ours.audited().score().isFeasible()).as(name).isTrue();
        if (reference.isSolved()) {
            assertThat(reference.audited().score().isFeasible()).as(name).isTrue();
            assertThat(SideBySide.cost(reference.audited().score()))
                    .as("%s: CP-SAT's sum and the audit's", name)
                    .isEqualTo(reference.cost());
        }
        assertThat(reference.bound()).as(name).isLessThanOrEqualTo(ours.cost());
        if (ours.isProven() && reference.isProven()) {
            assertThat(reference.cost()).as(name).isEqualTo(ours.cost());
        }
    }
}
