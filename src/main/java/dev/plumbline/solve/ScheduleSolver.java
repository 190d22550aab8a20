package dev.plumbline.solve;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.solve.Solving.Way;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.PlannedSession;
import dev.plumbline.solve.model.RuleConstraints;
import dev.plumbline.solve.model.SlotPlan;
import dev.plumbline.solve.proof.OptimalityProver;
import dev.plumbline.solve.search.MachineCores;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Makes solvings from the solver configuration that all of them have. */
@ApplicationScoped
public class ScheduleSolver {

    /** The longest a solving takes when nobody says anything. */
    public static final Duration LONGEST = SolverLimits.DEFAULT_SPENT;

    private final SolverConfig config = configuration();
    private final CycleSolvers solvers = new CycleSolvers(config);
    private final MachineCores cores = MachineCores.ofThisMachine();
    private final RightOfWay rightOfWay = new RightOfWay();

    /**
     * What all solvings have: the model and its constraints, without limits and phases. Said here
     * and not in XML, whose parser takes longer to start than a small problem takes to solve.
     */
    public static SolverConfig configuration() {
        return new SolverConfig()
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(0L)
                .withSolutionClass(AgendaPlan.class)
                .withEntityClasses(SlotPlan.class, PlannedSession.class)
                .withConstraintProviderClass(RuleConstraints.class);
    }

    /**
     * Begins, in a thread of its own, to make what every solving needs and no problem changes, so
     * that it is there when the problem was read.
     */
    public void getReady() {
        Thread.ofPlatform().daemon().name("plumbline-solver").start(solvers::getReady);
    }

    /** A solving that has not started yet. */
    public Solving prepare(RuleSet rules, RunConfig run) {
        return solving(rules, run, cores, way(rules, true), initial(rules), false);
    }

    /** A solving that looks for no proof, so that the search alone can be measured. */
    public Solving prepareWithoutProof(RuleSet rules, RunConfig run) {
        return solving(rules, run, cores, Way.SEARCHING, initial(rules), false);
    }

    /**
     * A solving that looks for no proof and stays on the thread that runs it, whatever cores are
     * free, so that several at once have the same to work with.
     */
    public Solving prepareAlone(RuleSet rules, RunConfig run) {
        return solving(rules, run, new MachineCores(1), Way.SEARCHING, initial(rules), false);
    }

    /**
     * A solving that has not started yet and begins with what is published, after a few changes
     * that mend what has become impossible in it.
     */
    public Solving prepareReplanning(RuleSet rules, RunConfig run) {
        return solving(rules, run, cores, way(rules, true), initial(rules), true);
    }

    /**
     * A solving that has not started yet and begins with a schedule, so that what it finds is never
     * worse. Breaks and pinned sessions begin where the problem wants them.
     *
     * @param proves whether to look for a proof that nothing better exists, where there is a chance
     */
    public Solving prepareFrom(RuleSet rules, RunConfig run, Schedule start, boolean proves) {
        var begin = InitialSchedule.from(rules.facts(), start);
        return solving(rules, run, cores, way(rules, proves), begin, false);
    }

    /**
     * A solving that nobody waits for: it ends early where something else is being solved, and as
     * soon as something else is.
     */
    public Solving prepareYielding(RuleSet rules, RunConfig run) {
        var solving = prepare(rules, run);
        rightOfWay.yields(solving);
        return solving;
    }

    private static Way way(RuleSet rules, boolean proves) {
        return proves && OptimalityProver.suits(rules) ? Way.PROVING : Way.SEARCHING;
    }

    private static Schedule initial(RuleSet rules) {
        return InitialSchedule.of(rules.facts());
    }

    private Solving solving(
            RuleSet rules,
            RunConfig run,
            MachineCores used,
            Way way,
            Schedule start,
            boolean repairs) {
        return new Solving(rules, run, solvers, used, rightOfWay, way, start, repairs);
    }

    /** Does something else that takes a core for seconds, so that helpers leave it one. */
    public void onOneCore(Runnable work) {
        var over = rightOfWay.begin(null);
        cores.take();
        try {
            work.run();
        } finally {
            cores.giveBack();
            over.run();
        }
    }

    /** A search by Timefold's own phases that has not started yet. */
    public StreamSolving prepareStreams(
            RuleSet rules, StreamConfiguration configuration, long seed, Duration limit) {
        return new StreamSolving(rules, configuration.apply(config, seed, limit));
    }

    /**
     * Finds out whether the phases of a configuration suit the model.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException if not
     */
    public void check(StreamConfiguration configuration) {
        try {
            SolverFactory.create(configuration.apply(config, 0, Duration.ofSeconds(1)))
                    .buildSolver();
        } catch (RuntimeException e) {
            throw StreamConfiguration.refusal(e);
        }
    }
}
