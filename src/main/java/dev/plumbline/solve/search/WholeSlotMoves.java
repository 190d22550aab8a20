package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import java.util.List;

/**
 * The moves for problems in which a slot belongs to one cluster: most change whole slots, or
 * sessions among the slots of their cluster.
 */
final class WholeSlotMoves {

    private WholeSlotMoves() {}

    /** All of them; see decision 0009. */
    static List<Moves.Share> of(Picks picks, RuleSet rules) {
        var surroundings = new Surroundings(picks.board());
        var list =
                List.of(
                        new Moves.Share(24, new Rejoin(picks, surroundings)),
                        new Moves.Share(16, new SwapMates(picks, surroundings)),
                        new Moves.Share(30, new ExchangeSlots(picks, surroundings)),
                        new Moves.Share(8, new ExchangeRooms(picks, surroundings)),
                        new Moves.Share(12, new MoveTail(picks, surroundings)),
                        new Moves.Share(4, Relocate.one(picks)),
                        new Moves.Share(2, new Swap(picks)),
                        new Moves.Share(4, new BringIn(picks)),
                        new Moves.Share(1, new LeaveOut(picks)));
        var sessions = rules.facts().sessions();
        var bound = new boolean[sessions.size()];
        boolean any = false;
        for (Session session : sessions) {
            bound[session.index()] = rules.bindOrder(session);
            any |= bound[session.index()];
        }
        return any ? ordered(list, picks, surroundings, bound) : list;
    }

    private static List<Moves.Share> ordered(
            List<Moves.Share> list, Picks picks, Surroundings surroundings, boolean[] bound) {
        return list.stream()
                .map(
                        share ->
                                new Moves.Share(
                                        share.times(),
                                        new InListedOrder(
                                                share.move(), picks, surroundings, bound)))
                .toList();
    }
}
