package dev.plumbline.bench.yardstick.cosplib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bench.yardstick.FormAgreement;
import dev.plumbline.bench.yardstick.Yardstick;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What our rules say of a schedule is what the objective says; and the search can be trusted. */
class CosplibAgreementTest {

    private static final int INSTANCES = 60;
    private static final int SCHEDULES = 20;

    @Test
    void rulesAndObjectiveSayTheSameOfRandomSchedules() {
        Set<String> seen = new HashSet<>();
        int feasible = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            var yardstick = CosplibYardstick.read(RandomCosplibInstances.of(seed));
            for (int number = 0; number < SCHEDULES; number++) {
                var schedule = schedule(yardstick, new Random(SCHEDULES * seed + number));
                var verdict = yardstick.judge(schedule);
                if (verdict.isFeasible()) {
                    feasible++;
                    seen.addAll(verdict.terms().keySet());
                    assertThat(yardstick.valueOf(ScheduleAudit.score(yardstick.rules(), schedule)))
                            .as("seed %d, schedule %d, %s", seed, number, verdict.terms())
                            .isEqualTo(verdict.value());
                } else {
                    assertThat(ScheduleAudit.score(yardstick.rules(), schedule).isFeasible())
                            .isFalse();
                }
            }
        }
        assertThat(feasible).isGreaterThan(INSTANCES);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(CosplibTerm.weightNames());
    }

    /** Each track fills cells of its own, in random order; sometimes one stays out. */
    private static Schedule schedule(Yardstick yardstick, Random random) {
        var facts = yardstick.rules().facts();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, facts.sessions().size()).boxed().toList());
        Collections.shuffle(order, random);
        Map<Integer, Long> ends = new HashMap<>();
        Map<Integer, String> owners = new HashMap<>();
        List<FixedPlacement> placements = new ArrayList<>();
        for (int index : order) {
            var session = facts.sessions().get(index);
            String track = session.clusters().getFirst().id();
            int first = random.nextInt(facts.slots().size());
            for (int i = 0; i < facts.slots().size(); i++) {
                var slot = facts.slots().get((first + i) % facts.slots().size());
                long start = ends.getOrDefault(slot.index(), slot.start());
                if (owners.getOrDefault(slot.index(), track).equals(track)
                        && start + session.longestMinutes() <= slot.end()) {
                    placements.add(
                            new FixedPlacement(session, slot, start, session.longestMinutes()));
                    ends.put(slot.index(), start + session.longestMinutes());
                    owners.put(slot.index(), track);
                    break;
                }
            }
        }
        return Schedule.of(facts, placements);
    }

    @Test
    void theSearchFindsWhatBothAgreeAbout() {
        for (long seed = 0; seed < 4; seed++) {
            FormAgreement.requireOfSearch(
                    CosplibYardstick.read(RandomCosplibInstances.of(seed)), seed);
        }
    }
}
