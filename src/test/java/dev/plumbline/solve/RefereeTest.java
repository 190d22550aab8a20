package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.testing.DemoDatasets;
import dev.plumbline.testing.TwoFacedRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A score that is not the one of the constraint streams is not told: solving breaks off. */
class RefereeTest {

    private final RuleSet rules =
            RuleSet.of(DemoDatasets.facts("lpc-vfio-iommu-pci"), ModelConfig.DEFAULT);

    @Test
    @Timeout(120)
    void boardThatCountsLessThanTheStreamsIsCaught() {
        var wrong = rules.with(TwoFacedRule.asFurther());
        var run = new RunConfig(null, 0L, new Termination(null, null, 20_000));
        var solving = new ScheduleSolver().prepareWithoutProof(wrong, run);
        assertThatIllegalStateException()
                .isThrownBy(() -> solving.run(improvement -> {}))
                .withMessageContaining("is not the score");
    }
}
