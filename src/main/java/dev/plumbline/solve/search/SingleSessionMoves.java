package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Facts;
import java.util.List;

/**
 * The moves for problems in which no slot has room for two sessions: what matters is which slot
 * each one has, and the slots are exchanged.
 */
final class SingleSessionMoves {

    private SingleSessionMoves() {}

    /** Whether a problem is of this kind, and all lengths are fixed. */
    static boolean suit(Facts facts) {
        int shortest =
                facts.sessions().stream()
                        .mapToInt(session -> session.shortestMinutes())
                        .min()
                        .orElse(0);
        boolean elastic =
                facts.sessions().stream()
                        .anyMatch(session -> session.shortestMinutes() < session.longestMinutes());
        return !elastic
                && facts.slots().stream().allMatch(slot -> slot.time().minutes() < 2L * shortest);
    }

    /** All of them; see decision 0009. */
    static List<MoveSelection.Share> of(MovePicks picks) {
        var surroundings = new RelatedSlots(picks.board());
        return List.of(
                new MoveSelection.Share(70, new ExchangeSlots(picks, surroundings)),
                new MoveSelection.Share(1, new ExchangeTimes(picks, surroundings)),
                new MoveSelection.Share(4, new ExchangeStretches(picks, surroundings)),
                new MoveSelection.Share(4, ShuffleMove.ofHour(picks)),
                new MoveSelection.Share(1, RelocateMove.one(picks)),
                new MoveSelection.Share(10, new BringInMove(picks)),
                new MoveSelection.Share(4, new ReplaceMove(picks)),
                new MoveSelection.Share(1, new LeaveOutMove(picks)));
    }
}
