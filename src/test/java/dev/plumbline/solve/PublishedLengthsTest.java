package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Published;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.testing.TinyProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths may have changed since they were published. */
class PublishedLengthsTest {

    private final TinyProblem problem =
            TinyProblem.create()
                    .pause("pm", 20, "13:30", "14:00")
                    .talk("t", talk -> talk.minutes(20, 30))
                    .talk("u", talk -> talk.minutes(20, 30));

    private Facts publishedFor(int minutes) {
        var start = problem.problem().timeSlots().getFirst().start();
        var later = problem.problem().timeSlots().getLast().start().plusMinutes(30);
        return Facts.of(
                with(
                        problem.problem(),
                        new Published(
                                null,
                                null,
                                null,
                                List.of(
                                        new PublishedPlacement("t", "am", start, minutes),
                                        new PublishedPlacement("u", "am", start.plusHours(1), 30),
                                        new PublishedPlacement(
                                                "pm:break", "pm", later, minutes)))));
    }

    private static Problem with(Problem problem, Published published) {
        return problem.withPublished(published);
    }

    private static int minutes(List<FixedPlacement> placements, String id) {
        return placements.stream()
                .filter(placement -> placement.session().id().equals(id))
                .findFirst()
                .orElseThrow()
                .minutes();
    }

    @ParameterizedTest
    @CsvSource({"25, 25", "45, 30", "10, 20", "23, 20", "28, 25"})
    void aLengthThatIsImpossibleByNowBecomesTheNearestPossibleOne(int published, int expected) {
        var placements = InitialSchedule.of(publishedFor(published)).placements();
        assertThat(minutes(placements, "t")).isEqualTo(expected);
        assertThat(minutes(placements, "pm:break")).isEqualTo(20);
    }

    @Test
    void theSearchNeverLeavesThePossibleLengths() {
        var rules = RuleSet.of(publishedFor(45), ModelConfig.DEFAULT);
        var run = new RunConfig(null, 0L, new Termination(null, null, 5_000));
        var placements =
                new ScheduleSolver()
                        .prepare(rules, run)
                        .run(improvement -> {})
                        .schedule()
                        .placements();
        assertThat(minutes(placements, "t")).isBetween(20, 30);
        assertThat(minutes(placements, "pm:break")).isEqualTo(20);
    }
}
