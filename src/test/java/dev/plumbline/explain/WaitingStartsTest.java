package dev.plumbline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.StartTimes;
import dev.plumbline.testing.RandomCases;
import dev.plumbline.testing.TinyAgenda;
import dev.plumbline.testing.TinyProblem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingStartsTest {

    /** Minutes, in all problems here. */
    private static final long GRID = 5;

    private static WaitingStarts.Choice choice(Schedule schedule, Session session) {
        var rules = RuleSet.of(schedule.facts(), ModelConfig.DEFAULT);
        var all = schedule.all();
        return new WaitingStarts(rules, new StartTimes(schedule.facts()))
                .of(session, other -> all.get(other.index()));
    }

    private static List<FixedPlacement> others(Schedule schedule, Slot slot, Session session) {
        return schedule.placements().stream()
                .filter(one -> one.slot() == slot && one.session() != session)
                .toList();
    }

    /** In minutes after the start of the slot {@code side}. */
    private static List<Long> withReason(TinyAgenda agenda, String id) {
        var schedule = agenda.audit().schedule();
        var session = schedule.facts().session(id).orElseThrow();
        var slot = schedule.facts().slot("side").orElseThrow();
        return choice(schedule, session)
                .withReason(slot, session.longestMinutes(), others(schedule, slot, session))
                .stream()
                .map(start -> start - slot.start())
                .toList();
    }

    @Test
    void aSharedPersonIsWaitedForWithAPauseAndWithout() {
        var agenda =
                TinyProblem.create()
                        .talk("a", talk -> talk.speakers("ada"))
                        .talk("b", talk -> talk.minutes(20).speakers("ada"))
                        .agenda()
                        .at("a", "am", "10:30");
        // Until a begins, and from its end on; and at the end of the slot.
        assertThat(withReason(agenda, "b")).contains(5L, 10L, 60L, 65L, 100L).doesNotContain(80L);
    }

    @Test
    void whatIsPublishedAndWhatPeopleLikeAreReasons() {
        var agenda =
                TinyProblem.create()
                        .busy("ada", "10:00", "10:45", Severity.SOFT)
                        .talk("a", talk -> talk.speakers("ada"))
                        .published("a", "side", "11:10", 30)
                        .agenda();
        assertThat(withReason(agenda, "a")).contains(45L, 70L, 90L).doesNotContain(80L);
    }

    @Test
    void nobodyElseHasTheStartsOrThoseWithAReason() {
        int tried = 0;
        for (Schedule schedule : RandomCases.SCHEDULES.subList(0, 100)) {
            Facts facts = schedule.facts();
            var starts = new StartTimes(facts);
            for (Session session : facts.sessions()) {
                var choice = choice(schedule, session);
                for (Slot slot : facts.slots()) {
                    var others = others(schedule, slot, session);
                    int minutes = session.longestMinutes();
                    var every = choice.every(slot, minutes, others);
                    assertThat(every).isEqualTo(expected(starts, slot, session, minutes, others));
                    assertThat(choice.count(slot, others)).isGreaterThanOrEqualTo(every.size());
                    assertThat(every).containsAll(choice.withReason(slot, minutes, others));
                    tried += every.size();
                }
            }
        }
        assertThat(tried).isGreaterThan(1_000);
    }

    private static List<Long> expected(
            StartTimes starts,
            Slot slot,
            Session session,
            int minutes,
            List<FixedPlacement> others) {
        List<Long> expected = new ArrayList<>();
        for (long start = slot.start(); start < slot.end(); start += GRID) {
            Session previous = null;
            long previousEnd = slot.start();
            for (FixedPlacement other : others) {
                if (slot.isSequential() && other.start() < start) {
                    previous = other.session();
                    previousEnd = Math.max(previousEnd, other.end());
                }
            }
            if (previousEnd <= start
                    && starts.start(
                                    session,
                                    slot,
                                    minutes,
                                    starts.ready(session, slot, previous, previousEnd))
                            != start) {
                expected.add(start);
            }
        }
        return expected;
    }
}
