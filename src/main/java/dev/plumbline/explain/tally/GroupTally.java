package dev.plumbline.explain.tally;

import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.SessionGroup;
import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of sessions under the same key. */
final class GroupTally<K> implements RuleTally {

    private final GroupRule<K> rule;
    private final Map<K, Cell> cells = new HashMap<>();
    private final long penalty;

    /** A group with the penalty it had when it was asked last. */
    private static final class Cell {

        private final SessionGroup group;
        private long penalty;
        private boolean isTouched;

        private Cell(SessionGroup group) {
            this.group = group;
        }

        /** What its penalty is more than when it was asked last. */
        private long more() {
            long before = penalty;
            penalty = group.penalty();
            isTouched = false;
            return penalty - before;
        }
    }

    GroupTally(GroupRule<K> rule, StandingPlacements standing) {
        this.rule = rule;
        for (FixedPlacement placement : standing.all()) {
            for (K key : rule.keys(placement)) {
                cell(key).group.add(placement);
            }
        }
        this.penalty = cells.values().stream().mapToLong(Cell::more).sum();
    }

    @Override
    public long penalty() {
        return penalty;
    }

    @Override
    public long make(TallyChange change) {
        List<Cell> touched = new ArrayList<>();
        for (FixedPlacement after : change.placements()) {
            var before = change.before(after.session());
            for (K key : rule.keys(before)) {
                touched(key, touched).remove(before);
            }
            for (K key : rule.keys(after)) {
                touched(key, touched).add(after);
            }
        }
        long difference = 0;
        for (Cell cell : touched) {
            difference += cell.more();
        }
        return difference;
    }

    private SessionGroup touched(K key, List<Cell> touched) {
        var cell = cell(key);
        if (!cell.isTouched) {
            cell.isTouched = true;
            touched.add(cell);
        }
        return cell.group;
    }

    private Cell cell(K key) {
        return cells.computeIfAbsent(key, any -> new Cell(rule.empty(any)));
    }
}
