package dev.plumbline.explain.whatif;

import dev.plumbline.explain.WaitingStarts;
import dev.plumbline.explain.tally.PenaltyTally;
import dev.plumbline.explain.tally.TallyCosts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tries places for sessions of one schedule, and knows what each would cost. */
final class PlaceTrials {

    /**
     * So many starts and lengths are tried of a session; where there are more, those with reason.
     */
    static final int EVERY_START = 500;

    private final SlotArrangement base;
    private final PenaltyTally tally;
    private final WaitingStarts waiting;

    PlaceTrials(RuleSet rules, SlotArrangement base) {
        this.base = base;
        this.tally = new PenaltyTally(rules, base.schedule());
        this.waiting = new WaitingStarts(rules, base.starts());
    }

    SlotArrangement base() {
        return base;
    }

    /** Of the schedule as it is. */
    TallyCosts costs() {
        return tally.costs();
    }

    /** The result of moves that somebody else has made. */
    PlaceTrial of(List<AgendaMove> moves, Session session, SlotArrangement result) {
        var changed = result.changedSince(base);
        var costs = tally.with(changed);
        return new PlaceTrial(
                moves, place(session, changed), result, changed, costs, costs.score());
    }

    private FixedPlacement place(Session session, List<FixedPlacement> changed) {
        for (FixedPlacement placement : changed) {
            if (placement.session() == session) {
                return placement;
            }
        }
        var unchanged = base.placementOf(session);
        return unchanged == null ? FixedPlacement.waitlisted(session) : unchanged;
    }

    /**
     * The session at every start that a position in a slot gives it, and at those that it could
     * wait for between the others and after them, each with the length that scores best.
     *
     * @param from a schedule without the session
     * @param moves that have led from the base to it
     * @param lengths to try, in minutes
     * @param most waits that are tried without a reason; if there are more, none of them is
     */
    List<PlaceTrial> places(
            SlotArrangement from,
            List<AgendaMove> moves,
            Session session,
            List<Integer> lengths,
            int most) {
        var slots = PlacesToTry.slots(base.facts(), session);
        List<PlaceTrial> all = new ArrayList<>(positions(from, moves, session, lengths));
        all.addAll(waits(from, moves, session, slots, lengths, most));
        return best(all);
    }

    /** The same without waiting. */
    List<PlaceTrial> positions(
            SlotArrangement from, List<AgendaMove> moves, Session session, List<Integer> lengths) {
        return positions(from, moves, session, PlacesToTry.slots(base.facts(), session), lengths);
    }

    /** The same in these slots. */
    List<PlaceTrial> positions(
            SlotArrangement from,
            List<AgendaMove> moves,
            Session session,
            List<Slot> slots,
            List<Integer> lengths) {
        List<PlaceTrial> all = new ArrayList<>();
        for (Slot slot : slots) {
            // From one position to the next little changes, so that each is quick to judge.
            int others = from.in(slot).size();
            for (int minutes : lengths) {
                for (int position = 0; position <= others; position++) {
                    all.add(place(from, moves, session, slot, position, minutes));
                }
            }
        }
        return best(all);
    }

    private static List<PlaceTrial> best(List<PlaceTrial> all) {
        Map<Start, PlaceTrial> best = new LinkedHashMap<>();
        for (PlaceTrial trial : all) {
            var start = new Start(trial.place().placedSlot(), trial.place().start());
            best.merge(start, trial, PlaceTrials::better);
        }
        return List.copyOf(best.values());
    }

    /** The session where it waits, in some slots. */
    List<PlaceTrial> waits(
            SlotArrangement from,
            List<AgendaMove> moves,
            Session session,
            List<Slot> slots,
            List<Integer> lengths,
            int most) {
        var choice = waiting.of(session, from::placementOf);
        long all = slots.stream().mapToLong(slot -> choice.count(slot, from.in(slot))).sum();
        boolean isEvery = all * lengths.size() <= most;
        List<PlaceTrial> result = new ArrayList<>();
        for (Slot slot : slots) {
            var others = from.in(slot);
            for (int minutes : lengths) {
                var starts =
                        isEvery
                                ? choice.every(slot, minutes, others)
                                : choice.withReason(slot, minutes, others);
                for (long start : starts) {
                    result.add(waiting(from, moves, session, slot, start, minutes));
                }
            }
        }
        return result;
    }

    private PlaceTrial waiting(
            SlotArrangement from,
            List<AgendaMove> moves,
            Session session,
            Slot slot,
            long start,
            int minutes) {
        List<AgendaMove> all = new ArrayList<>(moves);
        all.add(new AgendaMove.Place(session.id(), slot.id(), time(start), null, minutes));
        return of(List.copyOf(all), session, from.withStart(session, slot, start, minutes));
    }

    private OffsetDateTime time(long minute) {
        return Instant.EPOCH
                .plus(Duration.ofMinutes(minute))
                .atZone(base.facts().problem().timeZone())
                .toOffsetDateTime();
    }

    private PlaceTrial place(
            SlotArrangement from,
            List<AgendaMove> moves,
            Session session,
            Slot slot,
            int position,
            int minutes) {
        List<AgendaMove> all = new ArrayList<>(moves);
        all.add(new AgendaMove.Place(session.id(), slot.id(), null, position, minutes));
        return of(List.copyOf(all), session, from.with(session, slot, position, minutes));
    }

    static PlaceTrial better(PlaceTrial one, PlaceTrial other) {
        return PlaceTrial.BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    private record Start(Slot slot, long minute) {}
}
