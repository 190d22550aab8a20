package dev.plumbline.bench.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.testing.RandomProblems;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table says when each had what, and what was left out. */
class SideBySideTableTest {

    @Test
    void saysWhenEachWasAsGoodAsTheOther() {
        var one = contender("one", 30, 10, at(0.5, 50), at(2, 30));
        var other = contender("other", 20, 20, at(1, 40), at(4, 20));
        var table = new SideBySideTable();
        table.add("some", List.of("disruption"), new SideBySide.Contest(one, other));

        assertThat(table.toString())
                .contains(
                        "| some | one | 0.50 | never | 2.00 | 9.00 | 0hard/0medium/-30soft |"
                                + " -0medium/-10soft | no |")
                .contains(
                        "| some | other | 1.00 | 4.00 | 4.00 | 9.00 | 0hard/0medium/-20soft |"
                                + " -0medium/-20soft | yes |")
                .contains("Rules left out on some: disruption.");
    }

    private static ContenderRun.Reached at(double seconds, long cost) {
        return new ContenderRun.Reached(seconds, cost);
    }

    private static ContenderRun contender(
            String name, long cost, long bound, ContenderRun.Reached... reached) {
        var facts = Facts.of(RandomProblems.of(0, RandomProblems.ANY));
        var scored =
                new ScoredSchedule(
                        Schedule.of(facts, List.of()), new Score(0, 0, -cost), List.of());
        return new ContenderRun(name, List.of(reached), 9, cost, bound, scored);
    }
}
