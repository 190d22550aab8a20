package dev.plumbline.explain.whatif;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what it would cost to put one session of a schedule after another somewhere else. Much of
 * the work is the same for all of them, and done once. Not for use by several threads at once.
 */
public final class PlaceCostsFinder {

    /**
     * So many positions in slots that do not suit are tried; where there are more, none of them.
     */
    static final int MOST_ELSEWHERE = 500;

    private final Score score;
    private final SlotArrangement base;
    private final PlaceTrials trials;
    private final ProposalMaker proposals;

    /** Of a schedule that was judged by these rules. */
    public PlaceCostsFinder(RuleSet rules, ScoredSchedule now) {
        this.score = now.score();
        this.base = SlotArrangement.of(now.schedule());
        this.trials = new PlaceTrials(rules, base);
        this.proposals = new ProposalMaker(rules, now, trials);
    }

    /** Of a session of the schedule. */
    public PlaceCosts of(Session session) {
        return new PlaceCosts(
                score,
                proposals(places(session)),
                proposals(lengths(session)),
                proposals(swaps(session)));
    }

    private List<PlaceProposal> proposals(List<PlaceTrial> found) {
        return found.stream().map(trial -> proposals.of(kind(trial), trial, false)).toList();
    }

    private static PlaceProposal.Kind kind(PlaceTrial trial) {
        return trial.place().isPlaced() ? PlaceProposal.Kind.PLACE : PlaceProposal.Kind.WAITLIST;
    }

    private List<PlaceTrial> places(Session session) {
        List<PlaceTrial> found = AlternativePlaces.tried(trials, base, session);
        if (!session.isBreak()) {
            found.addAll(elsewhere(session));
        }
        found.sort(PlaceTrial.BEST_FIRST);
        return found;
    }

    private List<PlaceTrial> elsewhere(Session session) {
        var here = base.placementOf(session);
        var suiting = PlacesToTry.slots(base.facts(), session);
        List<Slot> slots =
                base.facts().slots().stream()
                        .filter(slot -> !suiting.contains(slot))
                        .filter(slot -> here == null || slot != here.slot())
                        .toList();
        int positions = slots.stream().mapToInt(slot -> base.in(slot).size() + 1).sum();
        int minutes = here == null ? session.longestMinutes() : here.minutes();
        return positions > MOST_ELSEWHERE
                ? List.of()
                : trials.positions(
                        base.without(session), List.of(), session, slots, List.of(minutes));
    }

    private List<PlaceTrial> lengths(Session session) {
        FixedPlacement here = base.placementOf(session);
        if (here == null) {
            return List.of();
        }
        return PlacesToTry.lengths(base.facts(), session, here.minutes()).stream()
                .filter(minutes -> minutes != here.minutes())
                .map(
                        minutes ->
                                trials.of(
                                        List.of(
                                                new AgendaMove.ChangeMinutes(
                                                        session.id(), minutes)),
                                        session,
                                        base.resized(here, minutes)))
                .toList();
    }

    private List<PlaceTrial> swaps(Session session) {
        List<PlaceTrial> found = new ArrayList<>();
        if (!session.isBreak()) {
            var here = base.placementOf(session);
            for (Slot slot : PlacesToTry.slots(base.facts(), session)) {
                for (FixedPlacement other : base.in(slot)) {
                    if (other.session() != session && !other.session().isBreak()) {
                        found.add(swap(session, here, other));
                    }
                }
            }
        }
        found.sort(PlaceTrial.BEST_FIRST);
        return found;
    }

    private PlaceTrial swap(Session session, @Nullable FixedPlacement here, FixedPlacement other) {
        var result =
                here == null
                        ? base.replaced(other, session, session.longestMinutes())
                        : base.swapped(here, other);
        List<String> both = List.of(session.id(), other.session().id());
        return trials.of(List.of(new AgendaMove.Swap(both)), session, result);
    }
}
