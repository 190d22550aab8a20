package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.StartTimes;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.FurtherRules;
import dev.plumbline.solve.model.PlanBuilder;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import dev.plumbline.testing.RandomSettings;
import dev.plumbline.testing.TestSize;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Two ways lead to one number: what the constraint streams make of a schedule, and what the audit
 * makes of it, in every profile and with other severities and weights, also where sessions wait by
 * choice.
 */
class OracleTest {

    private static final int PROBLEMS = TestSize.of("streams.problems", 50, 10_000);
    private static final int SCHEDULES = 3;

    /** OFF is not among them: a rule that nobody sees broken would be compared with nothing. */
    private static final List<Severity> COUNTING =
            List.of(Severity.HARD, Severity.MEDIUM, Severity.SOFT);

    /** No session can be planned with such a length; RuleContractTest sees it broken. */
    private static final String NEVER_PLANNED = "lengthNotAllowed";

    private final SolutionManager<AgendaPlan, ?> streams =
            SolutionManager.create(
                    SolverFactory.<AgendaPlan>create(ScheduleSolver.configuration()));

    /** By the names of the rules beyond the catalogue. */
    private final Map<List<String>, SolutionManager<AgendaPlan, ?>> further = new HashMap<>();

    @Test
    void theAuditAgreesWithTheStreamsInTotalAndPerRule() {
        long infeasible = 0;
        long waitlisted = 0;
        long waiting = 0;
        Map<String, Long> seen = new LinkedHashMap<>();
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var facts = Facts.of(RandomProblems.of(seed, RandomProblems.ANY));
            for (int number = 0; number < SCHEDULES; number++) {
                var schedule = RandomSchedules.of(facts, seed * SCHEDULES + number);
                var settings = RandomSettings.of(seed + number, COUNTING, RandomSettings.rules());
                var all = RuleSet.of(facts, settings);
                var audited = ScheduleAudit.of(all, schedule);
                assertThat(streamScore(all, schedule))
                        .as("seed %d, %s", seed, settings)
                        .isEqualTo(audited.score());
                assertThat(ScheduleAudit.score(all, schedule))
                        .as("seed %d, %s", seed, settings)
                        .isEqualTo(audited.score());
                audited.findings().forEach(finding -> seen.merge(finding.rule(), 1L, Long::sum));
                infeasible += audited.score().isFeasible() ? 0 : 1;
                waiting += isWaiting(schedule) ? 1 : 0;
                waitlisted += schedule.waitlist().isEmpty() ? 0 : 1;

                var single = RuleSet.of(facts, onlyOne(seed + number));
                assertThat(streamScore(single, schedule))
                        .as("seed %d, one rule", seed)
                        .isEqualTo(ScheduleAudit.of(single, schedule).score());
            }
        }
        assertThat(seen.keySet())
                .as("every rule but one is broken in some schedule")
                .containsExactlyInAnyOrderElementsOf(
                        RuleCatalogue.ENTRIES.stream()
                                .map(entry -> entry.info().id())
                                .filter(id -> !id.equals(NEVER_PLANNED))
                                .toList());
        assertThat(infeasible).isPositive();
        assertThat(waitlisted).isPositive();
        assertThat(waiting).isGreaterThan(PROBLEMS / 2);
    }

    /** Whether a session starts later than it would by itself. */
    private static boolean isWaiting(Schedule schedule) {
        var starts = new StartTimes(schedule.facts());
        for (Slot slot : schedule.facts().slots()) {
            Session previous = null;
            long end = slot.start();
            for (FixedPlacement placement : schedule.placements()) {
                if (placement.slot() == slot) {
                    var session = placement.session();
                    long ready = starts.ready(session, slot, previous, end);
                    if (placement.start()
                            > starts.start(session, slot, placement.minutes(), ready)) {
                        return true;
                    }
                    previous = session;
                    end = placement.end();
                }
            }
        }
        return false;
    }

    /**
     * One rule at a random severity and weight, all others off: so every rule and every level is
     * compared alone.
     */
    private static ModelConfig onlyOne(long seed) {
        var random = new Random(seed);
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        RuleCatalogue.ENTRIES.forEach(
                entry ->
                        settings.put(entry.info().id(), new RuleSetting(Severity.OFF, null, null)));
        var chosen =
                RuleCatalogue.ENTRIES
                        .get((int) Math.floorMod(seed, (long) RuleCatalogue.ENTRIES.size()))
                        .info()
                        .id();
        settings.put(
                chosen,
                new RuleSetting(
                        Severity.values()[random.nextInt(3)],
                        1 + random.nextInt(1000),
                        RandomSettings.params(chosen)));
        return new ModelConfig(null, settings);
    }

    /** Ties of a severity of their own are rules of their own. */
    private SolutionManager<AgendaPlan, ?> streamsOf(RuleSet rules) {
        if (rules.further().isEmpty()) {
            return streams;
        }
        return further.computeIfAbsent(
                IntStream.range(RuleCatalogue.ENTRIES.size(), rules.rules().size())
                        .mapToObj(rules::solverName)
                        .toList(),
                any -> {
                    var config = ScheduleSolver.configuration();
                    FurtherRules.declare(rules, config);
                    return SolutionManager.create(SolverFactory.<AgendaPlan>create(config));
                });
    }

    private Score streamScore(RuleSet rules, Schedule schedule) {
        var plan = PlanBuilder.build(rules, schedule);
        streamsOf(rules).update(plan);
        return new Score(
                plan.getScore().hardScore(),
                plan.getScore().mediumScore(),
                plan.getScore().softScore());
    }
}
