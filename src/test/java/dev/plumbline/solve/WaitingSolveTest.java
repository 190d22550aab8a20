package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.problem.LocalHours;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.feasibility.ProvingOracle;
import dev.plumbline.testing.BruteForce;
import dev.plumbline.testing.OnlyRules;
import dev.plumbline.testing.TestSize;
import dev.plumbline.testing.TinyProblem;
import java.time.LocalTime;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A room waits for somebody who is busy elsewhere or comes later, and what nobody can arrange is
 * not called feasible. {@code -Dplumbline.waiting.variations=200} tries more of each kind.
 */
class WaitingSolveTest {

    private static final int VARIATIONS = TestSize.of("waiting.variations", 3, 20);
    private static final int SEEDS = 2;
    private static final long MOST_SCHEDULES = 6_000;
    private static final long MOST_ANYWHERE = 2;

    private final ScheduleSolver solver = new ScheduleSolver();

    @ParameterizedTest
    @EnumSource
    void findsTheBestOfEachKindWithEverySeed(WaitingKinds kind) {
        int compared = 0;
        int possible = 0;
        int waiting = 0;
        for (long variation = 0; variation < VARIATIONS; variation++) {
            var wish = kind.wish(new Random(variation));
            var facts = wish.tiny().facts();
            var rules = RuleSet.of(facts, wish.config());
            var found = solve(rules, 0);
            String what = kind + " " + variation;
            assertThat(found.score().isFeasible()).as(what).isEqualTo(wish.isPossible());
            assertThat(new ProvingOracle(wish.config(), () -> false).ask(facts.problem()))
                    .as(what)
                    .isEqualTo(wish.isPossible() ? Answer.FEASIBLE : Answer.INFEASIBLE);
            if (wish.isPossible()) {
                assertThat(found.schedule().waitlist()).as(what).isEmpty();
                assertThat(found.optimality().status())
                        .as(what)
                        .isEqualTo(Optimality.Status.PROVEN);
                possible++;
            }
            for (int seed = 1; seed < SEEDS; seed++) {
                assertThat(solve(rules, seed).score()).as(what).isEqualTo(found.score());
            }
            assertLengthsAreAllowed(found, what);
            if (BruteForce.size(facts, MOST_SCHEDULES).isPresent()) {
                assertIsTrue(found, rules, what);
                compared++;
            }
            waiting += hasGap(found) ? 1 : 0;
        }
        assertThat(compared).isPositive();
        assertThat(possible).isPositive();
        if (kind != WaitingKinds.SHORT_LENGTHS) {
            assertThat(waiting).isPositive();
        }
    }

    /** Whatever {@code check} accepts is no better than what is claimed. */
    private static void assertIsTrue(ScoredSchedule found, RuleSet rules, String what) {
        assertThat(found.score()).as(what).isEqualTo(BruteForce.of(rules).score());
        if (rules.facts().sessions().size() <= MOST_ANYWHERE) {
            var bound = found.optimality().bound();
            assertThat(bound).as(what).isNotNull();
            assertThat(bound).as(what).isGreaterThanOrEqualTo(BruteForce.anywhere(rules));
        }
    }

    private static void assertLengthsAreAllowed(ScoredSchedule found, String what) {
        for (FixedPlacement placement : found.schedule().placements()) {
            var session = placement.session();
            assertThat(placement.minutes())
                    .as(what)
                    .isBetween(session.shortestMinutes(), session.longestMinutes());
        }
    }

    private static boolean hasGap(ScoredSchedule found) {
        var rules = RuleSet.of(found.schedule().facts(), OnlyRules.soft(Map.of("idle", 1)));
        return ScheduleAudit.score(rules, found.schedule()).soft() < 0;
    }

    @Test
    void aWorkshopWaitsUntilItsSpeakerHasTalked() {
        var tiny =
                TinyProblem.create()
                        .talk("talk", talk -> talk.speakers("kay").placeInSlot("am", 0))
                        .talk(
                                "shop",
                                talk -> talk.minutes(60).speakers("kay").placeInSlot("side", 0));
        assertBest(tiny, Map.of("idle", 1), -30);
    }

    @Test
    void aWorkshopWaitsForItsTalk() {
        var tiny =
                TinyProblem.create()
                        .talk("talk", talk -> talk.minutes(20).placeInSlot("am", 0))
                        .talk(
                                "shop",
                                talk -> talk.minutes(60).after("talk").placeInSlot("side", 0));
        assertBest(tiny, Map.of("idle", 1), -20);
    }

    @Test
    void nothingBeginsBesideTheKeynote() {
        var tiny =
                TinyProblem.on("2026-11-11", "America/New_York")
                        .slot("am", "r1", "10:00", "12:00")
                        .slot("side", "r2", "10:00", "12:00")
                        .talk("w1", talk -> talk.priority(5).exclusiveWith("key"))
                        .talk("w2", talk -> talk.priority(5).exclusiveWith("key"))
                        .talk("w3", talk -> talk.priority(5).exclusiveWith("key"))
                        .talk("key", talk -> talk.minutes(60).priority(5).pin("am", "10:00", null));
        assertBest(tiny, Map.of("idle", 1), -60);
    }

    /** From ten in Los Angeles on, an hour costs nothing but 240 minutes of waiting. */
    @Test
    void theRoomWaitsUntilItIsDayForTheSpeaker() {
        assertBest(remote(), Map.of("idle", 1, "remoteDiscomfort", 2), -240);
    }

    /** It is what is best for her anyway, so that nothing changes. */
    @Test
    void bestHoursStayTheBestWhenTheOthersAreForbidden() {
        var tiny = remote().busy("nyla", "09:00", "13:00");
        assertBest(tiny, Map.of("idle", 1, "remoteDiscomfort", 2), -240);
    }

    private static TinyProblem remote() {
        return TinyProblem.on("2026-11-11", "America/New_York")
                .slot("day", "r1", "09:00", "18:00")
                .remote(
                        "nyla",
                        "America/Los_Angeles",
                        new LocalHours(LocalTime.of(10, 0), LocalTime.of(16, 0)),
                        new LocalHours(LocalTime.of(9, 0), LocalTime.of(17, 0)))
                .talk("afar", talk -> talk.minutes(60).speakers("nyla"));
    }

    @Test
    void aCoordinationSessionWaitsForTheOnlyLeadOfACluster() {
        var tiny =
                TinyProblem.create()
                        .cluster("pci", null, "ada")
                        .cluster("vfio", null, "lee")
                        .busy("lee", "08:00", "10:40")
                        .busy("lee", "12:00", "18:00")
                        .talk("status", talk -> talk.minutes(20).clusters("pci").speakers("ada"))
                        .coordination(
                                "who", talk -> talk.clusters("pci", "vfio").placeInSlot("am", 0));
        assertBest(tiny, Map.of("idle", 1, "coordinationEarly", 30), -20);
    }

    @Test
    void aDearWishToComeLaterIsWaitedFor() {
        var tiny =
                TinyProblem.on("2026-11-11", "America/New_York")
                        .slot("am", "r1", "10:00", "12:00")
                        .busy("ann", "10:00", "10:45", Severity.SOFT)
                        .talk("t", talk -> talk.minutes(60).speakers("ann"));
        assertBest(tiny, Map.of("idle", 1, "softUnavailable", 10), -45);
    }

    private void assertBest(TinyProblem tiny, Map<String, Integer> weights, long soft) {
        var rules = RuleSet.of(tiny.facts(), OnlyRules.soft(weights));
        for (int seed = 0; seed < SEEDS; seed++) {
            var found = solve(rules, seed);
            assertThat(found.score()).isEqualTo(new Score(0, 0, soft));
            assertThat(found.optimality().status()).isEqualTo(Optimality.Status.PROVEN);
        }
    }

    private ScoredSchedule solve(RuleSet rules, long seed) {
        return solver.prepare(rules, new RunConfig(null, seed, null)).run(improvement -> {});
    }
}
