package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.diagnosis.DiagnosisRun;
import dev.plumbline.explain.resilience.ScheduleRepair;
import dev.plumbline.explain.resilience.ScheduleResilience;
import dev.plumbline.explain.waitlist.WaitlistReasons;
import dev.plumbline.lab.learn.WeightLearning;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.searching.PendingSearch;
import dev.plumbline.lab.searching.ProgressListener;
import dev.plumbline.lab.sensitivity.SensitivityAnalysis;
import dev.plumbline.lab.weights.SearchLimits;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FrozenSessions;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScheduleRevision;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.Solving;
import dev.plumbline.solve.feasibility.ProvingOracle;
import dev.plumbline.testing.DemoDatasets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Everything that may take long, asked of a conference where half of the talks have no place: it
 * ends soon after its time, and soon after somebody ends it. The bounds catch what hangs; they are
 * no measurement.
 */
@Timeout(180)
class TimeLimitsTest {

    private static final Duration LIMIT = Duration.ofMillis(120);
    private static final Duration HOURS = Duration.ofHours(2);
    private static final Duration BEFORE_ENDING = Duration.ofMillis(100);
    private static final Duration GENEROUS = Duration.ofSeconds(60);

    private static final ProgressListener QUIET = (number, all, what) -> {};
    private static final ModelConfig CONFIG = ModelConfig.DEFAULT;

    private static Facts facts;
    private static Schedule schedule;
    private static ScheduleSolver solver;

    @BeforeAll
    static void solveOnce() {
        var problem = DemoDatasets.facts("synthetic-conference").problem();
        var slots = problem.timeSlots();
        facts =
                Facts.of(
                        problem.withTimeSlots(
                                IntStream.range(0, slots.size())
                                        .filter(index -> index % 2 == 0)
                                        .mapToObj(slots::get)
                                        .toList()));
        solver = new ScheduleSolver();
        var run = new RunConfig(null, 0L, new Termination(null, null, 20_000));
        schedule = solver.prepare(rules(), run).run(improvement -> {}).schedule();
        assertThat(schedule.waitlist()).hasSizeGreaterThan(50);
    }

    private static RuleSet rules() {
        return RuleSet.of(facts, CONFIG);
    }

    /** What takes long. */
    enum Operation {
        SOLVING {
            @Override
            void run(Duration limit, EarlyEnd ending) {
                search(solver.prepare(rules(), timed(limit)), ending);
            }
        },
        SOLVING_FROM_A_SCHEDULE {
            @Override
            void run(Duration limit, EarlyEnd ending) {
                search(solver.prepareFrom(rules(), timed(limit), schedule, true), ending);
            }
        },
        REPLANNING {
            @Override
            void run(Duration limit, EarlyEnd ending) {
                search(solver.prepareReplanning(changed(), timed(limit)), ending);
            }
        },
        REPAIR {
            @Override
            void run(Duration limit, EarlyEnd ending) {
                var rules = changed();
                var nothing = Schedule.of(rules.facts(), List.of());
                ScheduleRepair.asFarAsPossible(rules, nothing, clock(limit, ending));
            }
        },
        REASONS {
            @Override
            void run(Duration limit, EarlyEnd ending) {
                WaitlistReasons.of(rules(), schedule, clock(limit, ending));
            }
        },
        RESILIENCE {
            @Override
            void run(Duration limit, EarlyEnd ending) {
                ScheduleResilience.of(schedule, CONFIG, clock(limit, ending));
            }
        },
        DIAGNOSIS {
            @Override
            void run(Duration limit, EarlyEnd ending) {
                var isOver = clock(limit, ending);
                DiagnosisRun.of(rules(), null, new ProvingOracle(CONFIG, isOver), isOver);
            }
        },
        LEARNING {
            @Override
            void run(Duration limit, EarlyEnd ending) {
                var limits = new SearchLimits(0, null, limit);
                WeightLearning.run(facts, CONFIG, schedule, null, solver, limits, ending, QUIET);
            }
        },
        SENSITIVITY {
            @Override
            void run(Duration limit, EarlyEnd ending) {
                var limits = new SearchLimits(0, null, limit);
                SensitivityAnalysis.run(
                        facts, CONFIG, schedule, Set.of(), solver, limits, ending, QUIET);
            }
        };

        abstract void run(Duration limit, EarlyEnd ending);
    }

    @ParameterizedTest
    @EnumSource
    void endsSoonAfterItsTime(Operation operation) {
        long begun = System.nanoTime();
        operation.run(LIMIT, new EarlyEnd());
        assertThat(since(begun)).isLessThan(GENEROUS);
    }

    @ParameterizedTest
    @EnumSource
    void endsSoonAfterSomebodyEndsIt(Operation operation) throws InterruptedException {
        var ending = new EarlyEnd();
        var thread = Thread.ofPlatform().daemon().start(() -> operation.run(HOURS, ending));
        Thread.sleep(BEFORE_ENDING);
        ending.endEarly();
        assertThat(thread.join(GENEROUS)).isTrue();
    }

    /** Where it never runs before it is over there is no work at all. */
    @ParameterizedTest
    @EnumSource
    void endsSoonWhenItWasEndedBefore(Operation operation) {
        var ending = new EarlyEnd();
        ending.endEarly();
        long begun = System.nanoTime();
        operation.run(HOURS, ending);
        assertThat(since(begun)).isLessThan(GENEROUS);
    }

    private static void search(Solving solving, EarlyEnd ending) {
        ending.run(
                new PendingSearch(
                        () -> solving.run(improvement -> {}).schedule(),
                        solving::steps,
                        solving::endEarly));
    }

    private static RunConfig timed(Duration limit) {
        return new RunConfig(null, 0L, new Termination(limit, limit, null));
    }

    private static BooleanSupplier clock(Duration limit, EarlyEnd ending) {
        long begun = System.nanoTime();
        return () -> ending.isEnded() || since(begun).compareTo(limit) > 0;
    }

    private static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }

    /** The rules of a revision in which the rooms of the first slot are closed. */
    private static RuleSet changed() {
        var slots = facts.problem().timeSlots();
        var changed =
                ScheduleRevision.of(
                        facts.problem().withTimeSlots(slots.subList(1, slots.size())),
                        schedule,
                        null,
                        Instant.parse("2026-10-01T12:00:00Z"));
        return RuleSet.of(Facts.of(FrozenSessions.pinned(changed)), CONFIG);
    }
}
