package dev.plumbline.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.EvaluationJson;
import dev.plumbline.exchange.json.ExplanationJson;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.json.RecommendationsJson;
import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.whatif.AgendaMove;
import dev.plumbline.explain.whatif.MoveEvaluation;
import dev.plumbline.explain.whatif.RecommendedPlaces;
import dev.plumbline.explain.whatif.WantedPlace;
import dev.plumbline.explain.why.ScoreExplanation;
import dev.plumbline.explain.why.SessionExplanation;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import java.time.ZoneId;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Questions about a schedule, each answered as over REST: the rules are made, and the answer is
 * written as JSON.
 */
final class LatencyQuestions {

    private final ScoredSchedule scored;
    private final RandomGenerator random;

    LatencyQuestions(ScoredSchedule scored, RandomGenerator random) {
        this.scored = scored;
        this.random = random;
    }

    /** Whether there are two sessions and somebody to ask about. */
    boolean canBeAsked() {
        return candidates().size() > 1 && !facts().problem().people().isEmpty();
    }

    /** The score in all its parts. */
    void explain() {
        answer(ExplanationJson.tree(ScoreExplanation.of(rules(), scored)));
    }

    /** Why a session is not elsewhere. */
    void explainSession() {
        var session = placed().session();
        answer(ExplanationJson.tree(SessionExplanation.of(rules(), scored, session), zone()));
    }

    /** Two sessions in the place of each other. */
    void evaluateSwap() {
        evaluate(new AgendaMove.Swap(List.of(placed().session().id(), first().id())));
    }

    /** A problem in which somebody is missing. */
    void evaluateRemoval() {
        var people = facts().problem().people();
        evaluate(new AgendaMove.RemovePerson(people.get(random.nextInt(people.size())).id()));
    }

    /** Where a session fits that has no place. */
    void recommend() {
        var session = placed().session();
        var others =
                scored.schedule().placements().stream()
                        .filter(placement -> placement.session() != session)
                        .toList();
        var rules = rules();
        var without = ScheduleAudit.of(rules, Schedule.of(facts(), others));
        var wanted = new WantedPlace(session.id(), null, List.of(), null);
        var recommended =
                RecommendedPlaces.of(
                        new JudgedSchedule(without, rules, ModelConfig.DEFAULT),
                        wanted,
                        InputPointer.base(""),
                        new InputErrors());
        answer(RecommendationsJson.tree(recommended, zone()));
    }

    private void evaluate(AgendaMove move) {
        answer(
                EvaluationJson.tree(
                        MoveEvaluation.of(
                                new JudgedSchedule(scored, rules(), ModelConfig.DEFAULT),
                                List.of(move),
                                InputPointer.base("/moves"),
                                new InputErrors())));
    }

    private static void answer(JsonNode tree) {
        if (JsonText.write(tree).isEmpty()) {
            throw new IllegalStateException("No answer is empty.");
        }
    }

    private RuleSet rules() {
        return RuleSet.of(facts(), ModelConfig.DEFAULT);
    }

    private Facts facts() {
        return scored.schedule().facts();
    }

    private ZoneId zone() {
        return facts().problem().timeZone();
    }

    private List<FixedPlacement> candidates() {
        return scored.schedule().placements().stream()
                .filter(placement -> !placement.session().isBreak())
                .toList();
    }

    /** Any but the first, which is there to be swapped with. */
    private FixedPlacement placed() {
        var candidates = candidates();
        return candidates.get(1 + random.nextInt(candidates.size() - 1));
    }

    private Session first() {
        return candidates().getFirst().session();
    }
}
