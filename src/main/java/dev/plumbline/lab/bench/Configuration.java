package dev.plumbline.lab.bench;

import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.StreamConfiguration;
import java.time.Duration;

/** A way to search. */
public final class Configuration {

    private interface Preparation {
        Search search(RuleSet rules, long seed, Duration limit);
    }

    private final String name;
    private final Preparation preparation;

    private Configuration(String name, Preparation preparation) {
        this.name = name;
        this.preparation = preparation;
    }

    /** Ours, as every request gets it: it may end before the limit. */
    public static Configuration ours(ScheduleSolver solver) {
        return of(solver, false);
    }

    /** Ours, without giving up when nothing better is found any more. */
    public static Configuration oursPatient(ScheduleSolver solver) {
        return of(solver, true);
    }

    private static Configuration of(ScheduleSolver solver, boolean isPatient) {
        return new Configuration(
                "plumbline",
                (rules, seed, limit) -> {
                    var limits = new Termination(limit, isPatient ? limit : null, null);
                    var run = new RunConfig(null, seed, limits);
                    var solving =
                            isPatient
                                    ? solver.prepareWithoutProof(rules, run)
                                    : solver.prepare(rules, run);
                    return new Search(
                            () -> solving.run(improvement -> {}).schedule(),
                            solving::steps,
                            solving::endEarly);
                });
    }

    /** Timefold's plain default on the same model. */
    public static Configuration plain(ScheduleSolver solver) {
        return streams("timefold-default", solver, StreamConfiguration.PLAIN);
    }

    /** Phases of Timefold on the same model. */
    public static Configuration streams(
            String name, ScheduleSolver solver, StreamConfiguration phases) {
        return new Configuration(
                name,
                (rules, seed, limit) -> {
                    var solving = solver.prepareStreams(rules, phases, seed, limit);
                    return new Search(
                            () -> solving.run().schedule(), solving::moves, solving::endEarly);
                });
    }

    /** What to call it in a table. */
    public String name() {
        return name;
    }

    /** A search that has not started yet. */
    public Search prepare(RuleSet rules, long seed, Duration limit) {
        return preparation.search(rules, seed, limit);
    }
}
