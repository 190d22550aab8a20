package dev.plumbline.bench.micro;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.PlanBuilder;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole schedule judged by the constraint streams, from nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StreamsBenchmark {

    private final SolutionManager<AgendaPlan, HardMediumSoftScore> streams =
            SolutionManager.create(
                    SolverFactory.<AgendaPlan>create(ScheduleSolver.configuration()));

    private AgendaPlan plan;

    /** Makes the planning model once. */
    @Setup
    public void build(BenchmarkAgenda agenda) {
        plan = PlanBuilder.build(agenda.rules(), agenda.schedule());
    }

    /** A new session of the streams, filled with the whole schedule. */
    @Benchmark
    public HardMediumSoftScore score() {
        return streams.update(plan);
    }
}
