package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class ResourceUnavailableTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .resource("stream", 2)
                    .withoutIt("10:20", "11:00")
                    .talk("a", talk -> talk.resources("stream"))
                    .talk("b");

    @Test
    void minutesWithoutItCount() {
        var agenda = problem.agenda().at("a", "am", "10:00").at("b", "side", "10:20");
        assertCosts(10, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" at Wed 11 Nov 10:00-10:30 in Salon A needs Stream (not available for 10 minutes of it).");
    }

    @Test
    void atAnotherTimeItIsThere() {
        assertKept(problem.agenda().at("a", "am", "11:00"));
    }
}
