package dev.plumbline.lab.compare.judge;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.lab.compare.definition.PeopleUnit;
import dev.plumbline.lab.compare.definition.WeightComparison;
import dev.plumbline.lab.compare.definition.WeightComparison.ComparedDataset;
import dev.plumbline.lab.compare.definition.WeightComparison.WeightVariant;
import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.lab.compare.result.ComparisonResult.DatasetFacts;
import dev.plumbline.lab.compare.result.ComparisonResult.ResultProvenance;
import dev.plumbline.lab.compare.result.ComparisonResult.VariantSettings;
import dev.plumbline.lab.compare.result.RunResult;
import dev.plumbline.lab.compare.result.ScoreLevels;
import dev.plumbline.lab.compare.run.FinishedRun;
import dev.plumbline.lab.compare.run.JournalHead;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.WeightProfiles;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Lets every variant judge every schedule of a comparison, and draws the conclusions. What comes
 * out depends on its arguments alone, in whatever order the runs were made.
 */
public final class ComparisonJudgement {

    private final WeightComparison comparison;
    private final List<JudgedRun> judged = new ArrayList<>();

    private ComparisonJudgement(WeightComparison comparison) {
        this.comparison = comparison;
    }

    /**
     * Of all runs of the comparison.
     *
     * @param runs one for each dataset, variant and seed, in any order; those of other seeds do not
     *     count
     * @param head what the runs have in common
     */
    public static ComparisonResult of(
            WeightComparison comparison, List<FinishedRun> runs, JournalHead head) {
        var judgement = new ComparisonJudgement(comparison);
        var counted = runs.stream().filter(run -> run.seed() < comparison.seeds()).toList();
        for (ComparedDataset dataset : comparison.datasets()) {
            judgement.judge(dataset, counted);
        }
        return judgement.result(provenance(comparison, counted, head));
    }

    private static ResultProvenance provenance(
            WeightComparison comparison, List<FinishedRun> runs, JournalHead head) {
        return new ResultProvenance(
                head.version(),
                head.started(),
                runs.stream()
                        .map(FinishedRun::ended)
                        .max(Comparator.naturalOrder())
                        .orElse(head.started()),
                LongStream.range(0, comparison.seeds()).boxed().toList(),
                comparison.limit().seconds(),
                comparison.limit().steps(),
                head.parallel(),
                head.machine());
    }

    private void judge(ComparedDataset dataset, List<FinishedRun> runs) {
        var variants = comparison.variants().stream().map(WeightVariant::name).toList();
        var ordered =
                runs.stream()
                        .filter(run -> run.dataset().equals(dataset.name()))
                        .sorted(
                                Comparator.comparing(
                                                (FinishedRun run) ->
                                                        variants.indexOf(run.variant()))
                                        .thenComparing(FinishedRun::seed))
                        .toList();
        var schedules = ordered.stream().map(run -> run.schedule(dataset.facts())).toList();
        List<Map<String, Score>> scores = new ArrayList<>();
        schedules.forEach(schedule -> scores.add(new LinkedHashMap<>()));
        for (WeightVariant judge : comparison.variants()) {
            var rules = judge.rules(dataset.facts());
            for (int i = 0; i < schedules.size(); i++) {
                scores.get(i).put(judge.name(), ScheduleAudit.score(rules, schedules.get(i)));
            }
        }
        var meter = new UnitMeter(dataset.facts());
        for (int i = 0; i < schedules.size(); i++) {
            Schedule schedule = schedules.get(i);
            judged.add(new JudgedRun(ordered.get(i), scores.get(i), meter.measure(schedule)));
        }
    }

    private ComparisonResult result(ResultProvenance provenance) {
        var datasets = comparison.datasets().stream().map(ComparedDataset::name).toList();
        var variants = comparison.variants().stream().map(WeightVariant::name).toList();
        var summaries = new UnitSummaries(datasets, variants, judged);
        return new ComparisonResult(
                comparison.name(),
                comparison.definition(),
                provenance,
                comparison.datasets().stream().map(ComparisonJudgement::facts).toList(),
                comparison.variants().stream().map(ComparisonJudgement::settings).toList(),
                Arrays.stream(PeopleUnit.values()).map(PeopleUnit::text).toList(),
                judged.stream().map(this::run).toList(),
                new VariantRegrets(datasets, variants, judged).result(),
                summaries.all(),
                new ParetoFronts(summaries, variants).result(datasets, comparison.fronts()),
                null);
    }

    private static DatasetFacts facts(ComparedDataset dataset) {
        var facts = dataset.facts();
        return new DatasetFacts(
                dataset.name(),
                (int) facts.sessions().stream().filter(Predicate.not(Session::isBreak)).count(),
                facts.slots().size());
    }

    private static VariantSettings settings(WeightVariant variant) {
        var config = variant.config();
        return new VariantSettings(
                variant.name(),
                config.profile() == null ? WeightProfiles.DEFAULT : config.profile(),
                config.rules());
    }

    private RunResult run(JudgedRun one) {
        var run = one.run();
        Map<String, ScoreLevels> scores = new LinkedHashMap<>();
        one.scores().forEach((judge, score) -> scores.put(judge, ScoreLevels.of(score)));
        Map<String, Long> units = new LinkedHashMap<>();
        one.measured().units().forEach((unit, value) -> units.put(unit.id(), value));
        return new RunResult(
                run.dataset(),
                run.variant(),
                run.seed(),
                comparison.limit().isSteps() ? null : run.seconds(),
                run.steps(),
                scores,
                units,
                one.measured().worstOff(),
                run.curve());
    }

    /**
     * A run's schedule as all see it.
     *
     * @param scores by the name of the variant that judges
     */
    record JudgedRun(FinishedRun run, Map<String, Score> scores, UnitMeter.Measured measured) {

        Score score(String judge) {
            var score = scores.get(judge);
            if (score == null) {
                throw new IllegalArgumentException("There is no variant (" + judge + ").");
            }
            return score;
        }

        long unit(PeopleUnit unit) {
            return measured.units().getOrDefault(unit, 0L);
        }
    }
}
