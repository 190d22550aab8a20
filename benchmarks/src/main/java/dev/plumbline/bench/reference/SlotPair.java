package dev.plumbline.bench.reference;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Slot;
import java.util.List;
import java.util.function.Predicate;

/** The slots of two sessions, in their order. */
record SlotPair(Slot first, Slot second) {

    static List<SlotPair> of(Facts facts, Predicate<SlotPair> which) {
        return facts.slots().stream()
                .flatMap(first -> facts.slots().stream().map(second -> new SlotPair(first, second)))
                .filter(which)
                .toList();
    }

    /** Whether sessions in two different slots may run at the same time. */
    static boolean anyParallel(Facts facts) {
        return !of(facts, pair -> pair.overlaps() && !pair.isOneSlot()).isEmpty();
    }

    boolean isOneSlot() {
        return first == second;
    }

    boolean isOneRoom() {
        return first.room().id().equals(second.room().id());
    }

    boolean overlaps() {
        return first.time().overlap(second.start(), second.end()) > 0;
    }
}
