package dev.plumbline.explain.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomCases;
import dev.plumbline.testing.TestSize;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What somebody who moves a session is told is what the move then costs. */
class PlaceCostsTest {

    private static final List<Schedule> SOME =
            RandomCases.SCHEDULES.subList(0, TestSize.of("place.costs.schedules", 24, 400));

    @Test
    void everyCostIsThatOfTheAuditAfterTheMove() {
        int lengths = 0;
        int swaps = 0;
        long seed = 0;
        for (Schedule schedule : SOME) {
            var rules = RuleSet.of(schedule.facts(), ModelConfig.DEFAULT);
            var now = ScheduleAudit.of(rules, schedule);
            var sessions = schedule.facts().sessions();
            var random = new Random(seed++);
            var finder = new PlaceCostsFinder(rules, now);
            // What was asked before makes no difference.
            finder.of(sessions.get(random.nextInt(sessions.size())));
            var session = sessions.get(random.nextInt(sessions.size()));
            var costs = finder.of(session);
            assertThat(costs.score()).isEqualTo(now.score());
            costs.places().forEach(one -> AlternativePlacesTest.check(rules, now, session, one));
            costs.lengths().forEach(one -> AlternativePlacesTest.check(rules, now, session, one));
            costs.swaps().forEach(one -> AlternativePlacesTest.check(rules, now, session, one));
            lengths += costs.lengths().size();
            swaps += costs.swaps().size();
        }
        assertThat(lengths).isPositive();
        assertThat(swaps).isPositive();
    }

    /** What breaks a hard rule is told, too, rather than kept back. */
    @Test
    void aSessionCanBePutIntoEverySlot() {
        int foreign = 0;
        for (Schedule schedule : SOME) {
            var facts = schedule.facts();
            var rules = RuleSet.of(facts, ModelConfig.DEFAULT);
            var finder = new PlaceCostsFinder(rules, ScheduleAudit.of(rules, schedule));
            for (var session : facts.sessions()) {
                if (session.isBreak()) {
                    continue;
                }
                var here = schedule.all().get(session.index());
                var suiting = PlacesToTry.slots(facts, session);
                var costs = finder.of(session);
                var slots = new HashSet<Integer>();
                costs.places().stream()
                        .filter(one -> one.kind() == PlaceProposal.Kind.PLACE)
                        .forEach(one -> slots.add(one.place().placedSlot().index()));
                for (var slot : facts.slots()) {
                    if (!suiting.contains(slot) && slot != here.slot()) {
                        assertThat(slots).contains(slot.index());
                        foreign++;
                    }
                }
            }
        }
        assertThat(foreign).isPositive();
    }
}
