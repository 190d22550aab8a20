package dev.plumbline.bench.yardstick.optaplanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.bench.yardstick.FormAgreement;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What our rules say of a schedule is what the objective says; and the search can be trusted. */
class OptaplannerAgreementTest {

    private static final int INSTANCES = 40;
    private static final int SCHEDULES = 20;

    @Test
    void rulesAndObjectiveSayTheSameOfRandomSchedules() {
        Set<String> seen = new HashSet<>();
        int compared = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            var yardstick = OptaplannerYardstick.read(RandomOptaplannerInstances.of(seed));
            for (int number = 0; number < SCHEDULES; number++) {
                var schedule =
                        schedule(yardstick.rules().facts(), new Random(SCHEDULES * seed + number));
                var verdict = yardstick.judge(schedule);
                var score = ScheduleAudit.score(yardstick.rules(), schedule);
                if (verdict.violations().isEmpty()) {
                    compared++;
                    seen.addAll(verdict.terms().keySet());
                    assertThat(yardstick.valueOf(score))
                            .as("seed %d, schedule %d, %s", seed, number, verdict.terms())
                            .isEqualTo(verdict.value());
                } else {
                    assertThat(score.isFeasible()).isFalse();
                }
            }
        }
        assertThat(compared).isGreaterThan(INSTANCES);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(OptaplannerTerm.weightNames());
    }

    /** Every talk in a cell of its own; the pinned one usually where it has to be. */
    private static Schedule schedule(Facts facts, Random random) {
        List<Integer> cells =
                new ArrayList<>(IntStream.range(1, facts.slots().size()).boxed().toList());
        Collections.shuffle(cells, random);
        List<FixedPlacement> placements = new ArrayList<>();
        for (var session : facts.sessions()) {
            boolean isPinned = session.index() == 0 && random.nextInt(8) > 0;
            var slot = facts.slots().get(isPinned ? 0 : cells.get(session.index()));
            placements.add(new FixedPlacement(session, slot, slot.start(), 1));
        }
        return Schedule.of(facts, placements);
    }

    @Test
    void theSearchFindsWhatBothAgreeAbout() {
        for (long seed = 0; seed < 4; seed++) {
            FormAgreement.requireOfSearch(
                    OptaplannerYardstick.read(RandomOptaplannerInstances.of(seed)), seed);
        }
    }

    @Test
    void mistakesAreToldWithTheirPlace() {
        var instance = RandomOptaplannerInstances.of(0);
        ((ObjectNode) instance.get("talks").get(0)).put("timeslot", "T99").put("pinned", 1);
        ((ObjectNode) instance.get("talks").get(1)).put("code", "S0");
        ((ObjectNode) instance.get("timeslots").get(0)).put("end", "08:00");
        ((ObjectNode) instance.get("weights")).putArray("Crowd control").add(1).add(-1);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> OptaplannerYardstick.read(instance))
                .satisfies(
                        refused ->
                                assertThat(refused.errors())
                                        .extracting(error -> error.pointer() + " " + error.code())
                                        .contains(
                                                "/talks/0/timeslot unknownName",
                                                "/talks/0/pinned wrongType",
                                                "/talks/1/code duplicateName",
                                                "/timeslots/0/end endBeforeStart",
                                                "/weights/Crowd control badWeight",
                                                "/weights/Crowd control/1 outOfRange"));
    }

    @Test
    void timesAreReadWithLeadingZerosOrWithout() {
        var instance = RandomOptaplannerInstances.of(0);
        var expected = OptaplannerYardstick.read(instance).rules().facts().slots();
        for (var timeslot : instance.get("timeslots")) {
            for (String field : List.of("start", "end")) {
                String time = timeslot.get(field).textValue();
                ((ObjectNode) timeslot).put(field, time.replaceFirst("^0", ""));
            }
        }
        assertThat(instance.get("timeslots").toString()).contains("\"9:");
        assertThat(OptaplannerYardstick.read(instance).rules().facts().slots())
                .usingRecursiveComparison()
                .isEqualTo(expected);
    }
}
