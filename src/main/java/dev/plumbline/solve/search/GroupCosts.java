package dev.plumbline.solve.search;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionGroup;
import dev.plumbline.rule.WeightedRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the groups of all rules cost. The pieces themselves are the members: one that only starts at
 * another time stays where it is, and its groups are asked again; one that changes its slot is
 * taken out and put in, and undoing does the reverse.
 */
final class GroupCosts implements CostPart {

    /** Session and slot pairs whose groups are remembered. */
    private static final long MOST_REMEMBERED = 2_000_000;

    private static final Cell[] NONE = {};

    /** A group and what it costs. */
    private static final class Cell {

        private final Kind<?> kind;
        private final boolean followsMembers;
        private final SessionGroup group;
        private long settled;
        private long pending;
        private long touchedIn = -1;

        private Cell(Kind<?> kind, SessionGroup group) {
            this.kind = kind;
            this.followsMembers = kind.rule.followsMembers();
            this.group = group;
        }
    }

    /** The groups of one rule, and those of them that a change touches. */
    private static final class Kind<K> {

        private final GroupRule<K> rule;
        private final Severity severity;
        private final long weight;
        private final Map<K, Cell> cells = new HashMap<>();
        private Cell[] touched = new Cell[8];
        private int touchedCount;

        private Kind(GroupRule<K> rule, WeightedRule weighted) {
            this.rule = rule;
            this.severity = weighted.severity();
            this.weight = weighted.weight();
        }

        private void collect(BoardPiece piece, List<Cell> into) {
            for (K key : rule.keys(piece)) {
                into.add(cells.computeIfAbsent(key, any -> new Cell(this, rule.empty(any))));
            }
        }

        private boolean hasGroups() {
            return !cells.isEmpty();
        }

        private void touch(Cell cell) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, 2 * touchedCount);
            }
            touched[touchedCount++] = cell;
        }
    }

    private final List<Kind<?>> kinds = new ArrayList<>();

    /** Those that have a group: a rule that the problem gives no occasion is never asked. */
    private Kind<?>[] used = {};

    private final int places;

    /** By session and slot, or no slot; null where not asked for yet. */
    private final Cell @Nullable [] @Nullable [] known;

    private final Cell[][] settledCells;
    private final List<Cell> scratch = new ArrayList<>();

    /** The pieces that change their slot, and to which one. */
    private final BoardPiece[] transferred;

    private final @Nullable Slot[] target;
    private final Cell[][] targetCells;
    private int transferredCount;

    /**
     * Of each of them, how many of the groups it leaves, and of those it joins, know it already.
     */
    private final int[] left;

    private final int[] joined;
    private final FormerPlace former = new FormerPlace();

    GroupCosts(RuleSet rules, BoardPiece[] pieces) {
        for (WeightedRule weighted : rules.counting()) {
            if (weighted.rule() instanceof GroupRule<?> rule) {
                kinds.add(new Kind<>(rule, weighted));
            }
        }
        places = rules.facts().slots().size() + 1;
        long all = (long) pieces.length * places;
        known = new Cell[all <= MOST_REMEMBERED ? (int) all : 0][];
        settledCells = new Cell[pieces.length][];
        transferred = new BoardPiece[pieces.length];
        target = new Slot[pieces.length];
        targetCells = new Cell[pieces.length][];
        left = new int[pieces.length];
        joined = new int[pieces.length];
    }

    /** Puts a piece in as it stands, and gives the difference in cost. */
    void enter(BoardPiece piece, CostLevels difference) {
        Cell[] mine = cellsFor(piece);
        for (Cell cell : mine) {
            cell.group.add(piece);
            long cost = cell.kind.weight * cell.group.penalty();
            difference.add(cell.kind.severity, cost - cell.settled);
            cell.settled = cost;
        }
        settledCells[piece.index] = mine;
    }

    @Override
    public void takeOff(BoardChanges changes, CostLevels sum) {
        for (Kind<?> kind : used) {
            kind.touchedCount = 0;
        }
        transferredCount = 0;
        for (int i = 0; i < changes.movedCount; i++) {
            BoardPiece piece = changes.moved[i];
            takeOff(settledCells[piece.index], changes, sum);
            if (piece.slot != piece.settledSlot) {
                Cell[] after = cellsFor(piece);
                takeOff(after, changes, sum);
                transferred[transferredCount] = piece;
                target[transferredCount] = piece.slot;
                targetCells[transferredCount] = after;
                left[transferredCount] = 0;
                joined[transferredCount] = 0;
                transferredCount++;
            }
        }
    }

    private static void takeOff(Cell[] cells, BoardChanges changes, CostLevels sum) {
        for (Cell cell : cells) {
            if (cell.touchedIn != changes.number) {
                cell.touchedIn = changes.number;
                cell.kind.touch(cell);
                if (cell.settled != 0) {
                    sum.add(cell.kind.severity, -cell.settled);
                }
            }
        }
    }

    @Override
    public boolean addUp(BoardChanges changes, CostLevels sum, WorseningTolerance tolerance) {
        for (Kind<?> kind : used) {
            transfer(kind);
            for (int i = 0; i < kind.touchedCount; i++) {
                Cell cell = kind.touched[i];
                cell.pending = kind.weight * cell.group.penalty();
                if (cell.pending != 0) {
                    sum.add(kind.severity, cell.pending);
                    if (!tolerance.admits(sum)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Lets the groups of one rule know who changes the slot: those of a rule are side by side. */
    private void transfer(Kind<?> kind) {
        for (int i = 0; i < transferredCount; i++) {
            Cell[] out = settledCells[transferred[i].index];
            Cell[] in = targetCells[i];
            int leaves = endOf(kind, out, left[i]);
            int joins = endOf(kind, in, joined[i]);
            if (leaves > left[i] || joins > joined[i]) {
                BoardPiece piece = transferred[i];
                Slot from = piece.settledSlot;
                transfer(piece, from, out, left[i], leaves, target[i], in, joined[i], joins);
                left[i] = leaves;
                joined[i] = joins;
            }
        }
    }

    private static int endOf(Kind<?> kind, Cell[] cells, int from) {
        int end = from;
        while (end < cells.length && cells[end].kind == kind) {
            end++;
        }
        return end;
    }

    /** Takes a piece out of some of the groups of one slot, and puts it into some of another's. */
    private void transfer(
            BoardPiece piece,
            @Nullable Slot from,
            Cell[] out,
            int firstOut,
            int endOut,
            @Nullable Slot to,
            Cell[] in,
            int firstIn,
            int endIn) {
        boolean onlyMoves = from != null && to != null;
        former.set(piece.session, from);
        for (int at = firstOut; at < endOut; at++) {
            if (!onlyMoves || !out[at].followsMembers) {
                out[at].group.remove(former);
            }
        }
        for (int at = firstIn; at < endIn; at++) {
            if (!onlyMoves || !in[at].followsMembers) {
                in[at].group.add(piece);
            }
        }
    }

    private Cell[] cellsFor(BoardPiece piece) {
        int slot = piece.slot == null ? places - 1 : piece.slot.index();
        int place = piece.index * places + slot;
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

    private Cell[] makeCells(BoardPiece piece) {
        scratch.clear();
        for (Kind<?> kind : kinds) {
            kind.collect(piece, scratch);
        }
        noteUsed();
        return scratch.isEmpty() ? NONE : scratch.toArray(Cell[]::new);
    }

    private void noteUsed() {
        int count = 0;
        for (Kind<?> kind : kinds) {
            count += kind.hasGroups() ? 1 : 0;
        }
        if (count > used.length) {
            used = kinds.stream().filter(Kind::hasGroups).toArray(Kind<?>[]::new);
        }
    }

    @Override
    public void settle(BoardChanges changes) {
        for (Kind<?> kind : used) {
            for (int i = 0; i < kind.touchedCount; i++) {
                kind.touched[i].settled = kind.touched[i].pending;
            }
        }
        for (int i = 0; i < transferredCount; i++) {
            settledCells[transferred[i].index] = targetCells[i];
        }
        transferredCount = 0;
    }

    @Override
    public void undo(BoardChanges changes) {
        for (int i = 0; i < transferredCount; i++) {
            BoardPiece piece = transferred[i];
            Cell[] before = settledCells[piece.index];
            transfer(
                    piece,
                    target[i],
                    targetCells[i],
                    0,
                    joined[i],
                    piece.settledSlot,
                    before,
                    0,
                    left[i]);
        }
        transferredCount = 0;
    }
}
