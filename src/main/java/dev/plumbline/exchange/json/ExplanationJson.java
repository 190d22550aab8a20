package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.explain.whatif.PlaceProposal;
import dev.plumbline.explain.why.RuleCosts;
import dev.plumbline.explain.why.ScoreExplanation;
import dev.plumbline.explain.why.SessionExplanation;
import dev.plumbline.problem.Severity;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Explanations in JSON. */
public final class ExplanationJson {

    private ExplanationJson() {}

    /** A score in its parts; what is null is left out. */
    private record Document(
            String name,
            String timeZone,
            @Nullable String score,
            @Nullable Boolean feasible,
            @JsonInclude List<SeverityJson> severities,
            @JsonInclude List<SessionCostsJson> sessions,
            String unattributed) {}

    /** All rules of a severity. */
    private record SeverityJson(
            Severity severity, long count, long cost, @JsonInclude List<RuleCostsJson> rules) {

        static SeverityJson of(Severity severity, List<RuleCosts> all) {
            var mine = all.stream().filter(rule -> rule.severity() == severity).toList();
            return new SeverityJson(
                    severity,
                    mine.stream().mapToLong(rule -> rule.findings().size()).sum(),
                    mine.stream().mapToLong(RuleCosts::cost).sum(),
                    mine.stream().map(RuleCostsJson::of).toList());
        }
    }

    /** One session. */
    private record SessionDocument(
            String score, SessionCostsJson here, @JsonInclude List<ProposalJson> alternatives) {}

    /** Everything, for organizers. */
    public static JsonNode tree(ScoreExplanation explanation) {
        var score = explanation.scored().score();
        return tree(explanation, score.toString(), score.isFeasible());
    }

    /**
     * Of {@link ScoreExplanation#forPublic}, without a score, which would be that of a part only.
     */
    public static JsonNode publicTree(ScoreExplanation explanation) {
        return tree(explanation, null, null);
    }

    private static JsonNode tree(
            ScoreExplanation explanation, @Nullable String score, @Nullable Boolean feasible) {
        var problem = explanation.scored().schedule().facts().problem();
        ZoneId zone = problem.timeZone();
        return JsonMapperFactory.mapper()
                .valueToTree(
                        new Document(
                                problem.name(),
                                zone.getId(),
                                score,
                                feasible,
                                Stream.of(Severity.HARD, Severity.MEDIUM, Severity.SOFT)
                                        .map(one -> SeverityJson.of(one, explanation.rules()))
                                        .toList(),
                                explanation.sessions().stream()
                                        .map(session -> SessionCostsJson.of(session, zone))
                                        .toList(),
                                explanation.unattributed().toString()));
    }

    /** Of one session, for organizers. */
    public static JsonNode tree(SessionExplanation explanation, ZoneId zone) {
        return JsonMapperFactory.mapper()
                .valueToTree(
                        new SessionDocument(
                                explanation.score().toString(),
                                SessionCostsJson.of(explanation.here(), zone),
                                proposals(explanation.alternatives(), zone)));
    }

    static List<ProposalJson> proposals(List<PlaceProposal> proposals, ZoneId zone) {
        return proposals.stream().map(proposal -> ProposalJson.of(proposal, zone)).toList();
    }
}
