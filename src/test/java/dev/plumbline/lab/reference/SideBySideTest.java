package dev.plumbline.lab.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.schedule.Optimality;
import dev.plumbline.testing.Datasets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two ways to one number: the reference model and our own rules. */
class SideBySideTest {

    @BeforeAll
    static void hasNativeLibrary() {
        NativeLibrary.assumeThere();
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
