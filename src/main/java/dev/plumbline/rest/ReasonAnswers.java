package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.agenda.HeadChange;
import dev.plumbline.exchange.json.ChangeRequest;
import dev.plumbline.exchange.json.DiagnosisJson;
import dev.plumbline.exchange.json.DiffJson;
import dev.plumbline.exchange.json.ExplanationJson;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.json.MovesJson;
import dev.plumbline.exchange.json.PlaceCostsJson;
import dev.plumbline.exchange.json.RecommendationsJson;
import dev.plumbline.exchange.json.ResilienceJson;
import dev.plumbline.exchange.out.Audience;
import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.explain.diagnosis.DiagnosisRun;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.explain.resilience.ScheduleResilience;
import dev.plumbline.explain.whatif.MoveEvaluation;
import dev.plumbline.explain.whatif.PlaceCostsFinder;
import dev.plumbline.explain.whatif.RecommendedPlaces;
import dev.plumbline.explain.why.ScoreExplanation;
import dev.plumbline.explain.why.SessionExplanation;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.rest.error.BodyLimit;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.rest.job.HeavyReads;
import dev.plumbline.rest.job.RevisionCosts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.feasibility.ProvingOracle;
import io.micrometer.core.annotation.Timed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Answers questions about a schedule, whether it was solved here or is a revision of an agenda. */
@ApplicationScoped
class ReasonAnswers {

    /** Values looked at where work is counted: some ten seconds' work. */
    private static final long MOST_WORK = 600_000_000;

    private static final String EVALUATION = "plumbline.evaluation";
    private static final String EVALUATIONS = "Questions what moves would change";

    private final HeavyReads reads;
    private final RevisionCosts revisionCosts;

    ReasonAnswers(HeavyReads reads, RevisionCosts revisionCosts) {
        this.reads = reads;
        this.revisionCosts = revisionCosts;
    }

    /** The score in all its parts. */
    JsonNode explanation(JudgedSchedule judged, Audience audience) {
        return switch (audience) {
            case ORGANIZER ->
                    ExplanationJson.tree(ScoreExplanation.of(judged.rules(), judged.scored()));
            case PUBLIC ->
                    ExplanationJson.publicTree(
                            ScoreExplanation.forPublic(judged.rules(), judged.scored()));
        };
    }

    /**
     * Why a session is here and not there.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 404
     */
    JsonNode session(JudgedSchedule judged, String id) {
        return ExplanationJson.tree(
                SessionExplanation.of(judged.rules(), judged.scored(), session(id, judged)),
                judged.zone());
    }

    /**
     * What it would cost to put a session anywhere.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 404
     */
    JsonNode placeCosts(JudgedSchedule judged, String id) {
        return PlaceCostsJson.tree(
                new PlaceCostsFinder(judged.rules(), judged.scored()).of(session(id, judged)),
                judged.zone());
    }

    /** The same of a session of a revision. */
    JsonNode placeCosts(String agendaId, AgendaRevision revision, Session session) {
        return PlaceCostsJson.tree(
                revisionCosts.of(agendaId, revision, session),
                revision.schedule().schedule().facts().problem().timeZone());
    }

    private static Session session(String id, JudgedSchedule judged) {
        return judged.rules()
                .facts()
                .session(id)
                .orElseThrow(() -> RequestRefusals.unknown("session", id));
    }

    /**
     * What moves would change.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException with every mistake in the body
     */
    @Timed(value = EVALUATION, description = EVALUATIONS)
    MoveEvaluation evaluate(JudgedSchedule judged, InputStream body) {
        var errors = new InputErrors();
        var moves = MovesJson.read(BodyLimit.read(body), errors);
        return MoveEvaluation.of(judged, moves, MovesJson.AT, errors);
    }

    /**
     * What moves, or a patch of the problem, would change of a revision.
     *
     * @param patched applies a patch, as far as the caller may
     * @throws dev.plumbline.problem.validation.InvalidInputException with every mistake in the body
     */
    @Timed(value = EVALUATION, description = EVALUATIONS)
    MoveEvaluation evaluate(
            AgendaRevision revision,
            InputStream body,
            BiFunction<ChangeRequest.Patch, InputErrors, Problem> patched) {
        byte[] given = BodyLimit.read(body);
        var errors = new InputErrors();
        if (!JsonText.parse(given).has("patch")) {
            var moves = MovesJson.read(given, errors);
            return MoveEvaluation.of(revision.judged(), moves, MovesJson.AT, errors);
        }
        var request = ChangeRequest.read(JsonText.parse(given), errors);
        if (!(request instanceof ChangeRequest.Patch patch)) {
            errors.throwIfAny();
            throw new IllegalStateException("Whatever has a patch and no mistake is one.");
        }
        return new HeadChange(revision).patched(patched.apply(patch, errors)).evaluation();
    }

    /**
     * The best places for a session without one.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException with every mistake in the body
     */
    RecommendedPlaces recommend(JudgedSchedule judged, InputStream body) {
        var errors = new InputErrors();
        var wanted = RecommendationsJson.read(BodyLimit.read(body), errors);
        return RecommendedPlaces.of(judged, wanted, RecommendationsJson.AT, errors);
    }

    /** What it bears. */
    Uni<JsonNode> resilience(Schedule schedule, Config config) {
        return reads.answer(
                config,
                isOver ->
                        ResilienceJson.tree(
                                ScheduleResilience.of(schedule, config.modelOrDefault(), isOver)));
    }

    /**
     * Why no schedule is feasible.
     *
     * @param best that is known; null when none is
     */
    Uni<JsonNode> diagnosis(Problem problem, Config config, @Nullable ScoredSchedule best) {
        var model = config.modelOrDefault();
        long work = config.countsSteps() ? MOST_WORK : Long.MAX_VALUE;
        return reads.answer(
                config,
                isOver ->
                        DiagnosisJson.tree(
                                DiagnosisRun.of(
                                        RuleSet.of(Facts.of(problem), model),
                                        best,
                                        new ProvingOracle(model, isOver, work),
                                        isOver)));
    }

    /** What changed from an older schedule to one, judged by the rules of that one. */
    JsonNode diff(Schedule older, JudgedSchedule newer, Audience audience) {
        var diff = ScheduleDiff.of(older, newer.rules(), newer.scored().schedule());
        return switch (audience) {
            case ORGANIZER -> DiffJson.tree(diff);
            case PUBLIC -> DiffJson.publicTree(diff);
        };
    }
}
