package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Makes up changes of a board at random, and makes them. Each kind says false, and changes nothing,
 * when the dice show something that is not allowed or would make no difference.
 */
final class Moves {

    private static final int TRIES = 200;

    /** Out of three relocations one stays in its slot. */
    private static final int STAYS = 3;

    /** Once in so many times a slot is tried that does not look promising. */
    private static final int UNLIKELY = 16;

    private final Board board;
    private final Mobility mobility;
    private final Refit refit;
    private final RandomGenerator random;
    private final int grid;
    private final Piece[] pieces;

    Moves(Board board, RuleSet rules, RandomGenerator random) {
        this.board = board;
        this.mobility = new Mobility(rules);
        this.random = random;
        this.grid = rules.facts().problem().gridMinutes();
        this.refit = new Refit(board, grid);
        this.pieces = board.pieces();
    }

    /** Makes one change; false when many tries in a row found none. */
    boolean make() {
        for (int tried = 0; tried < TRIES; tried++) {
            if (makeAny(random.nextInt(100))) {
                return true;
            }
        }
        return false;
    }

    private boolean makeAny(int dice) {
        if (dice < 30) {
            return relocate(1);
        } else if (dice < 40) {
            return relocate(Integer.MAX_VALUE);
        } else if (dice < 60) {
            return swap();
        } else if (dice < 70) {
            return bringIn();
        } else if (dice < 78) {
            return replace();
        } else if (dice < 81) {
            return leaveOut();
        } else if (dice < 84) {
            return exchangeTails();
        } else if (dice < 92) {
            return changeMinutes();
        }
        return tradeMinutes();
    }

    private Piece any() {
        return pieces[random.nextInt(pieces.length)];
    }

    /**
     * Puts a session, and up to as many of its cluster that directly follow it, into another place.
     */
    private boolean relocate(int most) {
        Piece head = any();
        if (head.slot == null) {
            return false;
        }
        Row source = board.rowOf(head);
        Row target = random.nextInt(STAYS) == 0 ? source : rowFor(head);
        if (target == null) {
            return false;
        }
        int first = source.indexOf(head);
        int length = runLength(source, first, most);
        int before = random.nextInt(target.size() + 1);
        boolean stays = source == target && first <= before && before <= first + length;
        if (stays || (most > 1 && length < 2) || !mayGo(source, first, length, target)) {
            return false;
        }
        boolean later = source == target && before > first;
        for (int moved = 0; moved < length; moved++) {
            Piece piece = source.get(source == target && !later ? first + moved : first);
            board.remove(piece);
            board.insert(piece, target, later ? before - 1 : before + moved);
        }
        maybeRefit(source, target);
        return true;
    }

    private boolean mayGo(Row source, int first, int length, Row target) {
        for (int i = first; i < first + length; i++) {
            if (!mayGo(source.get(i), target.slot())) {
                return false;
            }
        }
        return true;
    }

    private static int runLength(Row row, int first, int most) {
        int end = first + 1;
        while (end - first < most
                && end < row.size()
                && row.get(end).session.sharesClusterWith(row.get(end - 1).session)) {
            end++;
        }
        return end - first;
    }

    private boolean swap() {
        Piece one = any();
        Piece other = any();
        if (one == other
                || one.slot == null
                || other.slot == null
                || !mayGo(one, other.slot)
                || !mayGo(other, one.slot)) {
            return false;
        }
        Row mine = board.rowOf(one);
        Row others = board.rowOf(other);
        int index = mine.indexOf(one);
        int otherIndex = others.indexOf(other);
        boolean firstIsLower = mine != others || index < otherIndex;
        Piece lower = firstIsLower ? one : other;
        Piece higher = firstIsLower ? other : one;
        int lowerIndex = firstIsLower ? index : otherIndex;
        int higherIndex = firstIsLower ? otherIndex : index;
        Row lowerRow = firstIsLower ? mine : others;
        Row higherRow = firstIsLower ? others : mine;
        board.remove(higher);
        board.remove(lower);
        board.insert(higher, lowerRow, lowerIndex);
        board.insert(lower, higherRow, higherIndex);
        maybeRefit(mine, others);
        return true;
    }

    private boolean bringIn() {
        Piece waiting = waiting();
        if (waiting == null) {
            return false;
        }
        Row target = rowFor(waiting);
        if (target == null) {
            return false;
        }
        board.insert(waiting, target, random.nextInt(target.size() + 1));
        maybeRefit(target, target);
        return true;
    }

    private boolean replace() {
        Piece waiting = waiting();
        Piece leaving = any();
        if (waiting == null
                || leaving.slot == null
                || !mobility.mayBeLeftOut(leaving.session)
                || !mayGo(waiting, leaving.slot)) {
            return false;
        }
        Row row = board.rowOf(leaving);
        int index = row.indexOf(leaving);
        board.remove(leaving);
        board.insert(waiting, row, index);
        maybeRefit(row, row);
        return true;
    }

    private boolean leaveOut() {
        Piece leaving = any();
        if (leaving.slot == null || !mobility.mayBeLeftOut(leaving.session)) {
            return false;
        }
        Row row = board.rowOf(leaving);
        board.remove(leaving);
        maybeRefit(row, row);
        return true;
    }

    /**
     * Exchanges what stands in one slot from a session on with what stands in another from a
     * session on.
     */
    private boolean exchangeTails() {
        Piece one = any();
        Piece other = any();
        if (one.slot == null || other.slot == null || one.slot == other.slot) {
            return false;
        }
        Row mine = board.rowOf(one);
        Row others = board.rowOf(other);
        int from = mine.indexOf(one);
        int otherFrom = others.indexOf(other);
        int length = mine.size() - from;
        int otherLength = others.size() - otherFrom;
        if (!mayGo(mine, from, length, others) || !mayGo(others, otherFrom, otherLength, mine)) {
            return false;
        }
        for (int moved = 0; moved < length; moved++) {
            Piece piece = mine.get(from);
            board.remove(piece);
            board.insert(piece, others, others.size());
        }
        for (int moved = 0; moved < otherLength; moved++) {
            Piece piece = others.get(otherFrom);
            board.remove(piece);
            board.insert(piece, mine, mine.size());
        }
        maybeRefit(mine, others);
        return true;
    }

    private boolean changeMinutes() {
        Piece piece = any();
        int steps = (piece.session.longestMinutes() - piece.session.shortestMinutes()) / grid;
        if (piece.slot == null || steps == 0) {
            return false;
        }
        int minutes = piece.session.shortestMinutes() + grid * random.nextInt(steps + 1);
        if (minutes == piece.minutes) {
            return false;
        }
        Row row = board.rowOf(piece);
        board.setMinutes(row, row.indexOf(piece), minutes);
        return true;
    }

    /** Makes one session a step shorter and another one of the same slot a step longer. */
    private boolean tradeMinutes() {
        Piece giver = any();
        if (giver.slot == null || giver.minutes <= giver.session.shortestMinutes()) {
            return false;
        }
        Row row = board.rowOf(giver);
        int takerIndex = random.nextInt(row.size());
        Piece taker = row.get(takerIndex);
        if (taker == giver || taker.minutes >= taker.session.longestMinutes()) {
            return false;
        }
        board.setMinutes(row, row.indexOf(giver), giver.minutes - grid);
        board.setMinutes(row, takerIndex, taker.minutes + grid);
        return true;
    }

    private @Nullable Piece waiting() {
        for (int tried = 0; tried < pieces.length; tried++) {
            Piece candidate = any();
            if (candidate.slot == null) {
                return candidate;
            }
        }
        return null;
    }

    private @Nullable Row rowFor(Piece piece) {
        List<Slot> slots = slotsFor(piece);
        return slots.isEmpty()
                ? null
                : board.rows()[slots.get(random.nextInt(slots.size())).index()];
    }

    private boolean mayGo(Piece piece, Slot slot) {
        return slotsFor(piece).contains(slot);
    }

    /**
     * Now and then a slot is tried that does not look promising, so that nothing is out of reach.
     */
    private List<Slot> slotsFor(Piece piece) {
        return random.nextInt(UNLIKELY) == 0
                ? mobility.allowed(piece.session)
                : mobility.promising(piece.session);
    }

    private void maybeRefit(Row one, Row other) {
        if (random.nextBoolean()) {
            refit.apply(one);
            if (other != one) {
                refit.apply(other);
            }
        }
    }
}
