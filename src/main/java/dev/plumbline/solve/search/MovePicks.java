package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.StartTimes;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What all moves ask: whom to move, whereto, and whether that may be. */
final class MovePicks {

    /** Once in so many times a slot is tried that does not look promising. */
    private static final int UNLIKELY = 16;

    /** From so many slots on a session is sent near those of its cluster now and then. */
    private static final int MANY_SLOTS = 8;

    /** Once in so many times. */
    private static final int NEAR = 3;

    /** Once in so many times a session that comes into a slot waits there for something. */
    private static final int SELDOM_WAITS = 6;

    private final SearchBoard board;
    private final AllowedSlots slots;
    private final LengthRefit refit;
    private final WaitTargets targets;
    private final boolean maySomebodyWait;
    private final RandomGenerator random;
    private final BoardPiece[] pieces;
    private final RelatedSlots related;
    private final boolean sendsNearMates;

    MovePicks(SearchBoard board, RuleSet rules, RandomGenerator random) {
        this.slots = new AllowedSlots(rules);
        this.refit = new LengthRefit(board, rules.facts().problem().gridMinutes());
        this.targets = new WaitTargets(rules, random);
        this.maySomebodyWait = targets.exist();
        this.board = board;
        this.random = random;
        this.pieces = board.pieces();
        this.related = new RelatedSlots(board);
        this.sendsNearMates =
                rules.facts().slots().size() >= MANY_SLOTS
                        && !rules.anyBindsSlots()
                        && !SingleSessionMoves.suit(rules.facts());
    }

    SearchBoard board() {
        return board;
    }

    RelatedSlots related() {
        return related;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    BoardPiece any() {
        return pieces[random.nextInt(pieces.length)];
    }

    /** Any piece that is placed, or null when one is drawn that is not. */
    @Nullable BoardPiece anyPlaced() {
        BoardPiece piece = any();
        return piece.slot == null ? null : piece;
    }

    /** A piece of the waitlist, or null when there is none. */
    @Nullable BoardPiece waitlisted() {
        WaitlistPieces waitlist = board.waitlist();
        return waitlist.count() == 0 ? null : waitlist.get(random.nextInt(waitlist.count()));
    }

    /** A row the piece may go to, its own among them; null when there is none. */
    @Nullable BoardRow rowFor(BoardPiece piece) {
        BoardRow near = nearMates(piece);
        if (near != null) {
            return near;
        }
        List<Slot> choice =
                isUnlikelyTried() ? slots.allowed(piece.session) : slots.promising(piece.session);
        return choice.isEmpty()
                ? null
                : board.rows()[choice.get(random.nextInt(choice.size())).index()];
    }

    /**
     * Now and then the row of another session of its cluster, or one in the same room; null else.
     * Where there are many slots, one that is drawn from all of them hardly ever has to do with the
     * session (nearby selection).
     */
    private @Nullable BoardRow nearMates(BoardPiece piece) {
        if (!sendsNearMates || random.nextInt(NEAR) != 0) {
            return null;
        }
        BoardPiece[] mates = related.mates(piece);
        if (mates.length < 2) {
            return null;
        }
        BoardPiece drawn = mates[random.nextInt(mates.length - 1)];
        BoardPiece mate = drawn == piece ? mates[mates.length - 1] : drawn;
        if (mate.slot == null) {
            return null;
        }
        BoardRow row = board.rowOf(mate);
        if (random.nextInt(NEAR) == 0) {
            BoardRow[] room = related.inRoom(row);
            row = room[random.nextInt(room.length)];
        }
        return mayGo(piece, row.slot()) ? row : null;
    }

    /** A placed piece to change places with: any, or one in a row of its mates. */
    @Nullable BoardPiece partner(@Nullable BoardPiece piece) {
        BoardRow row = piece == null ? null : nearMates(piece);
        return row == null || row.size() == 0 ? anyPlaced() : row.get(random.nextInt(row.size()));
    }

    /** Any other row: one of the same room, one of the same time, or any at all. */
    BoardRow near(BoardRow row, RelatedSlots related) {
        BoardRow[] choice =
                switch (random.nextInt(3)) {
                    case 0 -> related.inRoom(row);
                    case 1 -> related.atTime(row);
                    default -> related.all();
                };
        return choice[random.nextInt(choice.length)];
    }

    /** Whether the piece may go to the slot, for this once. */
    boolean mayGo(BoardPiece piece, Slot slot) {
        return isUnlikelyTried()
                ? slots.isAllowed(piece.session, slot)
                : slots.isPromising(piece.session, slot);
    }

    /** Whether all of so many pieces may. */
    boolean mayGo(BoardRow source, int first, int length, BoardRow target) {
        for (int i = first; i < first + length; i++) {
            if (!mayGo(source.get(i), target.slot())) {
                return false;
            }
        }
        return true;
    }

    /** Now and then, so that nothing is out of reach. */
    private boolean isUnlikelyTried() {
        return random.nextInt(UNLIKELY) == 0;
    }

    boolean mayBeLeftOut(BoardPiece piece) {
        return slots.mayBeLeftOut(piece.session);
    }

    WaitTargets targets() {
        return targets;
    }

    /** Whether there is anything in the problem that a session might wait for. */
    boolean maySomebodyWait() {
        return maySomebodyWait;
    }

    /** Whether the start of the piece may be chosen. */
    boolean mayWait(BoardPiece piece) {
        return slots.mayWait(piece.session);
    }

    /** Now and then lets a piece that has just come into a slot wait there for something. */
    void maybeWait(BoardRow row, int index) {
        if (maySomebodyWait && random.nextInt(SELDOM_WAITS) == 0) {
            BoardPiece piece = row.get(index);
            if (mayWait(piece)) {
                long start = targets.draw(piece, pieces);
                if (start != StartTimes.UNCHOSEN) {
                    board.setNotBefore(row, index, start);
                }
            }
        }
    }

    /** Half the time gives the sessions of the rows lengths that fit. */
    void maybeRefit(BoardRow one, BoardRow other) {
        if (random.nextBoolean()) {
            refit.apply(one);
            if (other != one) {
                refit.apply(other);
            }
        }
    }
}
