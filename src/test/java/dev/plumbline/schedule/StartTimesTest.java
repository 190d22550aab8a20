package dev.plumbline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.testing.RandomProblems;
import org.junit.jupiter.api.Test;

class StartTimesTest {

    private static final int PROBLEMS = 100;

    @Test
    void startsAreTheSameWhetherTheyAreRememberedOrNot() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var facts = Facts.of(RandomProblems.of(seed, RandomProblems.ANY));
            for (long room : new long[] {0, 20, 100}) {
                check(facts, new StartTimes(facts), new StartTimes(facts, room));
            }
        }
    }

    private static void check(Facts facts, StartTimes remembered, StartTimes forgotten) {
        for (Session session : facts.sessions()) {
            for (Slot slot : facts.slots()) {
                for (long end = slot.start(); end <= slot.end(); end += 5) {
                    int minutes = session.shortestMinutes();
                    assertThat(forgotten.start(session, slot, minutes, end))
                            .isEqualTo(remembered.start(session, slot, minutes, end));
                }
            }
        }
    }
}
