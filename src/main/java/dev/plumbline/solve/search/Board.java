package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.StartTimes;
import java.util.ArrayList;
import java.util.List;

/**
 * A schedule that can be changed and judged very quickly. Changes are made one after the other,
 * then judged together, then settled or taken back. Only what a change touches is judged again.
 */
final class Board {

    private final StartTimes starts;
    private final Piece[] pieces;
    private final Row[] rows;
    private final List<CostPart> parts = new ArrayList<>();
    private final Changes changes;
    private final List<Row> dirty = new ArrayList<>();
    private final List<Piece> touched = new ArrayList<>();
    private final Levels settled = new Levels();
    private final Levels difference = new Levels();

    /** With everything on the waitlist. */
    Board(RuleSet rules) {
        this.starts = new StartTimes(rules.facts());
        this.pieces = rules.facts().sessions().stream().map(Piece::new).toArray(Piece[]::new);
        this.rows = rules.facts().slots().stream().map(Row::new).toArray(Row[]::new);
        this.changes = new Changes(pieces.length);
        var sessionCosts = new SessionCosts(rules);
        settled.add(sessionCosts.allWaiting());
        parts.add(sessionCosts);
        parts.add(new SuccessionCosts(rules));
        parts.add(new RelationCosts(rules, pieces));
        for (GroupCosts<?> part : GroupCosts.of(rules, pieces)) {
            parts.add(part);
            for (Piece piece : pieces) {
                part.enter(piece, settled);
            }
        }
    }

    /** Takes over a whole schedule; what it does not place goes to the waitlist. Settles it. */
    void load(Schedule schedule) {
        for (Piece piece : pieces) {
            if (piece.slot != null) {
                remove(piece);
            }
        }
        for (FixedPlacement placement : schedule.placements()) {
            Piece piece = pieces[placement.session().index()];
            Row row = rows[placement.placedSlot().index()];
            insert(piece, row, row.size());
            setMinutes(piece, placement.minutes());
        }
        evaluate();
        settle();
    }

    /** How every session stands on the settled board, in the problem's order. */
    List<FixedPlacement> placements() {
        List<FixedPlacement> placements = new ArrayList<>(pieces.length);
        for (Piece piece : pieces) {
            placements.add(piece.settled);
        }
        return placements;
    }

    Piece[] pieces() {
        return pieces;
    }

    Row[] rows() {
        return rows;
    }

    /** The row a placed piece is in. */
    Row rowOf(Piece piece) {
        return rows[piece.placedSlot().index()];
    }

    /** Puts a waiting piece into a row, before the one that has the index now. */
    void insert(Piece piece, Row row, int index) {
        open(row);
        row.insert(index, piece);
        piece.slot = row.slot();
        touch(piece);
    }

    /** Puts a placed piece on the waitlist. */
    void remove(Piece piece) {
        Row row = rowOf(piece);
        open(row);
        row.remove(row.indexOf(piece));
        piece.slot = null;
        piece.previous = null;
        touch(piece);
    }

    /** Gives a placed piece another length. */
    void setMinutes(Piece piece, int minutes) {
        if (piece.minutes != minutes) {
            open(rowOf(piece));
            touch(piece);
            piece.minutes = minutes;
        }
    }

    /** The start a session would have in a slot after another one that ends then. */
    long startAfter(Session session, Slot slot, int minutes, long previousEnd) {
        return starts.start(session, slot, minutes, previousEnd);
    }

    /** Whether slot and session's own facts let it start then. */
    boolean fits(Session session, Slot slot, int minutes, long start) {
        return starts.fits(session, slot, minutes, start);
    }

    /**
     * What the changes since the board was last settled cost more; less is negative. Valid until
     * the next change.
     */
    Levels evaluate() {
        changes.clear();
        difference.clear();
        for (Row row : dirty) {
            pack(row);
        }
        for (Piece piece : touched) {
            if (piece.slot == null) {
                note(piece);
            }
        }
        for (Row row : dirty) {
            noteFollowers(row);
        }
        for (CostPart part : parts) {
            part.evaluate(changes, difference);
        }
        return difference;
    }

    private void pack(Row row) {
        long end = row.slot().start();
        Piece previous = null;
        for (int i = 0; i < row.size(); i++) {
            Piece piece = row.get(i);
            piece.previous = previous;
            piece.start = starts.start(piece.session, row.slot(), piece.minutes, end);
            end = piece.start + piece.minutes;
            previous = piece;
            if (!piece.standsAsSettled()) {
                changes.addMoved(piece);
            }
        }
    }

    private void note(Piece piece) {
        if (!piece.standsAsSettled()) {
            changes.addMoved(piece);
        }
        if (piece.settledPrevious != null) {
            changes.addFollower(piece);
        }
    }

    private void noteFollowers(Row row) {
        for (int i = 0; i < row.size(); i++) {
            Piece piece = row.get(i);
            Piece previous = piece.previous;
            if (previous != piece.settledPrevious
                    || (previous != null
                            && (changes.hasMoved(piece) || changes.hasMoved(previous)))) {
                changes.addFollower(piece);
            }
        }
    }

    /** Makes the evaluated changes the new settled board. */
    void settle() {
        parts.forEach(part -> part.settle(changes));
        settled.add(difference);
        for (int i = 0; i < changes.movedCount; i++) {
            changes.moved[i].settle(changes.moved[i].snapshot());
        }
        for (int i = 0; i < changes.followerCount; i++) {
            changes.followers[i].settledPrevious = changes.followers[i].previous;
        }
        for (Piece piece : touched) {
            piece.settledMinutes = piece.minutes;
        }
        close();
    }

    /** Takes back the evaluated changes. */
    void undo() {
        dirty.forEach(Row::restore);
        for (Piece piece : touched) {
            restore(piece);
        }
        for (Row row : dirty) {
            for (int i = 0; i < row.size(); i++) {
                restore(row.get(i));
            }
        }
        parts.forEach(part -> part.undo(changes));
        close();
    }

    private static void restore(Piece piece) {
        piece.slot = piece.settled.slot();
        piece.start = piece.settled.start();
        piece.previous = piece.settledPrevious;
        piece.minutes = piece.settledMinutes;
    }

    /** The score of the settled board. */
    Score score() {
        return settled.toScore();
    }

    private void open(Row row) {
        if (!row.isOpen()) {
            row.open();
            dirty.add(row);
        }
    }

    private void touch(Piece piece) {
        if (piece.touchedIn != changes.number) {
            piece.touchedIn = changes.number;
            touched.add(piece);
        }
    }

    private void close() {
        dirty.forEach(Row::close);
        dirty.clear();
        touched.clear();
        changes.number++;
    }
}
