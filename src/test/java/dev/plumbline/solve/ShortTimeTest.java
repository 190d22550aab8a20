package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.model.PlanBuilder;
import dev.plumbline.solve.search.Annealing;
import dev.plumbline.solve.search.AnnealingCommand;
import dev.plumbline.solve.search.BestKnown;
import dev.plumbline.solve.search.MachineCores;
import dev.plumbline.solve.search.SearchBudget;
import dev.plumbline.solve.search.SearchWorkers;
import dev.plumbline.testing.DemoDatasets;
import dev.plumbline.testing.TinyProblem;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Time that is too short for even one cycle of the search is not wasted. */
class ShortTimeTest {

    @Test
    void whatWasFoundBeforeTheFirstCycleCounts() {
        var facts = TinyProblem.create().talk("t").talk("u").facts();
        var rules = RuleSet.of(facts, ModelConfig.DEFAULT);
        var initial = InitialSchedule.of(facts);
        var spentAtOnce = new SearchBudget.Time(Duration.ofNanos(1), true);
        var best = new BestKnown();
        var random = new SplittableRandom(0);
        var search = Annealing.from(initial, rules, best, random, spentAtOnce);
        var crew = new SearchWorkers(best, new MachineCores(1), null);
        var command = new AnnealingCommand(search, best, crew, null, () -> false);
        var withoutClock = new RunConfig(null, 0L, new Termination(null, null, 1));
        var solvers = new CycleSolvers(ScheduleSolver.configuration());
        var solver = solvers.make(rules, withoutClock);

        var found = solvers.solve(solver, PlanBuilder.build(rules, initial), command);

        assertThat(PlanBuilder.schedule(rules, found).waitlist()).isEmpty();
    }

    @Test
    void aLimitMayBeFinerThanMilliseconds() {
        var facts = DemoDatasets.facts("synthetic-hybrid-mc");
        var rules = RuleSet.of(facts, ModelConfig.DEFAULT);
        var odd = new Termination(Duration.ofNanos(300_000_001), Duration.ofNanos(1), null);
        var found =
                new ScheduleSolver().prepare(rules, new RunConfig(null, 0L, odd)).run(better -> {});
        assertThat(found.score()).isEqualTo(ScheduleAudit.score(rules, found.schedule()));
    }
}
