package dev.plumbline.explain.whatif;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The best places for a session without one: by itself, at once or waiting; with one other session
 * shortened; in the place of another one, which moves to its own best place or goes to the
 * waitlist. Breaks and what is pinned to a place are left alone.
 */
public final class PlaceRecommendations {

    /** Shortening and moving another session on is tried for so many of the best. */
    private static final int TRIED_FURTHER = 12;

    /** For so many of them it is tried whether the session that moves on should wait somewhere. */
    private static final int RELOCATED_WAITING = 4;

    private final PlaceTrials trials;
    private final SlotArrangement base;
    private final Session session;
    private final List<Integer> lengths;
    private final Map<Set<FixedPlacement>, Found> found = new LinkedHashMap<>();

    private record Found(PlaceProposal.Kind kind, PlaceTrial trial) {}

    private PlaceRecommendations(RuleSet rules, ScoredSchedule now, Session session) {
        this.base = SlotArrangement.of(now.schedule());
        this.trials = new PlaceTrials(rules, base);
        this.session = session;
        this.lengths = PlacesToTry.lengths(base.facts(), session, null);
    }

    /**
     * The best first.
     *
     * @param rules of the schedule's problem
     * @param session that has no place
     * @param limit so many at most
     */
    public static List<PlaceProposal> of(
            RuleSet rules, ScoredSchedule now, Session session, int limit) {
        var recommendations = new PlaceRecommendations(rules, now, session);
        recommendations.search();
        var proposals = new ProposalMaker(rules, now, recommendations.trials);
        return recommendations.found.values().stream()
                .sorted((one, other) -> PlaceTrial.BEST_FIRST.compare(one.trial(), other.trial()))
                .limit(limit)
                .map(one -> proposals.of(one.kind(), one.trial(), true))
                .toList();
    }

    private void search() {
        var alone = trials.places(base, List.of(), session, lengths, PlaceTrials.EVERY_START);
        add(PlaceProposal.Kind.PLACE, alone);
        var fullLength = trials.positions(base, List.of(), session, List.of(lengths.getFirst()));
        best(alone).forEach(trial -> add(PlaceProposal.Kind.SHORTEN, shortened(trial)));
        best(fullLength).forEach(trial -> add(PlaceProposal.Kind.SHORTEN, shortened(trial)));
        List<PlaceTrial> replacing = new ArrayList<>();
        Map<PlaceTrial, FixedPlacement> replaced = new LinkedHashMap<>();
        for (Slot slot : PlacesToTry.slots(base.facts(), session)) {
            for (FixedPlacement other : base.in(slot)) {
                if (isFree(other)) {
                    var trial = replacing(other);
                    replacing.add(trial);
                    replaced.put(trial, other);
                }
            }
        }
        add(PlaceProposal.Kind.REPLACE, replacing);
        best(replacing)
                .forEach(trial -> add(PlaceProposal.Kind.REPLACE, waiting(replaced.get(trial))));
        int number = 0;
        for (PlaceTrial trial : best(replacing)) {
            boolean mayWait = number++ < RELOCATED_WAITING;
            add(PlaceProposal.Kind.RELOCATE, relocated(trial, replaced.get(trial), mayWait));
        }
    }

    private static boolean isFree(FixedPlacement placement) {
        var other = placement.session();
        return !other.isBreak() && !other.pin().settlesPlace();
    }

    private void add(PlaceProposal.Kind kind, List<PlaceTrial> those) {
        for (PlaceTrial trial : those) {
            // The same schedule may be reached in several ways; the simplest comes first.
            found.putIfAbsent(new LinkedHashSet<>(trial.changed()), new Found(kind, trial));
        }
    }

    private static List<PlaceTrial> best(List<PlaceTrial> those) {
        return those.stream().sorted(PlaceTrial.BEST_FIRST).limit(TRIED_FURTHER).toList();
    }

    /** With each other session of the slot shortened by as much as is best, where that helps. */
    private List<PlaceTrial> shortened(PlaceTrial trial) {
        List<PlaceTrial> result = new ArrayList<>();
        for (FixedPlacement other : trial.arrangement().in(trial.place().placedSlot())) {
            if (other.session() == session || other.session().isBreak()) {
                continue;
            }
            PlaceTrial best = trial;
            for (int minutes : PlacesToTry.lengths(base.facts(), other.session(), null)) {
                if (minutes < other.minutes()) {
                    best = PlaceTrials.better(best, resized(trial, other, minutes));
                }
            }
            if (best != trial) {
                result.add(best);
            }
        }
        return result;
    }

    private PlaceTrial resized(PlaceTrial trial, FixedPlacement other, int minutes) {
        List<AgendaMove> moves = new ArrayList<>(trial.moves());
        moves.add(new AgendaMove.ChangeMinutes(other.session().id(), minutes));
        return trials.of(List.copyOf(moves), session, trial.arrangement().resized(other, minutes));
    }

    /** In the place of another session, which goes to the waitlist. */
    private PlaceTrial replacing(FixedPlacement other) {
        var slot = other.placedSlot();
        int position = base.positionOf(other);
        var without = base.without(other.session());
        PlaceTrial best = null;
        for (int minutes : lengths) {
            var trial =
                    trials.of(
                            List.of(
                                    new AgendaMove.Unplace(other.session().id()),
                                    new AgendaMove.Place(
                                            session.id(), slot.id(), null, position, minutes)),
                            session,
                            without.with(session, slot, position, minutes));
            best = best == null ? trial : PlaceTrials.better(best, trial);
        }
        return Objects.requireNonNull(best);
    }

    /** The same, but it waits in the slot for something, after the others have moved up. */
    private List<PlaceTrial> waiting(FixedPlacement other) {
        return trials.waits(
                base.without(other.session()),
                List.of(new AgendaMove.Unplace(other.session().id())),
                session,
                List.of(other.placedSlot()),
                lengths,
                0);
    }

    /** The same, but the other session gets the best place that is left, with its length. */
    private List<PlaceTrial> relocated(PlaceTrial trial, FixedPlacement other, boolean mayWait) {
        var from = trial.arrangement();
        var minutes = List.of(other.minutes());
        var places =
                mayWait
                        ? trials.places(from, trial.moves(), other.session(), minutes, 0)
                        : trials.positions(from, trial.moves(), other.session(), minutes);
        return places.stream()
                .sorted(PlaceTrial.BEST_FIRST)
                .limit(1)
                .map(best -> trials.of(best.moves(), session, best.arrangement()))
                .toList();
    }
}
