package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.explain.why.FindingShare;
import dev.plumbline.explain.why.RuleShare;
import dev.plumbline.explain.why.SessionShares;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.SessionKind;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a session's place costs.
 *
 * @param place absent on the waitlist
 * @param share of the score
 * @param rules the share, rule by rule
 * @param findings that name the session
 */
record SessionCostsJson(
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
