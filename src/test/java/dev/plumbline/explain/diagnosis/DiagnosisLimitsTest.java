package dev.plumbline.explain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.feasibility.ProvingOracle;
import dev.plumbline.testing.TinyProblem;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A diagnosis ends when it is told to, whatever it is of. Bounds are wide: they catch hangs. */
class DiagnosisLimitsTest {

    private static final Duration LIMIT = Duration.ofMillis(200);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final long LITTLE_WORK = 50_000_000;

    /** Problems that are hard for one part of a diagnosis each. */
    enum Hostile {
        /** Very many starts. */
        MINUTES_OF_WEEKS {
            @Override
            Problem problem() {
                var problem = TinyProblem.create().grid(1);
                for (int number = 0; number < 60; number++) {
                    String before = "t" + (number - 1);
                    int minutes = 61 + number;
                    problem.talk(
                            "t" + number,
                            talk -> {
                                talk.minutes(30, minutes).priority(5).speakers("p");
                                return before.equals("t-1") ? talk : talk.within(5, before);
                            });
                }
                return problem.problem().withTimeSlots(slots(12, Duration.ofDays(7)));
            }
        },
        /** As many starts as are looked at, or nearly. */
        MINUTES_OF_DAYS {
            @Override
            Problem problem() {
                var problem = TinyProblem.create().grid(1);
                for (int number = 0; number < 45; number++) {
                    String person = "p" + number % 3;
                    problem.talk(
                            "t" + number, talk -> talk.minutes(170).priority(5).speakers(person));
                }
                return problem.problem().withTimeSlots(slots(2, Duration.ofDays(3)));
            }
        },
        /** A little more is wanted than there is, of many lengths. */
        OVERFULL {
            @Override
            Problem problem() {
                var problem = TinyProblem.create().grid(1);
                for (int number = 0; number < 70; number++) {
                    int minutes = 11 + number % 13;
                    String person = "p" + number % 9;
                    problem.talk(
                            "t" + number,
                            talk -> talk.minutes(minutes).priority(5).speakers(person));
                }
                return problem.problem().withTimeSlots(slots(3, Duration.ofMinutes(400)));
            }
        },
        /** Very many sessions, slots and facts. */
        LARGE {
            @Override
            Problem problem() {
                var problem = TinyProblem.create();
                for (int number = 0; number < 500; number++) {
                    String person = "p" + number % 125;
                    problem.talk(
                            "t" + number,
                            talk -> talk.minutes(20, 30).priority(5).speakers(person));
                }
                for (int number = 0; number < 125; number++) {
                    problem.busy("p" + number, "10:00", "10:15");
                }
                return problem.problem().withTimeSlots(slots(150, Duration.ofMinutes(60)));
            }
        };

        abstract Problem problem();

        /** One after the other, in two rooms by turns. */
        static List<TimeSlot> slots(int count, Duration length) {
            var start = OffsetDateTime.parse("2026-11-11T10:00:00-05:00");
            return IntStream.range(0, count)
                    .mapToObj(
                            number ->
                                    new TimeSlot(
                                            "s" + number,
                                            "r" + (1 + number % 2),
                                            start.plus(length.multipliedBy(number / 2)),
                                            start.plus(length.multipliedBy(number / 2 + 1)),
                                            null,
                                            List.of()))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsSoonAfterItsTime(Hostile hostile) {
        var problem = hostile.problem();
        long end = System.nanoTime() + LIMIT.toNanos();
        diagnosed(problem, () -> System.nanoTime() - end >= 0, Long.MAX_VALUE);
    }

    @ParameterizedTest
    @EnumSource
    void endsSoonAfterItIsToldTo(Hostile hostile) {
        var problem = hostile.problem();
        var isOver = new AtomicBoolean();
        try (var clock = Executors.newSingleThreadScheduledExecutor()) {
            clock.schedule(() -> isOver.set(true), 250, TimeUnit.MILLISECONDS);
            diagnosed(problem, isOver::get, Long.MAX_VALUE);
        }
    }

    /** The same answer every time, without a clock. */
    @ParameterizedTest
    @EnumSource(names = {"MINUTES_OF_WEEKS", "MINUTES_OF_DAYS", "OVERFULL"})
    void endsWhenItsWorkIsDone(Hostile hostile) {
        var problem = hostile.problem();
        var one = diagnosed(problem, () -> false, LITTLE_WORK);
        var other = diagnosed(problem, () -> false, LITTLE_WORK);
        assertThat(other.summary()).isEqualTo(one.summary());
        assertThat(other.conflicts().stream().map(FactConflict::facts).map(Object::toString))
                .hasSameSizeAs(one.conflicts());
    }

    private static Diagnosis diagnosed(Problem problem, BooleanSupplier isOver, long work) {
        long begin = System.nanoTime();
        var rules = RuleSet.of(Facts.of(problem), ModelConfig.DEFAULT);
        var oracle = new ProvingOracle(ModelConfig.DEFAULT, isOver, work);
        var diagnosis = DiagnosisRun.of(rules, null, oracle, isOver);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
        if (diagnosis.feasibility() != Answer.FEASIBLE) {
            assertThat(diagnosis.isComplete()).isFalse();
        }
        return diagnosis;
    }
}
