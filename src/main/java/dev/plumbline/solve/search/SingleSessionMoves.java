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
        var related = picks.related();
        return List.of(
                new MoveSelection.Share(70, new ExchangeSlotsMove(picks, related)),
                new MoveSelection.Share(1, new ExchangeTimes(picks, related)),
                new MoveSelection.Share(4, new ExchangeStretches(picks, related)),
                new MoveSelection.Share(4, ShuffleMove.ofHour(picks)),
                new MoveSelection.Share(1, RelocateMove.one(picks)),
                new MoveSelection.Share(10, new BringInMove(picks)),
                new MoveSelection.Share(4, new ReplaceMove(picks)),
                new MoveSelection.Share(1, new LeaveOutMove(picks)));
    }

    /**
     * Exchanges everything in two rooms for a while: in some slots that follow each other, with
     * what is in the other room at the same times.
     */
    private static final class ExchangeStretches implements BoardMove {

        private final MovePicks picks;
        private final RelatedSlots related;
        private final SlotContents contents;

        ExchangeStretches(MovePicks picks, RelatedSlots related) {
            this.picks = picks;
            this.related = related;
            this.contents = new SlotContents(picks);
        }

        @Override
        public boolean make() {
            BoardPiece piece = picks.anyPlaced();
            if (piece == null) {
                return false;
            }
            BoardRow home = picks.board().rowOf(piece);
            BoardRow[] parallel = related.atTime(home);
            String room = parallel[picks.below(parallel.length)].slot().room().id();
            BoardRow[] rows = related.inRoom(home);
            int first = picks.below(rows.length);
            int length = 2 + picks.below(Math.max(1, rows.length - 2));
            boolean changed = false;
            for (int i = first; i < Math.min(rows.length, first + length); i++) {
                changed |= contents.exchange(rows[i], related.inRoom(room, rows[i]));
            }
            return changed;
        }
    }

    /** Exchanges everything that starts at two times, room by room. */
    private static final class ExchangeTimes implements BoardMove {

        private final MovePicks picks;
        private final RelatedSlots related;
        private final SlotContents contents;

        ExchangeTimes(MovePicks picks, RelatedSlots related) {
            this.picks = picks;
            this.related = related;
            this.contents = new SlotContents(picks);
        }

        @Override
        public boolean make() {
            BoardPiece piece = picks.anyPlaced();
            if (piece == null) {
                return false;
            }
            BoardRow home = picks.board().rowOf(piece);
            BoardRow[] others = related.inRoom(home);
            long time = others[picks.below(others.length)].slot().start();
            boolean changed = false;
            for (BoardRow row : related.atTime(home)) {
                changed |= contents.exchange(row, related.atTime(time, row));
            }
            return changed;
        }
    }
}
