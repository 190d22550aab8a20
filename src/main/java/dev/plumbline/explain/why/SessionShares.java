package dev.plumbline.explain.why;

import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a session's place, or its having none, costs.
 *
 * @param placement without a slot on the waitlist
 * @param shares of all findings that name the session, the worst first
 */
public record SessionShares(FixedPlacement placement, List<FindingShare> shares) {

    /** All shares together. */
    public Score score() {
        Score score = Score.ZERO;
        for (FindingShare share : shares) {
            score = score.minus(share.finding().severity(), share.cost());
        }
        return score;
    }

    /** The shares by rule, in the order of the worst finding of each. */
    public List<RuleShare> rules() {
        Map<String, List<FindingShare>> byRule = new LinkedHashMap<>();
        shares.forEach(
                share ->
                        byRule.computeIfAbsent(share.finding().rule(), rule -> new ArrayList<>())
                                .add(share));
        return byRule.entrySet().stream().map(rule -> sum(rule.getKey(), rule.getValue())).toList();
    }

    private static RuleShare sum(String rule, List<FindingShare> those) {
        return new RuleShare(
                rule,
                RuleCatalogue.find(rule).map(RuleInfo::title).orElse(rule),
                those.getFirst().finding().severity(),
                those.stream().mapToLong(FindingShare::cost).sum());
    }
}
