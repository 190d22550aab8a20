package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.exchange.json.MovesJson.MoveJson;
import dev.plumbline.exchange.json.PlacementJson.PlaceJson;
import dev.plumbline.exchange.json.ShiftJson.NamedJson;
import dev.plumbline.explain.FindingNews;
import dev.plumbline.explain.whatif.PlaceProposal;
import dev.plumbline.schedule.Finding;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that a session could have.
 *
 * @param place absent for the waitlist
 * @param gained findings that are really new; absent where nobody looked
 * @param lost findings that are really gone; absent where nobody looked
 * @param others what becomes of other sessions
 * @param disturbs who would have to be told, besides the session's own people
 * @param moves can be evaluated as they are
 */
record ProposalJson(
        PlaceProposal.Kind kind,
        @Nullable PlaceJson place,
        String message,
        String score,
        boolean feasible,
        @JsonInclude List<RuleChangeJson> rules,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FindingJson> gained,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FindingJson> lost,
        @JsonInclude List<ShiftJson> others,
        @JsonInclude List<NamedJson> disturbs,
        @JsonInclude List<MoveJson> moves) {

    static ProposalJson of(PlaceProposal proposal, ZoneId zone) {
        var comparison = proposal.comparison();
        var news = comparison == null ? null : FindingNews.of(comparison);
        return new ProposalJson(
                proposal.kind(),
                PlaceJson.of(proposal.place(), zone),
                proposal.message(),
                proposal.after().toString(),
                proposal.after().isFeasible(),
                proposal.rules().stream().map(RuleChangeJson::of).toList(),
                news == null ? null : findings(news.gained()),
                news == null ? null : findings(news.lost()),
                proposal.others().stream().map(shift -> ShiftJson.of(shift, zone)).toList(),
                NamedJson.of(proposal.disturbed()),
                MovesJson.of(proposal.moves()));
    }

    private static List<FindingJson> findings(List<Finding> findings) {
        return findings.stream().map(FindingJson::of).toList();
    }
}
