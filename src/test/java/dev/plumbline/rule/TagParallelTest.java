package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.testing.TinyProblem;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagParallelTest extends RuleExamples {

    private static final RuleSetting BEGINNERS =
            new RuleSetting(
                    null,
                    null,
                    Map.of("tags", JsonNodeFactory.instance.arrayNode().add("beginner")));

    private final TinyProblem problem =
            TinyProblem.create()
                    .talk("a", talk -> talk.tags("beginner", "demo"))
                    .talk("b", talk -> talk.tags("beginner"))
                    .talk("c", talk -> talk.tags("demo"));

    @Test
    void minutesOfNamedTagsInTwoRoomsCount() {
        var agenda =
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("b", "side", "10:20")
                        .with("tagParallel", BEGINNERS);
        assertCosts(10, agenda);
        assertThat(message(agenda))
                .startsWith("For 10 minutes, the tag \"beginner\" is in two rooms at once: ");
    }

    @Test
    void tagsThatAreNotNamedDoNot() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "side", "10:00"));
        assertKept(
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("c", "side", "10:00")
                        .with("tagParallel", BEGINNERS));
    }
}
