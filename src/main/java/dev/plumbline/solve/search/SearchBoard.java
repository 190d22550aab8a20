package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.PublishedStarts;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.StartTimes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schedule that can be changed and judged very quickly. Changes are made one after the other,
 * then judged together, then settled or taken back. Only what a change touches is judged again, and
 * only until it is certain that the change costs too much.
 */
final class SearchBoard {

    private static final WorseningTolerance ANYTHING = WorseningTolerance.ofAnything();

    private final StartTimes starts;
    private final PublishedStarts published;
    private final BoardPiece[] pieces;
    private final BoardRow[] rows;
    private final boolean looksAhead;
    private final SessionCosts sessionCosts;

    /** The costs of all other kinds, from cheap to dear. */
    private final CostPart[] parts;

    private final WaitlistPieces waitlist;
    private final BoardChanges changes;
    private final List<BoardRow> dirty = new ArrayList<>();
    private final List<BoardPiece> touched = new ArrayList<>();
    private final CostLevels settled = new CostLevels();
    private final CostLevels settledSessions = new CostLevels();
    private final CostLevels difference = new CostLevels();
    private final CostLevels sessionDifference = new CostLevels();

    /** With everything on the waitlist. */
    SearchBoard(RuleSet rules) {
        this(rules, true);
    }

    /**
     * @param looksAhead whether to stop judging a change once it is certain to cost too much; the
     *     answers are the same
     */
    SearchBoard(RuleSet rules, boolean looksAhead) {
        this.looksAhead = looksAhead;
        this.starts = new StartTimes(rules.facts());
        this.published = new PublishedStarts(rules.facts(), starts);
        int grid = rules.facts().problem().gridMinutes();
        this.pieces =
                rules.facts().sessions().stream()
                        .map(session -> new BoardPiece(session, grid))
                        .toArray(BoardPiece[]::new);
        this.rows = rules.facts().slots().stream().map(BoardRow::new).toArray(BoardRow[]::new);
        this.waitlist = new WaitlistPieces(pieces);
        this.changes = new BoardChanges(pieces.length);
        sessionCosts = new SessionCosts(rules);
        settledSessions.add(sessionCosts.allWaiting());
        settled.add(settledSessions);
        var groups = new GroupCosts(rules, pieces);
        for (BoardPiece piece : pieces) {
            groups.enter(piece, settled);
        }
        parts =
                new CostPart[] {
                    new SuccessionCosts(rules), new RelationCosts(rules, pieces), groups
                };
    }

    /**
     * Takes over a whole schedule; what it does not place goes to the waitlist. Who stands where
     * nothing but a choice lets it stand goes on waiting for that start. Settles it.
     */
    void load(Schedule schedule) {
        for (BoardPiece piece : pieces) {
            if (piece.slot != null) {
                remove(piece);
            }
        }
        for (FixedPlacement placement : schedule.placements()) {
            BoardPiece piece = pieces[placement.session().index()];
            BoardRow row = rows[placement.placedSlot().index()];
            BoardPiece before = row.size() == 0 ? null : row.get(row.size() - 1);
            long end = before == null ? row.slot().start() : before.end();
            insert(piece, row, row.size());
            setMinutes(row, row.size() - 1, placement.minutes());
            piece.start = startAfter(piece, row.slot(), piece.minutes, before, end);
            if (piece.start != placement.start()) {
                piece.notBefore =
                        starts.choice(
                                piece.session,
                                row.slot(),
                                piece.minutes,
                                before == null ? null : before.session,
                                end,
                                placement.start());
                piece.start = startAfter(piece, row.slot(), piece.minutes, before, end);
            }
        }
        evaluate(ANYTHING);
        settle();
    }

    /** How every session stands on the settled board, in the problem's order. */
    List<FixedPlacement> placements() {
        List<FixedPlacement> placements = new ArrayList<>(pieces.length);
        for (BoardPiece piece : pieces) {
            placements.add(piece.settled());
        }
        return placements;
    }

    BoardPiece[] pieces() {
        return pieces;
    }

    BoardRow[] rows() {
        return rows;
    }

    /** The pieces that were changed since the board was last settled or undone. */
    List<BoardPiece> touched() {
        return touched;
    }

    /** The pieces without a place. */
    WaitlistPieces waitlist() {
        return waitlist;
    }

    /** The row a placed piece is in. */
    BoardRow rowOf(BoardPiece piece) {
        return rows[piece.placedSlot().index()];
    }

    /**
     * Puts a waiting piece into a row, before the one that has the index now. It starts as soon as
     * it can there, or as it was published.
     */
    void insert(BoardPiece piece, BoardRow row, int index) {
        open(row);
        row.insert(index, piece);
        piece.slot = row.slot();
        piece.notBefore = published.startIn(piece.session, row.slot(), piece.minutes);
        touch(piece);
        waitlist.update(piece);
    }

    /** Puts a placed piece on the waitlist. */
    void remove(BoardPiece piece) {
        BoardRow row = rowOf(piece);
        removeAt(row, row.indexOf(piece));
    }

    /** Puts the piece that has the index in a row on the waitlist, and gives it. */
    BoardPiece removeAt(BoardRow row, int index) {
        open(row);
        BoardPiece piece = row.get(index);
        row.remove(index);
        piece.slot = null;
        piece.previous = null;
        touch(piece);
        waitlist.update(piece);
        return piece;
    }

    /** Puts each of two placed pieces where the other one is. */
    void exchange(BoardPiece one, BoardPiece other) {
        BoardRow row = rowOf(one);
        BoardRow others = rowOf(other);
        int index = row.indexOf(one);
        int otherIndex = others.indexOf(other);
        if (row == others && index > otherIndex) {
            exchange(other, one);
            return;
        }
        removeAt(others, otherIndex);
        removeAt(row, index);
        insert(other, row, index);
        insert(one, others, otherIndex);
    }

    /** Gives the piece that has the index in a row another length. */
    void setMinutes(BoardRow row, int index, int minutes) {
        BoardPiece piece = row.get(index);
        if (piece.minutes != minutes) {
            open(row);
            row.touch(index);
            touch(piece);
            piece.minutes = minutes;
        }
    }

    /**
     * Lets the piece that has the index in a row wait for a start.
     *
     * @param notBefore on the grid of the slot, or {@link StartTimes#UNCHOSEN}
     */
    void setNotBefore(BoardRow row, int index, long notBefore) {
        BoardPiece piece = row.get(index);
        if (piece.notBefore != notBefore) {
            open(row);
            row.touch(index);
            touch(piece);
            piece.notBefore = notBefore;
        }
    }

    /** The start a piece of a slot has after another one that ends then, or as the first one. */
    long startAfter(
            BoardPiece piece,
            Slot slot,
            int minutes,
            @Nullable BoardPiece previous,
            long previousEnd) {
        return starts.start(
                piece.session,
                slot,
                minutes,
                previous == null ? null : previous.session,
                previousEnd,
                piece.notBefore);
    }

    /** Whether slot and session's own facts let it start then. */
    boolean fits(Session session, Slot slot, int minutes, long start) {
        return starts.fits(session, slot, minutes, start);
    }

    /** Judges the changes since the board was last settled, and whether to bear what they cost. */
    boolean evaluate(WorseningTolerance tolerance) {
        collectChanges();
        difference.clear();
        sessionCosts.takeOff(changes, difference);
        sessionCosts.addUp(changes, difference, tolerance);
        sessionDifference.copy(difference);
        if (looksAhead && isTooMuchWhateverTheRest(tolerance)) {
            return false;
        }
        for (CostPart part : parts) {
            part.takeOff(changes, difference);
        }
        for (CostPart part : parts) {
            if (!part.addUp(changes, difference, looksAhead ? tolerance : ANYTHING)) {
                return false;
            }
        }
        return tolerance.admits(difference);
    }

    /** Whether the change would cost too much even if all other costs became nothing. */
    private boolean isTooMuchWhateverTheRest(WorseningTolerance tolerance) {
        return !tolerance.admits(
                difference.hard - (settled.hard - settledSessions.hard),
                difference.medium - (settled.medium - settledSessions.medium),
                difference.soft - (settled.soft - settledSessions.soft));
    }

    /**
     * What the evaluated changes cost more; less is negative. As long as they were borne, and until
     * the next change.
     */
    CostLevels difference() {
        return difference;
    }

    private void collectChanges() {
        changes.clear();
        for (int i = 0; i < dirty.size(); i++) {
            pack(dirty.get(i));
        }
        for (int i = 0; i < touched.size(); i++) {
            BoardPiece piece = touched.get(i);
            if (piece.slot == null) {
                if (!piece.standsAsSettled()) {
                    changes.addMoved(piece);
                }
                if (piece.settledPrevious != null) {
                    changes.addFollower(piece);
                }
            }
        }
    }

    /**
     * Lets the pieces of a row start one after the other, from the first that was touched until the
     * rest stands as it is settled.
     */
    private void pack(BoardRow row) {
        Slot slot = row.slot();
        int tail = row.tailFrom();
        int at = row.untouchedHead();
        BoardPiece previous = at == 0 ? null : row.get(at - 1);
        long end = previous == null ? slot.start() : previous.start + previous.minutes;
        boolean previousMoved = false;
        for (; at < row.size(); at++) {
            BoardPiece piece = row.get(at);
            piece.previous = previous;
            piece.start = startAfter(piece, slot, piece.minutes, previous, end);
            boolean moved = !piece.standsAsSettled();
            if (moved) {
                changes.addMoved(piece);
            }
            if (previous != piece.settledPrevious
                    || (previous != null && (moved || previousMoved))) {
                changes.addFollower(piece);
            }
            if (at >= tail && !moved) {
                break;
            }
            end = piece.start + piece.minutes;
            previous = piece;
            previousMoved = moved;
        }
    }

    /** Makes the evaluated changes, which were borne, the new settled board. */
    void settle() {
        sessionCosts.settle(changes);
        for (CostPart part : parts) {
            part.settle(changes);
        }
        settled.add(difference);
        settledSessions.add(sessionDifference);
        for (int i = 0; i < changes.movedCount; i++) {
            changes.moved[i].settle();
        }
        for (int i = 0; i < changes.followerCount; i++) {
            changes.followers[i].settle();
        }
        for (int i = 0; i < touched.size(); i++) {
            touched.get(i).settle();
        }
        close();
    }

    /** Takes back the evaluated changes. */
    void undo() {
        for (int i = 0; i < dirty.size(); i++) {
            dirty.get(i).restore();
        }
        for (int i = 0; i < changes.movedCount; i++) {
            changes.moved[i].restore();
        }
        for (int i = 0; i < changes.followerCount; i++) {
            changes.followers[i].restore();
        }
        for (int i = 0; i < touched.size(); i++) {
            touched.get(i).restore();
            waitlist.update(touched.get(i));
        }
        for (CostPart part : parts) {
            part.undo(changes);
        }
        close();
    }

    /** The score of the settled board. */
    Score score() {
        return settled.toScore();
    }

    /** What the settled board costs. */
    CostLevels costs() {
        return settled;
    }

    private void open(BoardRow row) {
        if (!row.isOpen()) {
            row.open();
            dirty.add(row);
        }
    }

    private void touch(BoardPiece piece) {
        if (piece.touchedIn != changes.number) {
            piece.touchedIn = changes.number;
            touched.add(piece);
        }
    }

    private void close() {
        for (int i = 0; i < dirty.size(); i++) {
            dirty.get(i).close();
        }
        dirty.clear();
        touched.clear();
        changes.number++;
    }
}
