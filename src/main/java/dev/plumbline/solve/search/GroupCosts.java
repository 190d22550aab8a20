package dev.plumbline.solve.search;

import dev.plumbline.rule.Group;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the groups of one rule cost. A piece that moved is taken out of its groups as it stood and
 * put in as it stands; undoing does the reverse.
 */
final class GroupCosts<K> implements CostPart {

    /** A group and what it costs. */
    private static final class Cell {

        private final Group group;

        /** This cell alone: most sessions have one key. */
        private final List<Cell> alone = List.of(this);

        private long settled;
        private long pending;
        private long touchedIn = -1;

        private Cell(Group group) {
            this.group = group;
        }
    }

    private final GroupRule<K> rule;
    private final WeightedRule weighted;
    private final Map<K, Cell> cells = new HashMap<>();
    private final List<List<Cell>> cellsOf = new ArrayList<>();
    private final List<List<Cell>> pendingCellsOf = new ArrayList<>();
    private final FixedPlacement[] pendingPlacements;
    private final List<Cell> touched = new ArrayList<>();

    GroupCosts(WeightedRule weighted, GroupRule<K> rule, int pieces) {
        this.rule = rule;
        this.weighted = weighted;
        this.pendingPlacements = new FixedPlacement[pieces];
        for (int i = 0; i < pieces; i++) {
            cellsOf.add(List.of());
            pendingCellsOf.add(List.of());
        }
    }

    static List<CostPart> of(RuleSet rules, Piece[] pieces) {
        List<CostPart> parts = new ArrayList<>();
        for (WeightedRule weighted : rules.counting()) {
            if (weighted.rule() instanceof GroupRule<?> rule) {
                parts.add(new GroupCosts<>(weighted, rule, pieces.length));
            }
        }
        return parts;
    }

    /** Puts a piece in as it stands on the settled board, and gives the difference in cost. */
    void enter(Piece piece, Levels difference) {
        var mine = cellsFor(piece);
        for (Cell cell : mine) {
            cell.group.add(piece.settled);
            long penalty = weighted.weight() * cell.group.penalty();
            difference.add(weighted.severity(), penalty - cell.settled);
            cell.settled = penalty;
        }
        cellsOf.set(piece.session.index(), mine);
    }

    @Override
    public void evaluate(Changes changes, Levels difference) {
        touched.clear();
        for (int i = 0; i < changes.movedCount; i++) {
            Piece piece = changes.moved[i];
            int index = piece.session.index();
            List<Cell> before = cellsOf.get(index);
            List<Cell> after = cellsFor(piece);
            pendingCellsOf.set(index, after);
            if (before.isEmpty() && after.isEmpty()) {
                continue;
            }
            FixedPlacement now = piece.snapshot();
            pendingPlacements[index] = now;
            for (Cell cell : before) {
                touch(cell, changes);
                cell.group.remove(piece.settled);
            }
            for (Cell cell : after) {
                touch(cell, changes);
                cell.group.add(now);
            }
        }
        for (Cell cell : touched) {
            cell.pending = weighted.weight() * cell.group.penalty();
            difference.add(weighted.severity(), cell.pending - cell.settled);
        }
    }

    private List<Cell> cellsFor(Piece piece) {
        Collection<K> keys = rule.keys(piece);
        if (keys.isEmpty()) {
            return List.of();
        }
        if (keys.size() == 1) {
            return cell(keys.iterator().next()).alone;
        }
        List<Cell> result = new ArrayList<>(keys.size());
        for (K key : keys) {
            result.add(cell(key));
        }
        return result;
    }

    private Cell cell(K key) {
        Cell cell = cells.get(key);
        if (cell == null) {
            cell = new Cell(rule.empty(key));
            cells.put(key, cell);
        }
        return cell;
    }

    private void touch(Cell cell, Changes changes) {
        if (cell.touchedIn != changes.number) {
            cell.touchedIn = changes.number;
            touched.add(cell);
        }
    }

    @Override
    public void settle(Changes changes) {
        for (Cell cell : touched) {
            cell.settled = cell.pending;
        }
        for (int i = 0; i < changes.movedCount; i++) {
            int index = changes.moved[i].session.index();
            cellsOf.set(index, pendingCellsOf.get(index));
        }
    }

    @Override
    public void undo(Changes changes) {
        for (int i = 0; i < changes.movedCount; i++) {
            Piece piece = changes.moved[i];
            int index = piece.session.index();
            for (Cell cell : pendingCellsOf.get(index)) {
                cell.group.remove(pendingPlacements[index]);
            }
            for (Cell cell : cellsOf.get(index)) {
                cell.group.add(piece.settled);
            }
        }
    }
}
