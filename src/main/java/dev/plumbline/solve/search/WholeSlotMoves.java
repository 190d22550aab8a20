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
    static List<MoveSelection.Share> of(MovePicks picks, RuleSet rules) {
        var surroundings = new RelatedSlots(picks.board());
        var list =
                List.of(
                        new MoveSelection.Share(24, new RejoinMove(picks, surroundings)),
                        new MoveSelection.Share(16, new SwapMates(picks, surroundings)),
                        new MoveSelection.Share(30, new ExchangeSlots(picks, surroundings)),
                        new MoveSelection.Share(8, new ExchangeRooms(picks, surroundings)),
                        new MoveSelection.Share(12, new MoveTail(picks, surroundings)),
                        new MoveSelection.Share(4, RelocateMove.one(picks)),
                        new MoveSelection.Share(2, new SwapMove(picks)),
                        new MoveSelection.Share(4, new BringInMove(picks)),
                        new MoveSelection.Share(1, new LeaveOutMove(picks)));
        var sessions = rules.facts().sessions();
        var bound = new boolean[sessions.size()];
        boolean any = false;
        for (Session session : sessions) {
            bound[session.index()] = rules.bindOrder(session);
            any |= bound[session.index()];
        }
        return any ? ordered(list, picks, surroundings, bound) : list;
    }

    private static List<MoveSelection.Share> ordered(
            List<MoveSelection.Share> list,
            MovePicks picks,
            RelatedSlots surroundings,
            boolean[] bound) {
        return list.stream()
                .map(
                        share ->
                                new MoveSelection.Share(
                                        share.times(),
                                        new InListedOrder(
                                                share.move(), picks, surroundings, bound)))
                .toList();
    }
}
