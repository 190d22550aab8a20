package dev.plumbline.explain.whatif;

import dev.plumbline.explain.tally.Costs;
import dev.plumbline.explain.tally.Tally;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tries places for sessions of one schedule, and knows what each would cost. */
final class Trials {

    private final Arrangement base;
    private final Tally tally;

    Trials(RuleSet rules, Arrangement base) {
        this.base = base;
        this.tally = new Tally(rules, base.schedule());
    }

    Arrangement base() {
        return base;
    }

    /** Of the schedule as it is. */
    Costs costs() {
        return tally.costs();
    }

    /** The result of moves that somebody else has made. */
    Trial of(List<Move> moves, Session session, Arrangement result) {
        var changed = result.changedSince(base);
        var place = result.placementOf(session);
        var costs = tally.with(changed);
        return new Trial(
                moves,
                place == null ? FixedPlacement.waitlisted(session) : place,
                result,
                changed,
                costs,
                costs.score());
    }

    /**
     * The session at every start that a position in a slot gives it, each with the length that
     * scores best.
     *
     * @param from a schedule without the session
     * @param moves that have led from the base to it
     * @param lengths to try, in minutes
     */
    List<Trial> places(Arrangement from, List<Move> moves, Session session, List<Integer> lengths) {
        Map<Start, Trial> best = new LinkedHashMap<>();
        for (Slot slot : Chances.slots(base.facts(), session)) {
            for (int position = 0; position <= from.in(slot).size(); position++) {
                for (int minutes : lengths) {
                    var trial = place(from, moves, session, slot, position, minutes);
                    best.merge(new Start(slot, trial.place().start()), trial, Trials::better);
                }
            }
        }
        return List.copyOf(best.values());
    }

    private Trial place(
            Arrangement from,
            List<Move> moves,
            Session session,
            Slot slot,
            int position,
            int minutes) {
        List<Move> all = new ArrayList<>(moves);
        all.add(new Move.Place(session.id(), slot.id(), null, position, minutes));
        return of(List.copyOf(all), session, from.with(session, slot, position, minutes));
    }

    static Trial better(Trial one, Trial other) {
        return Trial.BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    private record Start(Slot slot, long minute) {}
}
