package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The moves for problems in which a slot belongs to one cluster: most change whole slots, or
 * sessions among the slots of their cluster.
 */
final class WholeSlotMoves {

    private WholeSlotMoves() {}

    /** All of them; see decision 0009. */
    static List<MoveSelection.Share> of(MovePicks picks, RuleSet rules) {
        var related = picks.related();
        var sessions = rules.facts().sessions();
        var bound = new boolean[sessions.size()];
        boolean any = false;
        for (Session session : sessions) {
            bound[session.index()] = rules.anyBindsOrder(session);
            any |= bound[session.index()];
        }
        var list =
                List.of(
                        new MoveSelection.Share(24, new RejoinMove(picks, related)),
                        new MoveSelection.Share(16, new SwapMates(picks, related)),
                        new MoveSelection.Share(20, new ExchangeSlotsMove(picks, related)),
                        new MoveSelection.Share(
                                10,
                                new RefillMove(
                                        new ExchangeSlotsMove(picks, related), picks, related)),
                        new MoveSelection.Share(8, new ExchangeRooms(picks, related)),
                        new MoveSelection.Share(6, new ExchangeNeighboursMove(picks, related)),
                        new MoveSelection.Share(6, new ExchangeStretchesMove(picks, related)),
                        new MoveSelection.Share(6, new WidenStretchMove(picks, related)),
                        new MoveSelection.Share(1, new ClearSlotMove(picks, related, bound)),
                        new MoveSelection.Share(12, new MoveTail(picks, related)),
                        new MoveSelection.Share(4, RelocateMove.one(picks)),
                        new MoveSelection.Share(2, new SwapMove(picks)),
                        new MoveSelection.Share(4, new BringInMove(picks)),
                        new MoveSelection.Share(1, new LeaveOutMove(picks)));
        return any ? ordered(list, picks, related, bound) : list;
    }

    private static List<MoveSelection.Share> ordered(
            List<MoveSelection.Share> list,
            MovePicks picks,
            RelatedSlots related,
            boolean[] bound) {
        return list.stream()
                .map(
                        share ->
                                new MoveSelection.Share(
                                        share.times(),
                                        new ListedOrderMove(share.move(), picks, related, bound)))
                .toList();
    }

    /**
     * Brings what a cluster has in one room into another one, slot by slot at the same times, in
     * exchange for what is there.
     */
    private static final class ExchangeRooms implements BoardMove {

        private final MovePicks picks;
        private final RelatedSlots related;
        private final SlotContents contents;

        ExchangeRooms(MovePicks picks, RelatedSlots related) {
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
            boolean changed = false;
            for (BoardRow row : related.inRoom(home)) {
                if (row.size() > 0 && row.get(0).session.sharesClusterWith(piece.session)) {
                    changed |= contents.exchange(row, related.inRoom(room, row));
                }
            }
            return changed;
        }
    }

    /**
     * Puts a session, from the waitlist too, into a slot where others of its cluster are; where
     * there is no room for it, in exchange for one of them.
     */
    private static final class RejoinMove implements BoardMove {

        private final MovePicks picks;
        private final RelatedSlots related;

        RejoinMove(MovePicks picks, RelatedSlots related) {
            this.picks = picks;
            this.related = related;
        }

        @Override
        public boolean make() {
            BoardPiece piece = picks.any();
            BoardPiece mate = mate(piece);
            if (mate == null || mate.slot == piece.slot || !picks.mayGo(piece, mate.placedSlot())) {
                return false;
            }
            SearchBoard board = picks.board();
            BoardRow target = board.rowOf(mate);
            if (piece.slot == null
                    || SlotContents.hasRoom(target, piece.session.shortestMinutes())) {
                if (piece.slot != null) {
                    board.remove(piece);
                }
                board.insert(piece, target, picks.below(target.size() + 1));
                return true;
            }
            if (!picks.mayGo(mate, piece.placedSlot())) {
                return false;
            }
            board.exchange(piece, mate);
            return true;
        }

        private @Nullable BoardPiece mate(BoardPiece piece) {
            BoardPiece[] mates = related.mates(piece);
            if (mates.length < 2) {
                return null;
            }
            BoardPiece mate = mates[picks.below(mates.length)];
            return mate == piece || mate.slot == null ? null : mate;
        }
    }

    /** Exchanges the places of two sessions of one cluster. */
    static final class SwapMates implements BoardMove {

        private final MovePicks picks;
        private final RelatedSlots related;

        SwapMates(MovePicks picks, RelatedSlots related) {
            this.picks = picks;
            this.related = related;
        }

        @Override
        public boolean make() {
            BoardPiece piece = picks.anyPlaced();
            if (piece == null) {
                return false;
            }
            BoardPiece[] mates = related.mates(piece);
            if (mates.length < 2) {
                return false;
            }
            BoardPiece mate = mates[picks.below(mates.length)];
            if (mate == piece
                    || mate.slot == null
                    || !picks.mayGo(piece, mate.placedSlot())
                    || !picks.mayGo(mate, piece.placedSlot())) {
                return false;
            }
            picks.board().exchange(piece, mate);
            return true;
        }
    }

    /**
     * Puts what stands in a slot from a session on into an empty slot, or after others of its
     * cluster.
     */
    private static final class MoveTail implements BoardMove {

        private final MovePicks picks;
        private final RelatedSlots related;
        private final SlotContents contents;

        MoveTail(MovePicks picks, RelatedSlots related) {
            this.picks = picks;
            this.related = related;
            this.contents = new SlotContents(picks);
        }

        @Override
        public boolean make() {
            BoardPiece head = picks.any();
            if (head.slot == null) {
                return bringIn(head);
            }
            BoardRow source = picks.board().rowOf(head);
            BoardRow target = target(head, source);
            int from = picks.below(2) == 0 ? 0 : source.indexOf(head);
            if (source == target
                    || !takes(target, head)
                    || !SlotContents.hasRoom(target, SlotContents.shortest(source, from))
                    || !picks.mayGo(source, from, source.size() - from, target)) {
                return false;
            }
            contents.moveTail(source, from, target);
            return true;
        }

        /** A session from the waitlist makes a beginning in an empty slot. */
        private boolean bringIn(BoardPiece piece) {
            BoardRow target = picks.rowFor(piece);
            if (target == null
                    || target.size() > 0
                    || !SlotContents.hasRoom(target, piece.session.shortestMinutes())) {
                return false;
            }
            picks.board().insert(piece, target, 0);
            return true;
        }

        private BoardRow target(BoardPiece head, BoardRow source) {
            BoardPiece[] mates = related.mates(head);
            if (mates.length > 1 && picks.below(3) == 0) {
                BoardPiece mate = mates[picks.below(mates.length)];
                return mate.slot == null ? source : picks.board().rowOf(mate);
            }
            return picks.near(source, related);
        }

        private static boolean takes(BoardRow target, BoardPiece head) {
            return target.size() == 0 || target.get(0).session.sharesClusterWith(head.session);
        }
    }
}
