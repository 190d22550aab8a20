package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.StartReasons;
import dev.plumbline.schedule.StartTimes;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * For what a session may have reason to wait: for the end of another one that some rule looks at
 * together with it, with a pause where a rule asks for one, or so that it ends when that one
 * starts; and for a start that it likes better by itself, because of somebody's hours or absence
 * ({@link StartReasons}).
 */
final class WaitTargets {

    private final RuleSet rules;
    private final RandomGenerator random;
    private final int grid;
    private final StartReasons reasons;

    /** By session, in minutes. */
    private final int[][] pausesOf;

    WaitTargets(RuleSet rules, RandomGenerator random) {
        this.rules = rules;
        this.random = random;
        this.grid = rules.facts().problem().gridMinutes();
        this.reasons = new StartReasons(rules);
        this.pausesOf =
                rules.facts().sessions().stream()
                        .map(reasons::pauses)
                        .map(pauses -> pauses.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new);
    }

    /**
     * Whether there is anything to wait for: rooms side by side, something published, or a start
     * that a session likes better than an earlier one.
     */
    boolean exist() {
        var facts = rules.facts();
        var slots = facts.slots();
        if (slots.isEmpty()) {
            return false;
        }
        return slots.stream().anyMatch(slot -> !slot.isSequential() || hasOthersBeside(slot, slots))
                || facts.problem().published() != null
                || facts.sessions().stream()
                        .anyMatch(
                                session ->
                                        !reasons.pauses(session).isEmpty()
                                                || likesToWait(session, slots));
    }

    private static boolean hasOthersBeside(Slot slot, List<Slot> slots) {
        return slots.stream()
                .anyMatch(
                        other ->
                                other != slot
                                        && other.time().overlap(slot.start(), slot.end()) > 0);
    }

    private boolean likesToWait(Session session, List<Slot> slots) {
        return slots.stream().anyMatch(slot -> !reasons.liked(session, slot).isEmpty());
    }

    /**
     * A start that a piece may wait for in its slot, drawn from those that have a reason; {@link
     * StartTimes#UNCHOSEN} when none is drawn.
     *
     * @param pieces all there are, by session
     */
    long draw(BoardPiece piece, BoardPiece[] pieces) {
        Slot slot = piece.placedSlot();
        if (!slot.isSequential() && random.nextInt(2) == 0) {
            BoardPiece other = pieces[random.nextInt(pieces.length)];
            return other.slot == slot ? onGrid(slot, other.start + other.minutes) : slot.start();
        }
        var others = reasons.related(piece.session);
        if (!others.isEmpty() && random.nextInt(3) > 0) {
            BoardPiece other = pieces[others.get(random.nextInt(others.size())).index()];
            int[] pauses = pausesOf[piece.index];
            if (other.slot != null && pauses.length > 0 && random.nextInt(3) == 0) {
                int pause = pauses[random.nextInt(pauses.length)];
                return onGrid(
                        slot,
                        random.nextInt(3) == 0
                                ? other.start - pause - piece.minutes
                                : other.start + other.minutes + pause);
            }
            if (other.slot != null && other.slot != slot) {
                long start =
                        switch (random.nextInt(4)) {
                            case 0 -> other.start - piece.minutes;
                            case 1 -> other.start;
                            case 2 -> other.start + other.minutes + grid;
                            default -> other.start + other.minutes;
                        };
                return onGrid(slot, start);
            }
        }
        var starts = reasons.liked(piece.session, slot);
        return starts.isEmpty() ? StartTimes.UNCHOSEN : starts.get(random.nextInt(starts.size()));
    }

    /** The first point of the slot's grid from there on; UNCHOSEN outside of the slot. */
    long onGrid(Slot slot, long start) {
        if (start < slot.start()) {
            return StartTimes.UNCHOSEN;
        }
        long rounded = slot.start() + Math.ceilDiv(start - slot.start(), (long) grid) * grid;
        return rounded < slot.end() ? rounded : StartTimes.UNCHOSEN;
    }
}
