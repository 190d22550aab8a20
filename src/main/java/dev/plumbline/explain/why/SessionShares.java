package dev.plumbline.explain.why;

import dev.plumbline.problem.Severity;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.schedule.Finding;
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

    /**
     * What one session bears of a rule.
     *
     * @param rule its id
     * @param title a few words
     */
    public record RuleShare(String rule, String title, Severity severity, long cost) {}

    /**
     * What one session bears of a finding.
     *
     * @param cost the finding's, divided by the number of its sessions; what is left over is borne
     *     by the first of them, one point each
     */
    public record FindingShare(Finding finding, long cost) {

        /** What the session that the finding names at this place bears. */
        static FindingShare of(Finding finding, int index) {
            int bearers = finding.sessions().size();
            long rest = finding.cost() % bearers;
            return new FindingShare(finding, finding.cost() / bearers + (index < rest ? 1 : 0));
        }
    }
}
