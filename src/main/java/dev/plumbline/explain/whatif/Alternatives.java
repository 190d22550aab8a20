package dev.plumbline.explain.whatif;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.ArrayList;
import java.util.List;

/**
 * Every other start that a session could have: in each slot that suits it, at each position and
 * waiting between and after the others, with the length that scores best there; and the waitlist,
 * unless it is a break. In a large schedule it is tried to wait only where there is a reason.
 */
public final class Alternatives {

    private Alternatives() {}

    /**
     * All of them, the best first.
     *
     * @param rules of the schedule's problem
     * @param withFindings so many of the first are compared finding by finding
     */
    public static List<Proposal> of(
            RuleSet rules, ScoredSchedule now, Session session, int withFindings) {
        var base = Arrangement.of(now.schedule());
        var trials = new Trials(rules, base);
        var proposals = new Proposals(rules, now, trials);
        var found = tried(trials, base, session);
        found.sort(Trial.BEST_FIRST);
        List<Proposal> result = new ArrayList<>();
        for (Trial trial : found) {
            var kind = trial.place().isPlaced() ? Proposal.Kind.PLACE : Proposal.Kind.WAITLIST;
            result.add(proposals.of(kind, trial, result.size() < withFindings));
        }
        return result;
    }

    private static List<Trial> tried(Trials trials, Arrangement base, Session session) {
        FixedPlacement here = base.placementOf(session);
        var without = base.without(session);
        var lengths = Chances.lengths(base.facts(), session, here == null ? null : here.minutes());
        List<Trial> found =
                new ArrayList<>(
                        trials.places(without, List.of(), session, lengths, Trials.EVERY_START));
        if (here != null) {
            found.removeIf(
                    trial ->
                            trial.place().slot() == here.slot()
                                    && trial.place().start() == here.start());
            if (!session.isBreak()) {
                found.add(trials.of(List.of(new Move.Unplace(session.id())), session, without));
            }
        }
        return found;
    }
}
