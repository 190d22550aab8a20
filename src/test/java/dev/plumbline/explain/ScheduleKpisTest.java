package dev.plumbline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.Score;
import dev.plumbline.testing.TinyProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleKpisTest {

    private final TinyProblem problem =
            TinyProblem.create()
                    .pause("am", 20, "11:00", "11:30")
                    .talk("a", talk -> talk.clusters("pci").minutes(20, 30))
                    .talk("b", talk -> talk.clusters("vfio"))
                    .talk("c");

    @Test
    void aScheduleInAFewNumbers() {
        var agenda =
                problem.agenda()
                        .at("a", "am", "10:00", 25)
                        .at("b", "am", "10:25")
                        .at("am:break", "am", "11:00");
        // soft: a is cut, a and b are a switch, the break is waited for
        assertThat(ScheduleKpis.of(agenda.audit()))
                .isEqualTo(
                        new ScheduleKpis(
                                2,
                                1,
                                55,
                                5,
                                1,
                                0,
                                3,
                                Optimality.Status.UNKNOWN,
                                null,
                                null,
                                List.of()));
    }

    @Test
    void whatIsKnownAboutBetterOnes() {
        var agenda = problem.agenda().at("a", "am", "10:00", 25).audit();
        var bound = new Score(0, 0, -3);
        assertThat(
                        ScheduleKpis.of(agenda.with(Optimality.of(agenda.score(), agenda.score())))
                                .optimality())
                .isEqualTo(Optimality.Status.PROVEN);
        var kpis = ScheduleKpis.of(agenda.with(Optimality.of(agenda.score(), bound)));
        assertThat(kpis.optimality()).isEqualTo(Optimality.Status.GAP);
        assertThat(kpis.bound()).isEqualTo("0hard/0medium/-3soft");
        assertThat(kpis.gapPercent()).isEqualTo(100.0);
        assertThat(kpis.gaps()).isEmpty();
    }

    @Test
    void aLongerTalkDoesNotGiveBackWhatAnotherLost() {
        var agenda = problem.agenda().at("a", "am", "10:00", 20).at("b", "pm", "13:00", 45);
        assertThat(ScheduleKpis.of(agenda.audit()).minutesCut()).isEqualTo(10);
    }
}
