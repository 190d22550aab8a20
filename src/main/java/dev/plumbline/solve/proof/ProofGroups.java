package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.FillHorizon;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.SessionGroup;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The groups of all rules, holding the sessions of one partial schedule at a time. */
final class ProofGroups {

    /** A group, and which sessions may be in it. */
    private static final class Cell {

        private final int number;
        private final WeightedRule weighted;
        private final SessionGroup group;

        /** By place of the slot that is filled: sets of sessions that may still come in. */
        private final long[] mayCome;

        private int members;
        private long penalty;
        private boolean isTouched;

        private Cell(int number, WeightedRule weighted, SessionGroup group, int slots) {
            this.number = number;
            this.weighted = weighted;
            this.group = group;
            this.mayCome = new long[slots + 1];
        }
    }

    private final ProofScope scope;
    private final int slots;
    private final List<Cell> cells = new ArrayList<>();

    /** By session and place of its slot, or one place more for the waitlist. */
    private final List<List<Cell>> cellsOf = new ArrayList<>();

    private final Map<Object, Integer> numbers = new HashMap<>();

    /** By session: what is held; null where nothing is. */
    private final @Nullable PlacementOption[] held;

    private final List<Session> leftOut = new ArrayList<>();
    private final List<Cell> touched = new ArrayList<>();

    ProofGroups(ProofScope scope) {
        this.scope = scope;
        slots = scope.order().size();
        var sessions = scope.sessions();
        held = new PlacementOption[sessions.size()];
        for (int i = 0; i < sessions.size() * (slots + 1); i++) {
            cellsOf.add(new ArrayList<>());
        }
        for (WeightedRule weighted : scope.rules().counting()) {
            if (weighted.rule() instanceof GroupRule<?> rule) {
                enterRule(weighted, rule);
            }
        }
    }

    private <K> void enterRule(WeightedRule weighted, GroupRule<K> rule) {
        Map<K, Cell> mine = new LinkedHashMap<>();
        for (int session = 0; session < scope.sessions().size(); session++) {
            for (int slot = 0; slot <= slots; slot++) {
                if (slot < slots || !scope.sessions().get(session).isBreak()) {
                    for (K key : keys(rule, scope.sessions().get(session), slot)) {
                        Cell cell = mine.computeIfAbsent(key, any -> cell(weighted, rule, key));
                        cellsOf(session, slot).add(cell);
                        for (int filled = 0; filled <= slot; filled++) {
                            cell.mayCome[filled] |= 1L << session;
                        }
                    }
                }
            }
        }
    }

    private <K> Collection<K> keys(GroupRule<K> rule, Session session, int slot) {
        return scope.keys(
                rule,
                slot == slots
                        ? FixedPlacement.waitlisted(session)
                        : new FixedPlacement(
                                session,
                                scope.order().get(slot),
                                scope.order().get(slot).start(),
                                session.longestMinutes()));
    }

    private <K> Cell cell(WeightedRule weighted, GroupRule<K> rule, K key) {
        var cell = new Cell(cells.size(), weighted, rule.empty(key), slots);
        cells.add(cell);
        return cell;
    }

    private List<Cell> cellsOf(int session, int slot) {
        return cellsOf.get(session * (slots + 1) + slot);
    }

    /**
     * Holds what a partial schedule has placed, and nothing else. Mostly it has nearly all in
     * common with the one before.
     */
    void load(@Nullable PlacementOption[] placed) {
        for (Session session : leftOut) {
            takeOut(FixedPlacement.waitlisted(session), slots);
        }
        leftOut.clear();
        for (int session = 0; session < placed.length; session++) {
            var before = held[session];
            var after = placed[session];
            if (before != after) {
                if (before != null) {
                    takeOut(before.placement(), before.slot());
                }
                if (after != null) {
                    putIn(after.placement(), after.slot());
                }
                held[session] = after;
            }
        }
        for (Cell cell : touched) {
            cell.penalty = cell.members > 0 ? cell.group.penalty() : 0;
            cell.isTouched = false;
        }
        touched.clear();
    }

    private void takeOut(FixedPlacement placement, int slot) {
        for (Cell cell : cellsOf(scope.number(placement.session()), slot)) {
            cell.group.remove(placement);
            cell.members--;
            touch(cell);
        }
    }

    private void putIn(FixedPlacement placement, int slot) {
        for (Cell cell : cellsOf(scope.number(placement.session()), slot)) {
            cell.group.add(placement);
            cell.members++;
            touch(cell);
        }
    }

    private void touch(Cell cell) {
        if (!cell.isTouched) {
            cell.isTouched = true;
            touched.add(cell);
        }
    }

    /** Takes one more session in, and says what that costs. */
    LevelCost enter(PlacementOption option) {
        return enter(option.placement(), option.slot());
    }

    /** Takes a session in that is left out, for good. */
    LevelCost leaveOut(int number) {
        Session session = scope.sessions().get(number);
        var waiting = FixedPlacement.waitlisted(session);
        leftOut.add(session);
        LevelCost cost = enter(waiting, slots);
        for (Cell cell : cellsOf(number, slots)) {
            cell.penalty = cell.group.penalty();
        }
        return cost;
    }

    private LevelCost enter(FixedPlacement placement, int slot) {
        LevelCost cost = LevelCost.NONE;
        for (Cell cell : cellsOf(scope.number(placement.session()), slot)) {
            cell.group.add(placement);
            cell.members++;
            cost = cost.plus(LevelCost.of(cell.weighted, cell.group.penalty() - cell.penalty));
        }
        return cost;
    }

    /** Takes the session out that was taken in last. */
    void leave(PlacementOption option) {
        for (Cell cell : cellsOf(option.session(), option.slot())) {
            cell.group.remove(option.placement());
            cell.members--;
        }
    }

    /**
     * Tells what the groups still mean to the sessions that are left.
     *
     * @param left set of sessions
     * @param slot place of the slot that is filled
     * @param signature gets it
     */
    void futureKey(long left, int slot, FillHorizon horizon, FutureSignature.Builder signature) {
        for (Cell cell : cells) {
            if (cell.members > 0 && (cell.mayCome[slot] & left) != 0) {
                Object futureKey = cell.group.futureKey(horizon);
                int number = numbers.computeIfAbsent(futureKey, any -> numbers.size() + 1);
                signature.add(FutureSignature.GROUP, cell.number, number);
            }
        }
    }
}
