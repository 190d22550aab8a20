package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.rule.WaitlistRule;
import dev.plumbline.rule.WeightedRule;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each session costs where it stands, or on the waitlist. As a rule's penalty depends on
 * nothing but the placement, it is asked once for each place, start and length, and remembered.
 */
final class SessionCosts implements CostPart {

    private static final int LEVELS = 3;
    private static final long UNKNOWN = Long.MIN_VALUE;

    /** Numbers that are remembered, 64 MB of them; far more than any real problem has. */
    private static final long MOST_REMEMBERED = 8_000_000;

    private final List<WeightedRule> rules;
    private final int grid;

    /** By session, how many lengths it can have. */
    private final int[] lengths;

    private final long[] waiting;
    private final long[][][] known;
    private final long[] settled;
    private final long[] pending;
    private final CostLevels scratch = new CostLevels();
    private long room = MOST_REMEMBERED;

    SessionCosts(RuleSet rules) {
        this.rules =
                rules.counting().stream()
                        .filter(rule -> rule.rule() instanceof SessionRule)
                        .toList();
        grid = rules.facts().problem().gridMinutes();
        int sessions = rules.facts().sessions().size();
        lengths = new int[sessions];
        waiting = new long[LEVELS * sessions];
        known = new long[sessions][rules.facts().slots().size()][];
        pending = new long[LEVELS * sessions];
        for (Session session : rules.facts().sessions()) {
            lengths[session.index()] =
                    (session.longestMinutes() - session.shortestMinutes()) / grid + 1;
            scratch.clear();
            for (WeightedRule weighted : rules.counting()) {
                if (weighted.rule() instanceof WaitlistRule rule) {
                    scratch.add(weighted.severity(), weighted.weight() * rule.penalty(session));
                }
            }
            scratch.copyTo(waiting, LEVELS * session.index());
        }
        settled = waiting.clone();
    }

    /** What it costs that everything is on the waitlist. */
    CostLevels allWaiting() {
        var sum = new CostLevels();
        for (int at = 0; at < waiting.length; at += LEVELS) {
            sum.add(waiting, at);
        }
        return sum;
    }

    @Override
    public void takeOff(BoardChanges changes, CostLevels sum) {
        for (int i = 0; i < changes.movedCount; i++) {
            sum.subtract(settled, LEVELS * changes.moved[i].index);
        }
    }

    @Override
    public boolean addUp(BoardChanges changes, CostLevels sum, WorseningTolerance tolerance) {
        for (int i = 0; i < changes.movedCount; i++) {
            BoardPiece piece = changes.moved[i];
            int at = LEVELS * piece.index;
            look(piece, at);
            sum.add(pending, at);
        }
        return tolerance.admits(sum);
    }

    private void look(BoardPiece piece, int at) {
        Slot slot = piece.slot;
        if (slot == null) {
            System.arraycopy(waiting, at, pending, at, LEVELS);
            return;
        }
        int entry = entry(piece, slot);
        long @Nullable [] table = entry < 0 ? null : table(piece.session, slot);
        if (table == null) {
            sum(piece);
            scratch.copyTo(pending, at);
            return;
        }
        if (table[entry] == UNKNOWN) {
            sum(piece);
            scratch.copyTo(table, entry);
        }
        System.arraycopy(table, entry, pending, at, LEVELS);
    }

    /**
     * Where the table has the costs of this start and length, or -1 for what it has no room for,
     * such as an overrun.
     */
    private int entry(BoardPiece piece, Slot slot) {
        long offset = piece.start - slot.start();
        if (offset < 0 || offset >= slot.time().minutes()) {
            return -1;
        }
        // Divisions of int, one for each remainder as well: this is asked at every move.
        int beyond = piece.minutes - piece.session.shortestMinutes();
        int point = (int) offset / grid;
        int length = beyond / grid;
        return point * grid == offset && length * grid == beyond
                ? LEVELS * (point * lengths[piece.index] + length)
                : -1;
    }

    /** What is remembered of a session in a slot, or null when there is no room for it. */
    private long @Nullable [] table(Session session, Slot slot) {
        long @Nullable [] table = known[session.index()][slot.index()];
        if (table == null) {
            int starts = (int) Math.ceilDiv(slot.time().minutes(), grid);
            int size = LEVELS * starts * lengths[session.index()];
            if (size > room) {
                return null;
            }
            room -= size;
            table = new long[size];
            Arrays.fill(table, UNKNOWN);
            known[session.index()][slot.index()] = table;
        }
        return table;
    }

    private void sum(BoardPiece piece) {
        scratch.clear();
        for (WeightedRule weighted : rules) {
            scratch.add(
                    weighted.severity(),
                    weighted.weight() * ((SessionRule) weighted.rule()).penalty(piece));
        }
    }

    @Override
    public void settle(BoardChanges changes) {
        for (int i = 0; i < changes.movedCount; i++) {
            int at = LEVELS * changes.moved[i].index;
            System.arraycopy(pending, at, settled, at, LEVELS);
        }
    }

    @Override
    public void undo(BoardChanges changes) {
        // Nothing but pending was changed.
    }
}
