package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.explain.Audit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Published;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.StartTimes;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import dev.plumbline.testing.Solvers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Solving starts from what is published. */
class PublishedTest {

    private static final int PROBLEMS = 60;

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(PROBLEMS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsPublishedIsWhereTheSearchBegins(long seed) {
        var facts = Facts.of(RandomProblems.of(seed, RandomProblems.ANY));
        var published = withoutPinsAndForeignBreaks(RandomSchedules.of(facts, seed));
        var again = Facts.of(publish(facts.problem(), published));
        var initial = InitialSchedule.of(again);
        for (FixedPlacement placement : published) {
            assertThat(initial.placements())
                    .extracting(one -> one.session().id(), one -> one.placedSlot().id())
                    .contains(tuple(placement.session().id(), placement.placedSlot().id()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theResultIsNoWorseThanWhatIsPublished(long seed) {
        var facts = Facts.of(RandomProblems.of(seed, RandomProblems.ANY));
        var published = RandomSchedules.of(facts, seed);
        var again = Facts.of(publish(facts.problem(), published.placements()));
        var rules = RuleSet.of(again, ModelConfig.DEFAULT);
        var fewSteps = new RunConfig(null, seed, new Termination(null, null, 500));
        var solved = Solvers.solver().prepare(rules, fewSteps).run(improvement -> {});
        var start = Audit.score(rules, packed(InitialSchedule.of(again)));
        assertThat(solved.score()).isGreaterThanOrEqualTo(start);
    }

    /**
     * Overlaps, such as those of pins that contradict each other, cannot be where a search begins.
     */
    private static Schedule packed(Schedule schedule) {
        var starts = new StartTimes(schedule.facts());
        List<FixedPlacement> result = new ArrayList<>();
        for (var slot : schedule.facts().slots()) {
            long end = slot.start();
            for (FixedPlacement one : schedule.placements()) {
                if (one.slot() == slot) {
                    long start = starts.start(one.session(), slot, one.minutes(), end);
                    result.add(new FixedPlacement(one.session(), slot, start, one.minutes()));
                    end = start + one.minutes();
                }
            }
        }
        return Schedule.of(schedule.facts(), result);
    }

    private static List<FixedPlacement> withoutPinsAndForeignBreaks(Schedule schedule) {
        return schedule.placements().stream()
                .filter(placement -> !placement.session().pin().settlesPlace())
                .filter(placement -> isAtHome(placement.session(), placement))
                .toList();
    }

    private static boolean isAtHome(Session session, FixedPlacement placement) {
        return session.breakLimits() == null || session.breakLimits().slot() == placement.slot();
    }

    /** The problem with these placements published, and with two that are gone since. */
    private static Problem publish(Problem problem, List<FixedPlacement> placements) {
        List<PublishedPlacement> published = new ArrayList<>();
        published.add(new PublishedPlacement("gone", "w0", at(0), 30));
        placements.forEach(
                placement ->
                        published.add(
                                new PublishedPlacement(
                                        placement.session().id(),
                                        placement.placedSlot().id(),
                                        at(placement.start()),
                                        placement.minutes())));
        published.add(new PublishedPlacement("gone-too", "gone-slot", at(0), 30));
        return new Problem(
                problem.name(),
                problem.timeZone(),
                problem.gridMinutes(),
                problem.tracks(),
                problem.rooms(),
                problem.timeSlots(),
                problem.people(),
                problem.clusters(),
                problem.talks(),
                problem.coordinationSessions(),
                new Published(null, null, null, published));
    }

    private static OffsetDateTime at(long minute) {
        return Instant.ofEpochSecond(60 * minute).atOffset(ZoneOffset.UTC);
    }
}
