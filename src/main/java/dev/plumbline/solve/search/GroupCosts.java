package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.Group;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightedRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the groups of one rule cost. The pieces themselves are the members: one that only starts at
 * another time stays where it is, and its groups are asked again; one that changes its slot is
 * taken out and put in, and undoing does the reverse.
 */
final class GroupCosts<K> implements CostPart {

    /** Session and slot pairs whose groups are remembered, 2 MB for each rule. */
    private static final long MOST_REMEMBERED = 500_000;

    /** A group and what it costs. */
    private static final class Cell {

        private final Group group;
        private long settled;
        private long pending;
        private long touchedIn = -1;

        private Cell(Group group) {
            this.group = group;
        }
    }

    private static final Cell[] NONE = {};

    private final GroupRule<K> rule;
    private final WeightedRule weighted;
    private final Map<K, Cell> cells = new HashMap<>();

    /** By session and slot, or no slot; null where not asked for yet. */
    private final Cell @Nullable [] @Nullable [] known;

    private final int places;
    private final Cell[][] settledCells;
    private Cell[] touched = new Cell[16];
    private int touchedCount;

    /** The pieces that left their slot, and where each went. */
    private final Piece[] transferred;

    private final @Nullable Slot[] target;
    private final Cell[][] targetCells;
    private int transferredCount;
    private final FormerPlace former = new FormerPlace();

    GroupCosts(WeightedRule weighted, GroupRule<K> rule, Piece[] pieces, int slots) {
        this.rule = rule;
        this.weighted = weighted;
        places = slots + 1;
        long all = (long) pieces.length * places;
        known = new Cell[all <= MOST_REMEMBERED ? (int) all : 0][];
        settledCells = new Cell[pieces.length][];
        transferred = new Piece[pieces.length];
        target = new Slot[pieces.length];
        targetCells = new Cell[pieces.length][];
    }

    static List<GroupCosts<?>> of(RuleSet rules, Piece[] pieces) {
        int slots = rules.facts().slots().size();
        List<GroupCosts<?>> parts = new ArrayList<>();
        for (WeightedRule weighted : rules.counting()) {
            if (weighted.rule() instanceof GroupRule<?> rule) {
                parts.add(new GroupCosts<>(weighted, rule, pieces, slots));
            }
        }
        return parts;
    }

    /** Puts a piece in as it stands, and gives the difference in cost. */
    void enter(Piece piece, Levels difference) {
        Cell[] mine = cellsFor(piece);
        for (Cell cell : mine) {
            cell.group.add(piece);
            long penalty = weighted.weight() * cell.group.penalty();
            difference.add(weighted.severity(), penalty - cell.settled);
            cell.settled = penalty;
        }
        settledCells[piece.session.index()] = mine;
    }

    @Override
    public void evaluate(Changes changes, Levels difference) {
        touchedCount = 0;
        transferredCount = 0;
        for (int i = 0; i < changes.movedCount; i++) {
            Piece piece = changes.moved[i];
            Cell[] before = settledCells[piece.session.index()];
            for (Cell cell : before) {
                touch(cell, changes);
            }
            if (piece.slot != piece.settled.slot()) {
                transfer(piece, before, changes);
            }
        }
        for (int i = 0; i < touchedCount; i++) {
            Cell cell = touched[i];
            cell.pending = weighted.weight() * cell.group.penalty();
            difference.add(weighted.severity(), cell.pending - cell.settled);
        }
    }

    private void transfer(Piece piece, Cell[] before, Changes changes) {
        Cell[] after = cellsFor(piece);
        if (before.length == 0 && after.length == 0) {
            return;
        }
        former.set(piece.session, piece.settled.slot());
        for (Cell cell : before) {
            cell.group.remove(former);
        }
        for (Cell cell : after) {
            touch(cell, changes);
            cell.group.add(piece);
        }
        transferred[transferredCount] = piece;
        target[transferredCount] = piece.slot;
        targetCells[transferredCount] = after;
        transferredCount++;
    }

    private Cell[] cellsFor(Piece piece) {
        int slot = piece.slot == null ? places - 1 : piece.slot.index();
        int place = piece.session.index() * places + slot;
        if (place >= known.length) {
            return makeCells(piece);
        }
        Cell[] result = known[place];
        if (result == null) {
            result = makeCells(piece);
            known[place] = result;
        }
        return result;
    }

    private Cell[] makeCells(Piece piece) {
        Collection<K> keys = rule.keys(piece);
        if (keys.isEmpty()) {
            return NONE;
        }
        Cell[] result = new Cell[keys.size()];
        int count = 0;
        for (K key : keys) {
            result[count++] = cells.computeIfAbsent(key, any -> new Cell(rule.empty(any)));
        }
        return result;
    }

    private void touch(Cell cell, Changes changes) {
        if (cell.touchedIn != changes.number) {
            cell.touchedIn = changes.number;
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, 2 * touchedCount);
            }
            touched[touchedCount++] = cell;
        }
    }

    @Override
    public void settle(Changes changes) {
        for (int i = 0; i < touchedCount; i++) {
            touched[i].settled = touched[i].pending;
        }
        for (int i = 0; i < transferredCount; i++) {
            settledCells[transferred[i].session.index()] = targetCells[i];
        }
    }

    @Override
    public void undo(Changes changes) {
        for (int i = 0; i < transferredCount; i++) {
            Piece piece = transferred[i];
            former.set(piece.session, target[i]);
            for (Cell cell : targetCells[i]) {
                cell.group.remove(former);
            }
            for (Cell cell : settledCells[piece.session.index()]) {
                cell.group.add(piece);
            }
        }
    }
}
