package dev.plumbline.explain.why;

import dev.plumbline.explain.why.SessionShares.FindingShare;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A score in all its parts. The costs of all rules add up to it, and so do the shares of all
 * sessions together with what no session bears.
 *
 * @param rules all that count, broken or not; the worst severity and the dearest first
 * @param sessions placed or not, breaks included, in the problem's order
 * @param unattributed of findings that name no session
 */
public record ScoreExplanation(
        ScoredSchedule scored,
        List<RuleCosts> rules,
        List<SessionShares> sessions,
        Score unattributed) {

    private static final Comparator<RuleCosts> WORST_FIRST =
            Comparator.comparing(RuleCosts::severity)
                    .thenComparing(Comparator.comparingLong(RuleCosts::cost).reversed());

    /** Of a schedule that was judged by these rules. */
    public static ScoreExplanation of(RuleSet rules, ScoredSchedule scored) {
        var findings = scored.findings();
        return new ScoreExplanation(
                scored,
                rules.counting().stream()
                        .map(rule -> RuleCosts.of(rule, findings))
                        .distinct()
                        .sorted(WORST_FIRST)
                        .toList(),
                sessions(scored),
                score(findings.stream().filter(one -> one.sessions().isEmpty()).toList()));
    }

    /**
     * Of what the public may know: findings that name nobody and are not private. The score is that
     * of these findings alone.
     */
    public static ScoreExplanation forPublic(RuleSet rules, ScoredSchedule scored) {
        var shown =
                scored.findings().stream()
                        .filter(finding -> !finding.isPrivate() && finding.people().isEmpty())
                        .toList();
        return of(rules, new ScoredSchedule(scored.schedule(), score(shown), shown));
    }

    /** What a session's place costs. */
    public SessionShares of(Session session) {
        return sessions.get(session.index());
    }

    private static Score score(List<Finding> findings) {
        Score score = Score.ZERO;
        for (Finding finding : findings) {
            score = score.minus(finding.severity(), finding.cost());
        }
        return score;
    }

    private static List<SessionShares> sessions(ScoredSchedule scored) {
        Map<Session, List<FindingShare>> shares = new HashMap<>();
        for (Finding finding : scored.findings()) {
            for (int index = 0; index < finding.sessions().size(); index++) {
                shares.computeIfAbsent(finding.sessions().get(index), any -> new ArrayList<>())
                        .add(FindingShare.of(finding, index));
            }
        }
        return scored.schedule().all().stream()
                .map(
                        placement ->
                                new SessionShares(
                                        placement,
                                        shares.getOrDefault(placement.session(), List.of())))
                .toList();
    }
}
