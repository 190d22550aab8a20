package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.PlacementJson.PlaceJson;
import dev.plumbline.explain.whatif.PlaceProposal;
import dev.plumbline.explain.why.RuleCosts;
import dev.plumbline.explain.why.ScoreExplanation;
import dev.plumbline.explain.why.SessionExplanation;
import dev.plumbline.explain.why.SessionShares;
import dev.plumbline.explain.why.SessionShares.FindingShare;
import dev.plumbline.explain.why.SessionShares.RuleShare;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.SessionKind;
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

    /** What one rule takes off. */
    private record RuleCostsJson(
            String rule,
            String title,
            int weight,
            String unit,
            int count,
            long penalty,
            long cost,
            @JsonInclude List<FindingJson> findings) {

        static RuleCostsJson of(RuleCosts costs) {
            return new RuleCostsJson(
                    costs.rule(),
                    costs.title(),
                    costs.weight(),
                    costs.unit(),
                    costs.findings().size(),
                    costs.penalty(),
                    costs.cost(),
                    costs.findings().stream().map(FindingJson::of).toList());
        }
    }

    /**
     * What a session's place costs.
     *
     * @param place absent on the waitlist
     * @param share of the score
     * @param rules the share, rule by rule
     * @param findings that name the session
     */
    private record SessionCostsJson(
            String session,
            String title,
            SessionKind kind,
            @Nullable PlaceJson place,
            String share,
            @JsonInclude List<RuleShare> rules,
            @JsonInclude List<ShareJson> findings) {

        /**
         * A part of a finding.
         *
         * @param cost of the whole finding
         * @param share the session's part of it
         */
        record ShareJson(
                String rule,
                Severity severity,
                long cost,
                long share,
                String message,
                @JsonProperty("private") boolean isPrivate) {

            static ShareJson of(FindingShare share) {
                var finding = share.finding();
                return new ShareJson(
                        finding.rule(),
                        finding.severity(),
                        finding.cost(),
                        share.cost(),
                        finding.message(),
                        finding.isPrivate());
            }
        }

        static SessionCostsJson of(SessionShares costs, ZoneId zone) {
            var session = costs.placement().session();
            return new SessionCostsJson(
                    session.id(),
                    session.title(),
                    session.kind(),
                    PlaceJson.of(costs.placement(), zone),
                    costs.score().toString(),
                    costs.rules(),
                    costs.shares().stream().map(ShareJson::of).toList());
        }
    }
}
