package dev.plumbline.lab.sensitivity;

import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.searching.ProgressListener;
import dev.plumbline.lab.sensitivity.RuleSensitivity.RangeEdge;
import dev.plumbline.lab.sensitivity.WeightSensitivity.BestConfirmation;
import dev.plumbline.lab.weights.AnalysisSearches;
import dev.plumbline.lab.weights.CandidatePool;
import dev.plumbline.lab.weights.CandidateSchedule;
import dev.plumbline.lab.weights.ScheduleNeighbourhood;
import dev.plumbline.lab.weights.ScheduleSteps;
import dev.plumbline.lab.weights.SearchLimits;
import dev.plumbline.lab.weights.WeightSide;
import dev.plumbline.lab.weights.WeightSpace;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.ScheduleSolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says how far each MEDIUM and SOFT weight of a problem can change before another schedule is
 * better. Hard rules stay as they are: a schedule that keeps them is best with any weights of
 * theirs. Runs once.
 */
public final class SensitivityAnalysis {

    /** Searches for each rule, as far as one can know before. */
    private static final int SEARCHES_A_RULE = 3;

    private final WeightSpace space;
    private final AnalysisSearches searches;
    private final List<Integer> rules;
    private CandidatePool pool;

    /**
     * What came out.
     *
     * @param schedule the best one, which all of it is about
     */
    public record Outcome(WeightSensitivity sensitivity, Schedule schedule) {}

    private SensitivityAnalysis(WeightSpace space, AnalysisSearches searches, List<Integer> rules) {
        this.space = space;
        this.searches = searches;
        this.rules = rules;
        this.pool = new CandidatePool(space);
    }

    /**
     * Of a problem.
     *
     * @param config validated settings
     * @param schedule the best one, or one to begin with; null to look for one
     * @param only ids of rules that {@link #rulesOf} names; empty for all of those
     * @param ending lets another thread end it; what is known by then is the result
     * @throws dev.plumbline.problem.validation.InvalidInputException when a rule's parameters
     *     cannot be read
     */
    public static Outcome run(
            Facts facts,
            ModelConfig config,
            @Nullable Schedule schedule,
            Set<String> only,
            ScheduleSolver solver,
            SearchLimits limits,
            EarlyEnd ending,
            ProgressListener progress) {
        var space = WeightSpace.of(facts, config);
        var rules =
                numbers(space)
                        .filter(rule -> only.isEmpty() || only.contains(space.rule(rule).id()))
                        .boxed()
                        .toList();
        var searches = new AnalysisSearches(solver, limits, ending, progress);
        searches.expect(2 + SEARCHES_A_RULE * rules.size());
        return new SensitivityAnalysis(space, searches, rules).run(schedule);
    }

    /** The rules whose weights it can look at: MEDIUM or SOFT in these settings. */
    public static List<String> rulesOf(Facts facts, ModelConfig config) {
        var space = WeightSpace.of(facts, config);
        return numbers(space).mapToObj(rule -> space.rule(rule).id()).toList();
    }

    private static IntStream numbers(WeightSpace space) {
        return space.all()
                .filter(
                        rule ->
                                space.rule(rule).severity() == Severity.MEDIUM
                                        || space.rule(rule).severity() == Severity.SOFT);
    }

    private Outcome run(@Nullable Schedule given) {
        var found = searches.run(space.at(space.configured()), given, "the weights as they are");
        var reference = CandidateSchedule.of(space, found.schedule());
        if (given != null) {
            var handedIn = CandidateSchedule.of(space, given);
            reference = score(handedIn).compareTo(score(reference)) >= 0 ? handedIn : reference;
        }
        var base = BestConfirmation.of(found);
        var edges = edges(reference, base);
        var departures = new RangeDepartures(space, pool, searches);
        List<RuleSensitivity> result = List.of();
        do {
            while (!edges.confirm(rules)) {
                // The search had missed it; what is known goes on being known.
                reference = pool.best(space.configured()).orElseThrow();
                base = BestConfirmation.FOUND;
                edges = edges(reference, base);
                departures = new RangeDepartures(space, pool, searches);
            }
            // This searches, too, and may find something better: then all is looked at again.
            result = result(edges, departures, reference);
        } while (!edges.isReferenceBest() || !edges.areConfirmed(rules) && !searches.areOver());
        return new Outcome(
                new WeightSensitivity(
                        space.facts().problem().name(),
                        score(reference).toString(),
                        base,
                        given(given, reference),
                        result,
                        searches.done(),
                        pool.all().size(),
                        edges.areConfirmed(rules) && areSearched(result)),
                reference.schedule());
    }

    private static boolean areSearched(List<RuleSensitivity> rules) {
        return rules.stream()
                .flatMap(rule -> rule.departures().stream())
                .noneMatch(departure -> departure.confirmation() == BestConfirmation.KNOWN);
    }

    private Score score(CandidateSchedule candidate) {
        return space.score(space.configured(), candidate.penalties());
    }

    private RangeEdges edges(CandidateSchedule reference, BestConfirmation base) {
        var known = pool;
        pool = new CandidatePool(space);
        pool.add(reference);
        var mine = reference.penalties();
        ScheduleNeighbourhood.visit(
                space,
                reference.schedule(),
                (penalties, schedule) -> {
                    if (!mine.areNowhereAbove(penalties)) {
                        pool.add(new CandidateSchedule(schedule.get(), penalties));
                    }
                },
                searches::areOver);
        known.all().forEach(pool::add);
        return new RangeEdges(space, reference, pool, searches, base);
    }

    private List<RuleSensitivity> result(
            RangeEdges edges, RangeDepartures departures, CandidateSchedule reference) {
        List<RuleSensitivity> result = new ArrayList<>();
        for (int rule : rules) {
            var weighted = space.rule(rule);
            int weight = (int) space.configured().of(rule);
            var low = edges.edge(rule, WeightSide.DOWN);
            var high = edges.edge(rule, WeightSide.UP);
            result.add(
                    new RuleSensitivity(
                            weighted.id(),
                            weighted.rule().info().title(),
                            weighted.severity(),
                            weight,
                            reference.penalties().of(rule),
                            low,
                            high,
                            probes(weight, low, high).stream()
                                    .flatMap(
                                            probe -> departures.of(reference, rule, probe).stream())
                                    .toList()));
        }
        return List.copyOf(result);
    }

    private WeightSensitivity.@Nullable Given given(
            @Nullable Schedule given, CandidateSchedule reference) {
        if (given == null) {
            return null;
        }
        var handedIn = score(CandidateSchedule.of(space, given));
        return handedIn.compareTo(score(reference)) >= 0
                ? null
                : new WeightSensitivity.Given(
                        handedIn.toString(),
                        "A better schedule was found, and all that follows is about that one; it "
                                + new SensitivitySentences(space.facts())
                                        .moves(ScheduleSteps.between(given, reference.schedule()))
                                + ".");
    }

    /**
     * The first whole weights outside the range, and half and twice the weight where those are
     * outside; in ascending order.
     */
    private static Set<Integer> probes(int weight, RangeEdge low, RangeEdge high) {
        Set<Integer> probes = new TreeSet<>();
        if (low.breakEven() != null) {
            probes.add(low.weight() - 1);
        }
        if (high.breakEven() != null) {
            probes.add(high.weight() + 1);
        }
        if (weight % 2 == 0) {
            probes.add(weight / 2);
        }
        probes.add(2 * weight);
        probes.removeIf(probe -> probe >= low.weight() && probe <= high.weight());
        probes.removeIf(probe -> probe < 0 || probe > RuleSetting.MAX_WEIGHT);
        return probes;
    }
}
