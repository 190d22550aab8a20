package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.testing.TinyProblem;
import dev.plumbline.testing.TinyTalk;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SessionsBackToBackTest extends RuleExamples {

    private static final UnaryOperator<TinyTalk> TALK = talk -> talk.speakers("asha", "ben");

    private final TinyProblem problem =
            TinyProblem.create()
                    .talk("a", talk -> talk.speakers("asha", "ben"))
                    .talk("b", talk -> talk.speakers("asha", "ben", "cleo"))
                    .talk("c", talk -> talk.required("cleo").wanted("asha"));

    @Test
    void everybodyWhoHasToRunCounts() {
        var agenda = problem.agenda().at("a", "am", "10:00").at("b", "side", "10:30");
        assertCosts(2, agenda);
        assertThat(finding(agenda).isPrivate()).isFalse();
        assertThat(message(agenda))
                .isEqualTo(
                        "Asha and Ben have no pause between \"Talk a\" at Wed 11 Nov 10:00-10:30 in Salon A"
                                + " and \"Talk b\" at Wed 11 Nov 10:30-11:00 in Salon B.");
    }

    @Test
    void theOneThatComesFirstIsToldFirst() {
        var agenda = problem.agenda().at("c", "side", "10:00").at("b", "am", "10:31");
        assertCosts(1, agenda);
        assertThat(finding(agenda).isPrivate()).isTrue();
        assertThat(message(agenda))
                .isEqualTo(
                        "Cleo has only 1 minute between \"Talk c\" at Wed 11 Nov 10:00-10:30 in Salon B"
                                + " and \"Talk b\" at Wed 11 Nov 10:31-11:01 in Salon A.");
    }

    @Test
    void fiveMinutesAreAPause() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "side", "10:35"));
        assertCosts(2, problem.agenda().at("a", "am", "10:00").at("b", "side", "10:34"));
    }

    @Test
    void aRequestSaysHowLongAPauseIs() {
        var longer = new RuleSetting(null, null, Map.of("pauseMinutes", new IntNode(15)));
        var agenda = problem.agenda().at("a", "am", "10:00").at("b", "side", "10:40");
        assertCosts(2, agenda.with("sessionsBackToBack", longer));
    }

    @Test
    void nobodyHasToRunWithinARoom() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "am", "10:30"));
    }

    @Test
    void anOverlapIsAnotherRulesMatter() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "side", "10:25"));
    }

    @Test
    void whoIsOnlyWantedNeedNotRun() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("c", "side", "10:30"));
    }

    @Test
    void whoAsksForAPauseHasItInAnyRoom() {
        var asking = TinyProblem.create().talk("a", TALK).talk("b", TALK).pauseOf("asha", 30);
        assertKept(asking.agenda().at("a", "am", "10:00").at("b", "am", "11:00"));
        var agenda = asking.agenda().at("a", "am", "10:00").at("b", "am", "10:35");
        assertCosts(1, agenda);
        assertThat(message(agenda)).startsWith("Asha has only 5 minutes between ");
        assertCosts(2, asking.agenda().at("a", "am", "10:00").at("b", "side", "10:30"));
    }

    @Test
    void whoAsksForNoneNeedsNoneInAnotherRoom() {
        var asking = TinyProblem.create().talk("a", TALK).talk("b", TALK).pauseOf("asha", 0);
        assertCosts(1, asking.agenda().at("a", "am", "10:00").at("b", "side", "10:30"));
    }
}
