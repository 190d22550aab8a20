package dev.plumbline.lab.learn;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.searching.ProgressListener;
import dev.plumbline.lab.weights.AnalysisSearches;
import dev.plumbline.lab.weights.CandidateSchedule;
import dev.plumbline.lab.weights.RuleWeights;
import dev.plumbline.lab.weights.SearchLimits;
import dev.plumbline.lab.weights.WeightSpace;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.ScheduleSolver;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Learns MEDIUM and SOFT weights from an agenda that people made. Searches with the weights known
 * so far find challengers; a linear program finds weights with which the agenda beats them; until
 * no search finds a better one, or nothing new comes of it. Severities stay, and so do hard rules.
 * Runs once.
 */
public final class WeightLearning {

    private static final int MOST_ROUNDS = 30;
    private static final List<Severity> LEVELS = List.of(Severity.MEDIUM, Severity.SOFT);

    private final WeightSpace space;
    private final AnalysisSearches searches;
    private final CandidateSchedule agenda;
    private final @Nullable CandidateSchedule edited;
    private final ChallengerSchedules challengers;
    private final AgendaRepair repair;
    private final Set<Session> heldOut;
    private final Map<RuleWeights, ScoredSchedule> searched = new HashMap<>();
    private final Map<RuleWeights, ScoredSchedule> searchedEverywhere = new HashMap<>();
    private final Map<Severity, Integer> scales = new EnumMap<>(Severity.class);

    /** The agenda with what no weights explain put right. */
    private CandidateSchedule reference;

    /**
     * What came out.
     *
     * @param config the settings with the learned weights
     */
    public record Outcome(LearnedWeights learned, ModelConfig config) {}

    private WeightLearning(
            WeightSpace space,
            AnalysisSearches searches,
            Schedule agenda,
            @Nullable Schedule from) {
        this.space = space;
        this.searches = searches;
        this.agenda = CandidateSchedule.of(space, agenda);
        this.edited = from == null ? null : CandidateSchedule.of(space, from);
        this.challengers = new ChallengerSchedules(space, edited, searches::areOver);
        this.repair = new AgendaRepair(space, challengers, searches::areOver);
        this.heldOut =
                agenda.waitlist().stream()
                        .filter(session -> !session.isBreak())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        this.reference = this.agenda;
    }

    /**
     * Learns.
     *
     * @param config validated settings; their weights are where it begins, and what counts where
     *     the agenda says nothing
     * @param from the schedule that the agenda was made of by hand; null when there is none
     * @param ending lets another thread end it; what is known by then is the result
     * @throws dev.plumbline.problem.validation.InvalidInputException when a rule's parameters
     *     cannot be read
     */
    public static Outcome run(
            Facts facts,
            ModelConfig config,
            Schedule agenda,
            @Nullable Schedule from,
            ScheduleSolver solver,
            SearchLimits limits,
            EarlyEnd ending,
            ProgressListener progress) {
        var space = WeightSpace.of(facts, config);
        var searches = new AnalysisSearches(solver, limits, ending, progress);
        searches.expect(MOST_ROUNDS + 2);
        var learning = new WeightLearning(space, searches, agenda, from);
        var weights = learning.weights();
        return new Outcome(learning.result(weights), learning.config(config, weights));
    }

    private RuleWeights weights() {
        challengers.add(agenda);
        challengers.meet(agenda);
        var weights = space.configured();
        search(weights);
        for (int round = 0; round < MOST_ROUNDS && !searches.areOver(); round++) {
            weights = learned();
            if (!searched.containsKey(weights)) {
                search(weights);
            } else if (!heldOut.isEmpty() && !searchedEverywhere.containsKey(weights)) {
                searchEverywhere(weights);
            } else {
                break;
            }
        }
        return weights;
    }

    private void search(RuleWeights weights) {
        var rules = FixedWaitlist.of(space.at(weights), heldOut);
        var found = searches.run(rules, reference.schedule(), "round " + (searched.size() + 1));
        searched.put(weights, found);
        challengers.add(CandidateSchedule.of(space, found.schedule()));
        reference = repair.of(reference);
        challengers.meet(found.schedule(), reference, weights);
        reference = repair.of(reference);
    }

    private RuleWeights learned() {
        var weights = space.configured();
        for (Severity level : LEVELS) {
            var contests = challengers.contests(reference, level, weights);
            var rules = challengers.rules(level);
            var prior = rules.stream().map(rule -> (double) space.configured().of(rule)).toList();
            var learned = new LevelLearning(prior, contests, RuleSetting.MAX_WEIGHT).weights();
            scales.put(level, learned.scale());
            for (int index = 0; index < rules.size(); index++) {
                weights = weights.with(rules.get(index), learned.weights().get(index));
            }
        }
        return weights;
    }

    private LearnedWeights result(RuleWeights weights) {
        if (!heldOut.isEmpty() && !searchedEverywhere.containsKey(space.configured())) {
            // The score of the best is that of the best, whoever waits.
            searchEverywhere(space.configured());
        }
        var found = searched.get(weights);
        boolean isBest = found != null && !challengers.anyBeats(reference, weights, heldOut);
        boolean isOver = searches.areOver();
        var hard = hard();
        var explanations = new WeightExplanations(space, challengers, agenda, reference, weights);
        boolean isProven =
                isBest
                        && space.score(weights, reference.penalties()).isFeasible()
                        && isProven(found)
                        && (heldOut.isEmpty()
                                || explanations.isBeatenAbove()
                                || isProven(searchedEverywhere.get(weights)));
        return new LearnedWeights(
                space.facts().problem().name(),
                explanations.verdict(isBest, isProven, !hard.isEmpty()),
                isBest,
                isProven,
                challengers.fit(agenda, space.configured()),
                challengers.fit(agenda, weights),
                hard,
                explanations.with(repair.contradictions()),
                edited == null ? null : explanations.edits(edited),
                explanations.rules(scales),
                searches.done(),
                found != null && !isOver);
    }

    private static boolean isProven(@Nullable ScoredSchedule found) {
        return found != null && found.optimality().status() == Optimality.Status.PROVEN;
    }

    private void searchEverywhere(RuleWeights weights) {
        if (!searches.areOver()) {
            var found =
                    searches.run(space.at(weights), reference.schedule(), "with another waitlist");
            searchedEverywhere.put(weights, found);
            challengers.add(CandidateSchedule.of(space, found.schedule()));
            reference = repair.of(reference);
        }
    }

    private List<String> hard() {
        return ScheduleAudit.of(space.at(space.configured()), agenda.schedule()).findings().stream()
                .filter(finding -> finding.severity() == Severity.HARD)
                .map(Finding::message)
                .toList();
    }

    private ModelConfig config(ModelConfig config, RuleWeights weights) {
        Map<String, RuleSetting> rules = new LinkedHashMap<>(config.rules());
        for (int rule = 0; rule < space.size(); rule++) {
            if (weights.of(rule) != space.configured().of(rule)) {
                var learned = new RuleSetting(null, (int) weights.of(rule), null);
                rules.merge(
                        space.rule(rule).id(), learned, (before, change) -> change.over(before));
            }
        }
        return new ModelConfig(config.profile(), rules);
    }
}
