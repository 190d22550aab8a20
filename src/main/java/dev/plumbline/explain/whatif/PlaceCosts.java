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
 * What it would cost to put a session anywhere, in numbers alone: what whoever moves it by hand
 * wants to see at once, before it is let go.
 *
 * @param score of the schedule as it is
 * @param places every other start in slots that suit the session; in a schedule that is not large
 *     also those between others in slots that do not suit it; and the waitlist, unless it is a break
 * @param lengths where it stands, with every other length it may have; none on the waitlist
 * @param swaps with every other session, breaks excepted, in slots that suit it; none of a break
 */
public record PlaceCosts(
        Score score,
        List<PlaceProposal> places,
        List<PlaceProposal> lengths,
        List<PlaceProposal> swaps) {

    /** So many positions in slots that do not suit are tried; where there are more, none of them. */
    static final int MOST_ELSEWHERE = 500;

    /** Of a session of the schedule, which was judged by these rules. */
    public static PlaceCosts of(RuleSet rules, ScoredSchedule now, Session session) {
        var base = SlotArrangement.of(now.schedule());
        var trials = new PlaceTrials(rules, base);
        var proposals = new ProposalMaker(rules, now, trials);
        return new PlaceCosts(
                now.score(),
                proposals(proposals, places(trials, base, session)),
                proposals(proposals, lengths(trials, base, session)),
                proposals(proposals, swaps(trials, base, session)));
    }

    private static List<PlaceProposal> proposals(ProposalMaker maker, List<PlaceTrial> trials) {
        return trials.stream().map(trial -> maker.of(kind(trial), trial, false)).toList();
    }

    private static PlaceProposal.Kind kind(PlaceTrial trial) {
        return trial.place().isPlaced() ? PlaceProposal.Kind.PLACE : PlaceProposal.Kind.WAITLIST;
    }

    private static List<PlaceTrial> places(
            PlaceTrials trials, SlotArrangement base, Session session) {
        List<PlaceTrial> found = AlternativePlaces.tried(trials, base, session);
        if (!session.isBreak()) {
            found.addAll(elsewhere(trials, base, session));
        }
        found.sort(PlaceTrial.BEST_FIRST);
        return found;
    }

    private static List<PlaceTrial> elsewhere(
            PlaceTrials trials, SlotArrangement base, Session session) {
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

    private static List<PlaceTrial> lengths(
            PlaceTrials trials, SlotArrangement base, Session session) {
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

    private static List<PlaceTrial> swaps(
            PlaceTrials trials, SlotArrangement base, Session session) {
        List<PlaceTrial> found = new ArrayList<>();
        if (!session.isBreak()) {
            var here = base.placementOf(session);
            for (Slot slot : PlacesToTry.slots(base.facts(), session)) {
                for (FixedPlacement other : base.in(slot)) {
                    if (other.session() != session && !other.session().isBreak()) {
                        found.add(swap(trials, base, session, here, other));
                    }
                }
            }
        }
        found.sort(PlaceTrial.BEST_FIRST);
        return found;
    }

    private static PlaceTrial swap(
            PlaceTrials trials,
            SlotArrangement base,
            Session session,
            @Nullable FixedPlacement here,
            FixedPlacement other) {
        var result =
                here == null
                        ? base.replaced(other, session, session.longestMinutes())
                        : base.swapped(here, other);
        List<String> both = List.of(session.id(), other.session().id());
        return trials.of(List.of(new AgendaMove.Swap(both)), session, result);
    }
}
