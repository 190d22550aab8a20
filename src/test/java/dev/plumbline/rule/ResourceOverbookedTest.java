package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class ResourceOverbookedTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .slot("third", "r3", "10:00", "12:00")
                    .resource("stream", 2)
                    .resource("rig", 1)
                    .talk("a", talk -> talk.resources("stream", "rig"))
                    .talk("b", talk -> talk.resources("stream"))
                    .talk("c", talk -> talk.resources("stream"))
                    .talk("d", talk -> talk.resources("rig"));

    @Test
    void asManyAtOnceAsThereAre() {
        assertKept(
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("b", "side", "10:00")
                        .at("c", "third", "10:30"));
    }

    @Test
    void minutesOfWhoHasNoneCount() {
        var agenda =
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("b", "side", "10:10")
                        .at("c", "third", "10:15");
        assertCosts(15, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk c\" at Wed 11 Nov 10:15-10:45 in Salon C needs Stream, but for 15 minutes there are only 2, all in use"
                                + " by \"Talk a\" and \"Talk b\".");
    }

    @Test
    void eachResourceByItself() {
        assertCosts(20, problem.agenda().at("a", "am", "10:00").at("d", "side", "10:10"));
    }
}
