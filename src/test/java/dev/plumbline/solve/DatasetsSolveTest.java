package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.schedule.StartTimes;
import dev.plumbline.testing.DemoDatasets;
import dev.plumbline.testing.TestSize;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What comes with Plumbline can be solved. */
class DatasetsSolveTest {

    private static final int STEPS = 12_000;
    private static final int STEPS_OF_A_CONFERENCE =
            TestSize.of("conference.steps", 100_000, 500_000);
    private static final int STEPS_TWICE = TestSize.of("same.steps", 2_000, 150_000);
    private static final int MOST_SESSIONS_OF_AN_MC = 40;

    static final List<String> NAMES = DemoDatasets.NAMES;

    private final ScheduleSolver solver = new ScheduleSolver();

    private ScoredSchedule solve(RuleSet rules, long seed) {
        boolean isConference = rules.facts().sessions().size() > MOST_SESSIONS_OF_AN_MC;
        return solve(rules, seed, isConference ? STEPS_OF_A_CONFERENCE : STEPS);
    }

    private ScoredSchedule solve(RuleSet rules, long seed, int steps) {
        var run = new RunConfig(null, seed, new Termination(null, null, steps));
        return solver.prepare(rules, run).run(improvement -> {});
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void isFeasibleAndItsJsonIsJudgedAlike(String name) {
        var rules = RuleSet.of(DemoDatasets.facts(name), ModelConfig.DEFAULT);
        var solved = solve(rules, 7);
        assertThat(solved.score().isFeasible()).isTrue();
        String json = ScheduleJson.write(solved, Map.of());
        var placements =
                ScheduleJson.readPlacements(json.getBytes(StandardCharsets.UTF_8), rules.facts());
        var checked = ScheduleAudit.of(rules, placements);
        assertThat(checked.score()).isEqualTo(solved.score());
        assertThat(checked.findings()).isEqualTo(solved.findings());
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void theSameStepsGiveTheSameBytes(String name) {
        assertThat(json(name)).isEqualTo(json(name));
    }

    private String json(String name) {
        var rules = RuleSet.of(DemoDatasets.facts(name), ModelConfig.DEFAULT);
        return ScheduleJson.write(solve(rules, 7, STEPS_TWICE), Map.of());
    }

    @Test
    void leavesNobodyOutWhoWouldFit() {
        var facts = DemoDatasets.facts("synthetic-overfull-mc");
        var rules = RuleSet.of(facts, ModelConfig.DEFAULT);
        var solved = solve(rules, 0);
        assertThat(solved.schedule().waitlist()).isNotEmpty();
        for (Session waiting : solved.schedule().waitlist()) {
            assertThat(fitsSomewhere(rules, solved.schedule().placements(), waiting))
                    .as("%s fits as it is", waiting)
                    .isFalse();
            for (FixedPlacement out : solved.schedule().placements()) {
                boolean isWorthIt =
                        out.session().priority() < waiting.priority()
                                && out.minutes() >= waiting.shortestMinutes();
                if (isWorthIt) {
                    var others = new ArrayList<>(solved.schedule().placements());
                    others.remove(out);
                    assertThat(fitsSomewhere(rules, others, waiting))
                            .as("%s fits instead of %s", waiting, out.session())
                            .isFalse();
                }
            }
        }
    }

    private static boolean fitsSomewhere(
            RuleSet rules, List<FixedPlacement> placed, Session waiting) {
        Facts facts = rules.facts();
        for (Slot slot : facts.slots()) {
            var row = placed.stream().filter(placement -> placement.slot() == slot).toList();
            for (int at = 0; at <= row.size(); at++) {
                var order = new ArrayList<>(row);
                order.add(at, new FixedPlacement(waiting, slot, 0, waiting.shortestMinutes()));
                var all = new ArrayList<>(placed);
                all.removeAll(row);
                all.addAll(packed(facts, slot, order));
                if (ScheduleAudit.score(rules, Schedule.of(facts, all)).isFeasible()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<FixedPlacement> packed(Facts facts, Slot slot, List<FixedPlacement> order) {
        var starts = new StartTimes(facts);
        List<FixedPlacement> result = new ArrayList<>();
        long end = slot.start();
        for (FixedPlacement placement : order) {
            long start = starts.start(placement.session(), slot, placement.minutes(), end);
            result.add(new FixedPlacement(placement.session(), slot, start, placement.minutes()));
            end = start + placement.minutes();
        }
        return result;
    }
}
