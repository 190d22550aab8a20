package dev.plumbline.bench.micro;

import dev.plumbline.lab.compare.definition.ShippedDatasets;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.solve.ScheduleSolver;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A dataset with a schedule that the search found: the same one on every machine. */
@State(Scope.Benchmark)
public class BenchmarkAgenda {

    private static final int STEPS = 20_000;

    /** One for the size of an MC, one for that of a conference. */
    @Param({"lpc-vfio-iommu-pci", "synthetic-conference"})
    public String dataset = "";

    private Facts facts;
    private RuleSet rules;
    private Schedule schedule;

    /** Solves the dataset in a number of steps. */
    @Setup
    public void solve() {
        facts = Facts.of(ShippedDatasets.find(dataset).orElseThrow());
        rules = RuleSet.of(facts, ModelConfig.DEFAULT);
        var run = new RunConfig(null, 0L, new Termination(null, null, STEPS));
        schedule = new ScheduleSolver().prepareWithoutProof(rules, run).run(any -> {}).schedule();
    }

    /** The problem's facts. */
    public Facts facts() {
        return facts;
    }

    /** The standard profile's rules. */
    public RuleSet rules() {
        return rules;
    }

    /** What was found. */
    public Schedule schedule() {
        return schedule;
    }
}
