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
public final class AlternativePlaces {

    private AlternativePlaces() {}

    /**
     * All of them, the best first.
     *
     * @param rules of the schedule's problem
     * @param withFindings so many of the first are compared finding by finding
     */
    public static List<PlaceProposal> of(
            RuleSet rules, ScoredSchedule now, Session session, int withFindings) {
        var base = SlotArrangement.of(now.schedule());
        var trials = new PlaceTrials(rules, base);
        var proposals = new ProposalMaker(rules, now, trials);
        var found = tried(trials, base, session);
        found.sort(PlaceTrial.BEST_FIRST);
        List<PlaceProposal> result = new ArrayList<>();
        for (PlaceTrial trial : found) {
            var kind =
                    trial.place().isPlaced()
                            ? PlaceProposal.Kind.PLACE
                            : PlaceProposal.Kind.WAITLIST;
            result.add(proposals.of(kind, trial, result.size() < withFindings));
        }
        return result;
    }

    /** All of them, in no order. */
    static List<PlaceTrial> tried(
            PlaceTrials trials, SlotArrangement base, Session session) {
        FixedPlacement here = base.placementOf(session);
        var without = base.without(session);
        var lengths =
                PlacesToTry.lengths(base.facts(), session, here == null ? null : here.minutes());
        List<PlaceTrial> found =
                new ArrayList<>(
                        trials.places(
                                without, List.of(), session, lengths, PlaceTrials.EVERY_START));
        if (here != null) {
            found.removeIf(
                    trial ->
                            trial.place().slot() == here.slot()
                                    && trial.place().start() == here.start());
            if (!session.isBreak()) {
                found.add(
                        trials.of(List.of(new AgendaMove.Unplace(session.id())), session, without));
            }
        }
        return found;
    }
}
