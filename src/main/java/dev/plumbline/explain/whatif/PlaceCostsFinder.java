package dev.plumbline.explain.whatif;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what it would cost to put one session of a schedule after another somewhere else. Much of
 * the work is the same for all of them, and done once. The places that suit a session are tried
 * beside all others, on two cores if there are. Not for use by several threads at once.
 */
public final class PlaceCostsFinder {

    /**
     * So many positions in slots that do not suit are tried; where there are more, none of them.
     */
    static final int MOST_ELSEWHERE = 500;

    private final Score score;
    private final SlotArrangement base;
    private final ThreadTrials ownTrials;
    private final ThreadTrials besideTrials;

    /** Of a schedule that was judged by these rules. */
    public PlaceCostsFinder(RuleSet rules, ScoredSchedule now) {
        this.score = now.score();
        this.base = SlotArrangement.of(now.schedule());
        this.ownTrials = ThreadTrials.of(rules, now, base);
        this.besideTrials = ThreadTrials.of(rules, now, base);
    }

    /** What one thread tries changes with. */
    private record ThreadTrials(PlaceTrials trials, ProposalMaker proposals) {

        static ThreadTrials of(RuleSet rules, ScoredSchedule now, SlotArrangement base) {
            var trials = new PlaceTrials(rules, base);
            return new ThreadTrials(trials, new ProposalMaker(rules, now, trials));
        }

        List<ProposedTrial> proposed(List<PlaceTrial> found) {
            return found.stream()
                    .map(trial -> new ProposedTrial(trial, proposals.of(kind(trial), trial, false)))
                    .toList();
        }
    }

    private record ProposedTrial(PlaceTrial trial, PlaceProposal proposal) {}

    private record Elsewhere(List<ProposedTrial> places, List<ProposedTrial> swaps) {}

    /** Of a session of the schedule. */
    public PlaceCosts of(Session session) {
        var beside = CompletableFuture.supplyAsync(() -> elsewhere(session));
        List<ProposedTrial> places;
        List<ProposedTrial> lengths;
        try {
            places = ownTrials.proposed(AlternativePlaces.tried(ownTrials.trials(), base, session));
            lengths = ownTrials.proposed(lengths(session));
        } finally {
            // Whatever happens, the next question finds them unused.
            beside.exceptionally(failure -> null).join();
        }
        var elsewhere = beside.join();
        return new PlaceCosts(
                score,
                bestFirst(Stream.concat(places.stream(), elsewhere.places().stream())),
                lengths.stream().map(ProposedTrial::proposal).toList(),
                bestFirst(elsewhere.swaps().stream()));
    }

    private static List<PlaceProposal> bestFirst(Stream<ProposedTrial> trials) {
        return trials.sorted(Comparator.comparing(ProposedTrial::trial, PlaceTrial.BEST_FIRST))
                .map(ProposedTrial::proposal)
                .toList();
    }

    private Elsewhere elsewhere(Session session) {
        return session.isBreak()
                ? new Elsewhere(List.of(), List.of())
                : new Elsewhere(
                        besideTrials.proposed(foreignPlaces(session)),
                        besideTrials.proposed(swaps(session)));
    }

    private static PlaceProposal.Kind kind(PlaceTrial trial) {
        return trial.place().isPlaced() ? PlaceProposal.Kind.PLACE : PlaceProposal.Kind.WAITLIST;
    }

    private List<PlaceTrial> foreignPlaces(Session session) {
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
                : besideTrials
                        .trials()
                        .positions(
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
                                ownTrials
                                        .trials()
                                        .of(
                                                List.of(
                                                        new AgendaMove.ChangeMinutes(
                                                                session.id(), minutes)),
                                                session,
                                                base.resized(here, minutes)))
                .toList();
    }

    private List<PlaceTrial> swaps(Session session) {
        List<PlaceTrial> found = new ArrayList<>();
        var here = base.placementOf(session);
        for (Slot slot : PlacesToTry.slots(base.facts(), session)) {
            for (FixedPlacement other : base.in(slot)) {
                if (other.session() != session && !other.session().isBreak()) {
                    found.add(swap(session, here, other));
                }
            }
        }
        return found;
    }

    private PlaceTrial swap(Session session, @Nullable FixedPlacement here, FixedPlacement other) {
        var result =
                here == null
                        ? base.replaced(other, session, session.longestMinutes())
                        : base.swapped(here, other);
        List<String> both = List.of(session.id(), other.session().id());
        return besideTrials.trials().of(List.of(new AgendaMove.Swap(both)), session, result);
    }
}
