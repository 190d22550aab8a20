package dev.plumbline.solve.search;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.FactPin;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RoomUnsuitable;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.StartTimes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which slots a session may be put into, and which are worth trying. Breaks stay in their slot, and
 * so does a pinned session, unless the pins contradict each other. Moves within a slot ask nobody:
 * they may still shift what is pinned, and the rule pinBroken charges for it. A slot that breaks a
 * hard rule by itself is seldom the best, unless the session has to be somewhere.
 */
final class AllowedSlots {

    private final boolean pinsHold;
    private final List<List<Slot>> allowed = new ArrayList<>();
    private final List<List<Slot>> promising = new ArrayList<>();
    private final List<BitSet> allowedSlots;
    private final List<BitSet> promisingSlots;

    AllowedSlots(RuleSet rules) {
        Facts facts = rules.facts();
        pinsHold = pinsAgree(facts, new StartTimes(facts));
        boolean strict =
                rules.rules().stream()
                        .anyMatch(
                                rule ->
                                        rule.id().equals(RoomUnsuitable.ID)
                                                && rule.severity() == Severity.HARD
                                                && rule.weight() > 0);
        for (Session session : facts.sessions()) {
            var mine = those(facts.slots(), slot -> allows(session, slot));
            var good = those(mine, slot -> !strict || session.mustRun() || session.mayUse(slot));
            allowed.add(mine);
            promising.add(good.isEmpty() ? mine : good);
        }
        allowedSlots = allowed.stream().map(AllowedSlots::numbers).toList();
        promisingSlots = promising.stream().map(AllowedSlots::numbers).toList();
    }

    private static BitSet numbers(List<Slot> slots) {
        var numbers = new BitSet();
        slots.forEach(slot -> numbers.set(slot.index()));
        return numbers;
    }

    /** The same list when that is all of them, because most sessions may be in every slot. */
    private static List<Slot> those(List<Slot> slots, Predicate<Slot> wanted) {
        var result = slots.stream().filter(wanted).toList();
        return result.size() == slots.size() ? slots : result;
    }

    private boolean allows(Session session, Slot slot) {
        if (session.breakLimits() != null) {
            return session.breakLimits().slot() == slot;
        }
        if (isHeld(session)) {
            return mayHold(session, slot);
        }
        return true;
    }

    /** Whether moving a session into the slot, or about in it, can keep its pin. */
    private static boolean mayHold(Session session, Slot slot) {
        FactPin pin = session.pin();
        if (pin.slot() != null) {
            return pin.start() == null && pin.slot() == slot;
        }
        return pin.start() != null
                && slot.time().encloses(pin.start(), pin.start() + session.shortestMinutes());
    }

    /**
     * Whether a pin keeps the session in its slot: always, unless the pins contradict each other.
     */
    private boolean isHeld(Session session) {
        return session.pin().settlesPlace() && pinsHold;
    }

    /** The slots the session may be put into, whatever that costs. */
    List<Slot> allowed(Session session) {
        return allowed.get(session.index());
    }

    /** Those of them that are worth trying. */
    List<Slot> promising(Session session) {
        return promising.get(session.index());
    }

    /** Whether the session may be put into the slot. */
    boolean isAllowed(Session session, Slot slot) {
        return allowedSlots.get(session.index()).get(slot.index());
    }

    /** Whether that is worth trying. */
    boolean isPromising(Session session, Slot slot) {
        return promisingSlots.get(session.index()).get(slot.index());
    }

    /** Whether the start of the session is not settled already. */
    boolean mayWait(Session session) {
        return session.pin().start() == null || !pinsHold;
    }

    /** Whether the session may be left out. */
    boolean mayBeLeftOut(Session session) {
        return !session.isBreak() && !isHeld(session);
    }

    /**
     * Whether sessions that are pinned to a start and a slot can all have them, as far as they
     * alone are concerned.
     */
    private static boolean pinsAgree(Facts facts, StartTimes starts) {
        return facts.slots().stream().allMatch(slot -> fits(slot, pinnedTo(facts, slot), starts));
    }

    private static List<Session> pinnedTo(Facts facts, Slot slot) {
        return facts.sessions().stream()
                .filter(session -> session.pin().slot() == slot && session.pin().start() != null)
                .sorted(Comparator.comparing((Session session) -> session.pin().start()))
                .toList();
    }

    private static boolean fits(Slot slot, List<Session> pinned, StartTimes starts) {
        Session previous = null;
        long end = slot.start();
        for (Session session : pinned) {
            long ready = starts.ready(session, slot, previous, end);
            long start = starts.start(session, slot, session.shortestMinutes(), ready);
            if (start != session.pin().start()) {
                return false;
            }
            previous = session;
            end = start + session.shortestMinutes();
        }
        return true;
    }
}
