package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class UnplacedTest extends RuleExamples {

    private static TinyProblem priority(int priority) {
        return TinyProblem.create().talk("a", talk -> talk.priority(priority));
    }

    @Test
    void whatHasAPlaceCostsNothing() {
        assertKept(priority(4).agenda().at("a", "am", "10:00"));
    }

    @Test
    void eachPriorityCostsFourTimesTheOneBelow() {
        assertCosts(1, priority(1).agenda());
        assertCosts(4, priority(2).agenda());
        assertCosts(16, priority(3).agenda());
        assertCosts(64, priority(4).agenda());
    }

    @Test
    void whatMustRunIsAnotherRulesMatter() {
        assertKept(priority(5).agenda());
    }

    @Test
    void withoutAPriorityItIsThree() {
        var agenda = TinyProblem.create().talk("a", talk -> talk.clusters("pci")).agenda();
        assertCosts(16, agenda);
        assertThat(message(agenda)).isEqualTo("\"Talk a\" (Pci), priority 3, is on the waitlist.");
    }
}
