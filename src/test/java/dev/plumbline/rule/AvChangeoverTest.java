package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class AvChangeoverTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .pause("am", 10, "10:00", "11:30")
                    .remote("asha", "Asia/Kolkata")
                    .unknown("una")
                    .talk("far", talk -> talk.speakers("asha"))
                    .talk("mixed", talk -> talk.speakers("ben", "asha"))
                    .talk("here", talk -> talk.speakers("ben"))
                    .talk("maybe", talk -> talk.speakers("una"))
                    .talk("nobody", talk -> talk.required("asha"));

    @Test
    void eachChangeCounts() {
        var agenda =
                problem.agenda()
                        .at("far", "am", "10:00")
                        .at("here", "am", "10:30")
                        .at("mixed", "am", "11:00");
        assertCosts(2, agenda);
        assertThat(agenda.findings("avChangeover").getFirst().message())
                .isEqualTo(
                        "\"Talk far\" (remote) is followed by \"Talk here\" (in person) in Salon A at Wed 11 Nov 10:30.");
    }

    @Test
    void oneRemoteSpeakerMakesASessionRemote() {
        assertKept(problem.agenda().at("far", "am", "10:00").at("mixed", "am", "10:30"));
    }

    @Test
    void unknownCountsAsInPerson() {
        assertKept(problem.agenda().at("here", "am", "10:00").at("maybe", "am", "10:30"));
        assertCosts(1, problem.agenda().at("far", "am", "10:00").at("maybe", "am", "10:30"));
    }

    @Test
    void sessionsWithoutSpeakersDoNotCount() {
        assertKept(
                problem.agenda()
                        .at("far", "am", "10:00")
                        .at("nobody", "am", "10:30")
                        .at("here", "am", "11:00"));
    }

    @Test
    void aBreakIsTimeEnough() {
        assertKept(
                problem.agenda()
                        .at("far", "am", "10:00")
                        .at("am:break", "am", "10:30")
                        .at("here", "am", "10:40"));
    }
}
