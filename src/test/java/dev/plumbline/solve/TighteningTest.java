package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Precedence;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.Unavailability;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import dev.plumbline.testing.TestSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who asks for more gets nothing better: with one hard wish more, no schedule costs less, and what
 * was claimed of all schedules still holds. {@code -Dplumbline.tightening.problems=1000} tries
 * more.
 */
class TighteningTest {

    private static final int PROBLEMS = TestSize.of("tightening.problems", 8, 60);
    private static final int SCHEDULES = 4;
    private static final int AUDITED = 120;
    private static final RandomProblems.Size TINY =
            new RandomProblems.Size(2, 5, 1, 3, 4, 10, 2, 3);

    private final ScheduleSolver solver = new ScheduleSolver();

    /** One hard wish more. */
    enum Wish {
        /** Somebody is away for a while. */
        AWAY {
            @Override
            Problem in(Problem problem, Random random) {
                var slot = problem.timeSlots().get(random.nextInt(problem.timeSlots().size()));
                var start = slot.start().plusMinutes(5L * random.nextInt(8));
                var away =
                        new Unavailability(
                                start,
                                start.plusMinutes(5L * (1 + random.nextInt(12))),
                                null,
                                Severity.HARD);
                var people = new ArrayList<>(problem.people());
                int number = random.nextInt(people.size());
                var busy = new ArrayList<>(people.get(number).unavailable());
                busy.add(away);
                people.set(number, people.get(number).withUnavailable(busy));
                return problem.withPeople(people);
            }
        },
        /** Two sessions are not at the same time. */
        EXCLUSIVE {
            @Override
            Problem in(Problem problem, Random random) {
                return pair(
                        problem,
                        random,
                        (now, earlier) ->
                                with(now, now.after(), and(now.exclusiveWith(), earlier.id())));
            }
        },
        /** One comes after the other. */
        AFTER {
            @Override
            Problem in(Problem problem, Random random) {
                return pair(
                        problem,
                        random,
                        (now, earlier) ->
                                with(
                                        now,
                                        and(now.after(), new Precedence(earlier.id(), null)),
                                        now.exclusiveWith()));
            }
        };

        abstract Problem in(Problem problem, Random random);

        /** What a later session asks for with regard to an earlier one. */
        private interface Asking {
            Conditions of(Conditions now, Talk earlier);
        }

        private static Problem pair(Problem problem, Random random, Asking asking) {
            var talks = new ArrayList<>(problem.talks());
            if (talks.size() < 2) {
                return problem;
            }
            int later = 1 + random.nextInt(talks.size() - 1);
            var talk = talks.get(later);
            var earlier = talks.get(random.nextInt(later));
            talks.set(later, talk.withConditions(asking.of(talk.conditions(), earlier)));
            return problem.withTalks(talks);
        }

        private static Conditions with(
                Conditions now, List<Precedence> after, List<String> exclusive) {
            return now.withAfter(after).withExclusiveWith(exclusive);
        }

        private static <T> List<T> and(List<T> some, T more) {
            List<T> all = new ArrayList<>(some);
            all.add(more);
            return List.copyOf(all);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBestIsNotBetterWithOneWishMore(Wish wish) {
        int worse = 0;
        int proven = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = RandomProblems.of(seed, TINY);
            var before = solve(problem);
            var after = solve(wish.in(problem, new Random(seed)));
            String what = "seed %d: %s, then %s".formatted(seed, before.score(), after.score());
            assertThat(before.optimality().bound()).as(what).isNotNull();
            assertThat(after.score()).as(what).isLessThanOrEqualTo(before.optimality().bound());
            if (before.optimality().status() == Optimality.Status.PROVEN) {
                proven++;
                worse += after.score().compareTo(before.score()) < 0 ? 1 : 0;
            }
        }
        assertThat(proven).isGreaterThan(PROBLEMS / 3);
        assertThat(worse).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void noScheduleCostsLessWithOneWishMore(Wish wish) {
        int worse = 0;
        for (long seed = 0; seed < AUDITED; seed++) {
            var problem = RandomProblems.of(seed, RandomProblems.ANY);
            var facts = Facts.of(problem);
            var tighter = Facts.of(wish.in(problem, new Random(seed)));
            var rules = rules(facts);
            var tighterRules = rules(tighter);
            for (int number = 0; number < SCHEDULES; number++) {
                var schedule = RandomSchedules.of(facts, seed * SCHEDULES + number);
                var before = ScheduleAudit.score(rules, schedule);
                var after = ScheduleAudit.score(tighterRules, moved(schedule, tighter));
                assertThat(after).as("seed %d", seed).isLessThanOrEqualTo(before);
                worse += after.compareTo(before) < 0 ? 1 : 0;
            }
        }
        assertThat(worse).isGreaterThan(AUDITED / 20);
    }

    /** The same schedule of the other problem. */
    private static Schedule moved(Schedule schedule, Facts facts) {
        List<FixedPlacement> placements = new ArrayList<>();
        for (FixedPlacement one : schedule.placements()) {
            placements.add(
                    new FixedPlacement(
                            facts.session(one.session().id()).orElseThrow(),
                            facts.slot(one.placedSlot().id()).orElseThrow(),
                            one.start(),
                            one.minutes()));
        }
        return Schedule.of(facts, placements);
    }

    private ScoredSchedule solve(Problem problem) {
        return solver.prepare(rules(Facts.of(problem)), RunConfig.DEFAULT).run(improvement -> {});
    }

    private static RuleSet rules(Facts facts) {
        return RuleSet.of(facts, ModelConfig.DEFAULT);
    }
}
