package dev.plumbline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.RandomCases;
import dev.plumbline.testing.TinyAgenda;
import dev.plumbline.testing.TinyProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleWarningsTest {

    @Test
    void aStartOffTheGridIsToldAndCostsNothing() {
        var problem = TinyProblem.create().slot("odd", "r2", "12:02", "14:00").talk("a").talk("b");
        var onGrid = problem.agenda().at("a", "odd", "12:07").at("b", "am", "10:05");
        assertThat(warnings(onGrid)).isEmpty();
        var off = problem.agenda().at("a", "odd", "12:10").at("b", "am", "09:59");
        assertThat(warnings(off))
                .containsExactly(
                        "\"Talk b\" starts at Wed 11 Nov 09:59 in Salon A, which is not on the grid of 5 minutes from 10:00.",
                        "\"Talk a\" starts at Wed 11 Nov 12:10 in Salon B, which is not on the grid of 5 minutes from 12:02.");
        var near = problem.agenda().at("a", "odd", "12:12").at("b", "am", "10:00");
        var same = problem.agenda().at("a", "odd", "12:10").at("b", "am", "10:00");
        assertThat(same.without("idle").audit().score())
                .isEqualTo(near.without("idle").audit().score());
    }

    @Test
    void whoComesAfterOneOnTheWaitlistIsTold() {
        var problem =
                TinyProblem.create()
                        .talk("a")
                        .talk("b", talk -> talk.after("a"))
                        .talk("c", talk -> talk.within(0, "a").after("b"));
        assertThat(warnings(problem.agenda().at("b", "am", "10:00").at("c", "am", "10:30")))
                .containsExactly(
                        "\"Talk b\" at Wed 11 Nov 10:00-10:30 in Salon A has to come after \"Talk a\", which is on the waitlist.",
                        "\"Talk c\" at Wed 11 Nov 10:30-11:00 in Salon A has to come after \"Talk a\", which is on the waitlist.");
        assertThat(warnings(problem.agenda().at("a", "am", "10:00").at("b", "am", "10:30")))
                .isEmpty();
        assertThat(warnings(problem.agenda())).isEmpty();
    }

    /** They may be told to everybody who sees the schedule. */
    @Test
    void nobodyIsNamed() {
        int told = 0;
        for (var schedule : RandomCases.SCHEDULES) {
            var people = schedule.facts().people().values();
            for (String warning : ScheduleWarnings.of(schedule)) {
                assertThat(people).noneMatch(person -> warning.contains(person.name()));
                told++;
            }
        }
        assertThat(told).isPositive();
    }

    private static List<String> warnings(TinyAgenda agenda) {
        return ScheduleWarnings.of(agenda.audit().schedule());
    }
}
