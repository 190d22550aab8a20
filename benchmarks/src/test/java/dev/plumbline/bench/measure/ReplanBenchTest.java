package dev.plumbline.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.synthetic.ProblemGenerator;
import dev.plumbline.lab.synthetic.ProblemKind;
import dev.plumbline.problem.validation.ProblemValidator;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.testing.RandomSchedules;
import dev.plumbline.testing.TestSize;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is promised of replanning, on a conference that fits a test. */
class ReplanBenchTest {

    private static final int STEPS = TestSize.of("replan.steps", 45_000, 150_000);

    private final BenchDataset conference =
            BenchDataset.of("conference", ProblemGenerator.generate(ProblemKind.CONFERENCE, 1));

    @Test
    void replanningTellsAtMostATenthOfThoseWhomSolvingAnewWouldTell() {
        var bench = new ReplanBench(new ScheduleSolver(), STEPS, 1, new EarlyEnd());
        var runs = bench.run(List.of(conference), (number, all, what) -> {});
        assertThat(runs)
                .extracting(ReplanRun::way)
                .containsExactly("replanned, stable", "replanned, balanced", "solved anew");
        var stable = runs.getFirst().results();
        var anew = runs.getLast().results();
        for (int seed = 0; seed < stable.size(); seed++) {
            assertThat(stable.get(seed).score().isFeasible()).isTrue();
            assertThat(10 * stable.get(seed).told()).isLessThanOrEqualTo(anew.get(seed).told());
        }
    }

    @Test
    void lateChangesAreSeededAndLeaveTheProblemValid() {
        Schedule schedule = RandomSchedules.of(conference.rules().facts(), 1);
        for (long seed = 0; seed < 20; seed++) {
            var changed = LateChanges.of(schedule, seed);
            ProblemValidator.requireValid(changed);
            assertThat(changed).isEqualTo(LateChanges.of(schedule, seed));
            assertThat(changed).isNotEqualTo(schedule.facts().problem());
        }
    }

    @Test
    void nothingCountsThatWasCutOff() {
        var ending = new EarlyEnd();
        var bench = new ReplanBench(new ScheduleSolver(), STEPS, 3, ending);
        assertThat(bench.run(List.of(conference), (number, all, what) -> ending.endEarly()))
                .isEmpty();
    }
}
