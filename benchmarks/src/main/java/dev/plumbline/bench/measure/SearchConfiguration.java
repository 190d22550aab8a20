package dev.plumbline.bench.measure;

import dev.plumbline.lab.searching.PendingSearch;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.StreamConfiguration;
import java.time.Duration;

/** A way to search. */
public final class SearchConfiguration {

    private interface Preparation {
        PendingSearch search(RuleSet rules, long seed, Duration limit);
    }

    private final String name;
    private final Preparation preparation;

    private SearchConfiguration(String name, Preparation preparation) {
        this.name = name;
        this.preparation = preparation;
    }

    /** Ours, as every request gets it: it may end before the limit. */
    public static SearchConfiguration ours(ScheduleSolver solver) {
        return of(solver, false);
    }

    /** Ours, without giving up when nothing better is found any more. */
    public static SearchConfiguration oursPatient(ScheduleSolver solver) {
        return of(solver, true);
    }

    private static SearchConfiguration of(ScheduleSolver solver, boolean isPatient) {
        return new SearchConfiguration(
                "plumbline",
                (rules, seed, limit) -> {
                    var limits = new Termination(limit, isPatient ? limit : null, null);
                    var run = new RunConfig(null, seed, limits);
                    var solving =
                            isPatient
                                    ? solver.prepareWithoutProof(rules, run)
                                    : solver.prepare(rules, run);
                    return new PendingSearch(
                            () -> solving.run(improvement -> {}).schedule(),
                            solving::steps,
                            solving::endEarly);
                });
    }

    /** Timefold's plain default on the same model. */
    public static SearchConfiguration plain(ScheduleSolver solver) {
        return streams("timefold-default", solver, StreamConfiguration.PLAIN);
    }

    /** Phases of Timefold on the same model. */
    public static SearchConfiguration streams(
            String name, ScheduleSolver solver, StreamConfiguration phases) {
        return new SearchConfiguration(
                name,
                (rules, seed, limit) -> {
                    var solving = solver.prepareStreams(rules, phases, seed, limit);
                    return new PendingSearch(
                            () -> solving.run().schedule(), solving::moves, solving::endEarly);
                });
    }

    /** What to call it in a table. */
    public String name() {
        return name;
    }

    /** A search that has not started yet. */
    public PendingSearch prepare(RuleSet rules, long seed, Duration limit) {
        return preparation.search(rules, seed, limit);
    }
}
