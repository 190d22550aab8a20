package dev.plumbline.explain.why;

import dev.plumbline.explain.whatif.AlternativePlaces;
import dev.plumbline.explain.whatif.PlaceProposal;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.List;

/**
 * Why a session stands where it stands, and why not elsewhere.
 *
 * @param score of the whole schedule
 * @param here what its place costs
 * @param alternatives every other start it could have, and the waitlist; the best first, of which
 *     the first {@link #WITH_FINDINGS} say what they gain and lose
 */
public record SessionExplanation(
        Score score, SessionShares here, List<PlaceProposal> alternatives) {

    /** So many alternatives are told finding by finding. */
    public static final int WITH_FINDINGS = 10;

    /** Of a session of the schedule, which was judged by these rules. */
    public static SessionExplanation of(RuleSet rules, ScoredSchedule scored, Session session) {
        return new SessionExplanation(
                scored.score(),
                ScoreExplanation.of(rules, scored).of(session),
                AlternativePlaces.of(rules, scored, session, WITH_FINDINGS));
    }
}
