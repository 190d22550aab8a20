package dev.plumbline.bench.measure;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.searching.PendingSearch;
import dev.plumbline.lab.searching.ProgressListener;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScheduleRevision;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.Solving;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares how many people must be told when an agenda is replanned after late changes, and when
 * the changed problem is solved anew. Steps are counted, so that the figures can be had again.
 */
public final class ReplanBench {

    private static final String ANEW = "solved anew";
    private static final List<String> PROFILES = List.of("stable", "balanced");

    private final ScheduleSolver solver;
    private final int steps;
    private final int seeds;
    private final EarlyEnd ending;

    /**
     * @param steps of each search, at least 1
     * @param seeds with the seeds from 0, of the changes and of the searches; at least 1
     */
    public ReplanBench(ScheduleSolver solver, int steps, int seeds, EarlyEnd ending) {
        this.solver = solver;
        this.steps = steps;
        this.seeds = seeds;
        this.ending = ending;
    }

    /** Runs all of it one after the other; when ended early, gives the seeds that were finished. */
    public List<ReplanRun> run(List<BenchDataset> datasets, ProgressListener progress) {
        var counted = new MeasurementCount(progress, datasets.size() * seeds);
        return datasets.stream().flatMap(dataset -> runs(dataset, counted).stream()).toList();
    }

    private List<ReplanRun> runs(BenchDataset dataset, MeasurementCount progress) {
        Map<String, List<ReplanRun.Result>> results = new LinkedHashMap<>();
        for (long seed = 0; seed < seeds && !ending.isEnded(); seed++) {
            progress.begins(dataset.name() + ", seed " + seed);
            var found = results(dataset, seed);
            if (!ending.isEnded()) {
                found.forEach(
                        (way, result) ->
                                results.computeIfAbsent(way, any -> new ArrayList<>()).add(result));
            }
        }
        return results.entrySet().stream()
                .map(
                        way ->
                                new ReplanRun(
                                        dataset.name(), way.getKey(), List.copyOf(way.getValue())))
                .toList();
    }

    private Map<String, ReplanRun.Result> results(BenchDataset dataset, long seed) {
        var before = search(solver.prepare(dataset.rules(), limits(seed)));
        if (ending.isEnded()) {
            return Map.of();
        }
        var changed = LateChanges.of(before, seed);
        var judge = RuleSet.of(Facts.of(changed), ModelConfig.DEFAULT);
        Map<String, ReplanRun.Result> results = new LinkedHashMap<>();
        for (String profile : PROFILES) {
            var rules = rules(published(changed, before), profile);
            var found = search(solver.prepareReplanning(rules, limits(seed)));
            results.put("replanned, " + profile, result(seed, before, judge, found));
        }
        var anew = search(solver.prepare(judge, limits(seed)));
        results.put(ANEW, result(seed, before, judge, anew));
        return results;
    }

    private static Problem published(Problem changed, Schedule before) {
        var asOf = LateChanges.weekBefore(before);
        return ScheduleRevision.of(changed, before, asOf, asOf);
    }

    private static RuleSet rules(Problem problem, String profile) {
        return RuleSet.of(Facts.of(problem), new ModelConfig(profile, Map.of()));
    }

    private RunConfig limits(long seed) {
        return new RunConfig(null, seed, new Termination(null, null, steps));
    }

    private Schedule search(Solving solving) {
        return ending.run(
                new PendingSearch(
                        () -> solving.run(improvement -> {}).schedule(),
                        solving::steps,
                        solving::endEarly));
    }

    private static ReplanRun.Result result(
            long seed, Schedule before, RuleSet judge, Schedule found) {
        var after = ScheduleDiff.carried(found, judge.facts());
        var diff = ScheduleDiff.of(before, judge, after);
        return new ReplanRun.Result(
                seed, diff.told().size(), diff.changes().size(), ScheduleAudit.score(judge, after));
    }
}
