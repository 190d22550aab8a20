package dev.plumbline.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.ProblemValidator;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.ScheduleSolver;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurveBenchTest {

    private final BenchDataset conference = BenchDataset.of("30 talks", LargeConference.of(30, 1));

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 400, 8_000})
    void inventedConferencesAreValidAndSeededAndHaveRoomForAll(int talks) {
        var problem = LargeConference.of(talks, 3);
        ProblemValidator.requireValid(problem);
        assertThat(problem).isEqualTo(LargeConference.of(talks, 3));
        assertThat(problem.talks()).hasSize(talks);
        int needed = problem.talks().stream().mapToInt(talk -> talk.shortest()).sum();
        long room =
                Facts.of(problem).slots().stream().mapToLong(slot -> slot.time().minutes()).sum();
        long breaks =
                problem.timeSlots().stream()
                        .flatMap(slot -> slot.breaks().stream())
                        .mapToLong(pause -> pause.minutes())
                        .sum();
        assertThat(needed).isLessThan((int) (room - breaks));
    }

    @Test
    void aCurveRisesUntilTheEnd() {
        var curve =
                new CurveBench(new ScheduleSolver(), 1, 0, new EarlyEnd())
                        .run(List.of(conference), (number, all, what) -> {})
                        .getFirst();
        assertThat(curve.points()).isNotEmpty();
        for (int i = 1; i < curve.points().size(); i++) {
            var before = curve.points().get(i - 1);
            var point = curve.points().get(i);
            assertThat(point.seconds()).isGreaterThanOrEqualTo(before.seconds());
            assertThat(point.score()).isGreaterThan(before.score());
        }
        assertThat(curve.secondsToComplete()).isPresent();
        assertThat(curve.sessions()).isGreaterThanOrEqualTo(30);
        assertThat(curve.moves()).isPositive();
    }

    @Test
    void theScoreOfATimeIsTheBestByThen() {
        var curve =
                new ScoreCurve(
                        "one",
                        1,
                        1,
                        9,
                        List.of(
                                new ScoreCurve.Point(2, new Score(-1, 0, -5)),
                                new ScoreCurve.Point(3, new Score(0, -9, 0)),
                                new ScoreCurve.Point(4, new Score(0, 0, -7))),
                        0);
        assertThat(curve.scoreAt(1)).isEmpty();
        assertThat(curve.scoreAt(3.9)).hasValue(new Score(0, -9, 0));
        assertThat(curve.scoreAt(4)).hasValue(new Score(0, 0, -7));
        assertThat(curve.secondsToComplete()).hasValue(4);
    }

    @Test
    void nothingCountsThatWasCutOff() {
        var ending = new EarlyEnd();
        var bench = new CurveBench(new ScheduleSolver(), 60, 0, ending);
        assertThat(bench.run(List.of(conference), (number, all, what) -> ending.endEarly()))
                .isEmpty();
    }
}
