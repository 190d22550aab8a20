package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.lab.synthetic.ProblemGenerator;
import dev.plumbline.lab.synthetic.ProblemKind;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.ProblemValidator;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.schedule.TrackWindows;
import dev.plumbline.testing.TestSize;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A conference is planned in two stages: the windows of its MCs, then the talks in them. */
class ConferenceStagesTest {

    private static final int STEPS = 60_000;

    private final ScheduleSolver solver = new ScheduleSolver();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, TestSize.of("stages.problems", 1, 5));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWindowsOfStageOneLetStageTwoBeSolved(long seed) {
        var windows = solve(ProblemGenerator.generate(ProblemKind.CONFERENCE_WINDOWS, seed));
        assertThat(windows.score().isFeasible()).isTrue();
        assertThat(windows.schedule().waitlist()).isEmpty();

        var invented = ProblemGenerator.generate(ProblemKind.CONFERENCE, seed);
        var stageTwo = withWindows(windows.schedule(), invented);
        assertThat(stageTwo.timeSlots())
                .as("the schedule has windows of its own")
                .extracting(TimeSlot::track)
                .isNotEqualTo(
                        stageTwo.timeSlots().stream().map(slot -> owner(invented, slot)).toList());

        var solved = solve(stageTwo);
        assertThat(solved.score().isFeasible()).isTrue();
        assertThat(solved.schedule().waitlist()).isEmpty();
    }

    /** The track that the slot of this id was invented for. */
    private static String owner(Problem invented, TimeSlot slot) {
        return invented.timeSlots().stream()
                .filter(other -> other.id().equals(slot.id()))
                .map(TimeSlot::track)
                .findFirst()
                .orElseThrow();
    }

    private static Problem withWindows(Schedule windows, Problem stageTwo) {
        var errors = new InputErrors();
        var result = TrackWindows.apply(windows, stageTwo, errors);
        errors.throwIfAny();
        ProblemValidator.requireValid(result);
        return result;
    }

    private ScoredSchedule solve(Problem problem) {
        var rules = RuleSet.of(Facts.of(problem), ModelConfig.DEFAULT);
        var run = new RunConfig(null, 0L, new Termination(null, null, STEPS));
        return solver.prepare(rules, run).run(improvement -> {});
    }
}
