package dev.plumbline.solve.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSettings;
import dev.plumbline.testing.TestSize;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Of two placements with the same future key nobody who comes later can tell the difference: a
 * proof then goes on from one of them alone.
 */
class ProofPairCostsTest {

    private static final int PROBLEMS = TestSize.of("pairs.problems", 8, 500);
    private static final RandomProblems.Size SMALL =
            new RandomProblems.Size(3, 5, 2, 3, 4, 7, 2, 3);
    private static final LevelCost PLENTY = new LevelCost(1_000_000, 0, 0);

    private int compared;
    private int costing;

    @Test
    void placementsWithTheSameKeyCostTheSameWithWhoeverComesLater() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var facts = Facts.of(RandomProblems.crowded(seed, SMALL));
            var config =
                    RandomSettings.of(seed, List.of(Severity.values()), RandomSettings.rules());
            var rules = RuleSet.of(facts, config);
            if (OptimalityProver.suits(rules)) {
                ProofTables.of(ProofScope.whole(rules), PLENTY)
                        .ifPresent(tables -> check(rules, tables));
            }
        }
        assertThat(compared).isGreaterThan(PROBLEMS * 100);
        assertThat(costing).as("of %d", compared).isGreaterThan(compared / 20);
    }

    private void check(RuleSet rules, ProofTables tables) {
        var slots = IntStream.range(0, tables.slots()).mapToObj(tables::slot).toList();
        var pairs =
                new ProofPairCosts(ProofScope.whole(rules), slots, new ProofMemory(Long.MAX_VALUE));
        for (int slot = 0; slot < slots.size(); slot++) {
            for (int end = 0; end < slots.get(slot).size(); end += 4) {
                var now = now(slots, slot, end);
                var then = then(slots, slot, end);
                for (int later = 0; later < tables.sessions().size(); later++) {
                    check(pairs, now, ofSession(then, later), later, slot, end);
                }
            }
        }
    }

    /** The placements of each other session by their key: all of one key cost the same. */
    private void check(
            ProofPairCosts pairs,
            List<PlacementOption> now,
            List<PlacementOption> then,
            int later,
            int slot,
            int end) {
        Map<List<Integer>, List<LevelCost>> known = new HashMap<>();
        for (PlacementOption placed : now) {
            if (placed.session() != later) {
                int key = pairs.futureKey(placed, later, slot, end);
                var costs = then.stream().map(option -> pairs.of(placed, option)).toList();
                boolean isFree = costs.stream().allMatch(LevelCost.NONE::equals);
                assertThat(key == 0).isEqualTo(isFree);
                var before = known.putIfAbsent(List.of(placed.session(), key), costs);
                if (before != null) {
                    assertThat(costs).isEqualTo(before);
                    compared++;
                    costing += isFree ? 0 : 1;
                }
            }
        }
    }

    /** What may have its place when a slot is filled up to an end. */
    private static List<PlacementOption> now(List<SlotFilling> slots, int slot, int end) {
        return options(slots, 0, slot)
                .filter(option -> option.slot() < slot || option.end() <= end)
                .toList();
    }

    /** What may still come. */
    private static List<PlacementOption> then(List<SlotFilling> slots, int slot, int end) {
        List<PlacementOption> then = new ArrayList<>();
        for (int at = end; at < slots.get(slot).size(); at++) {
            then.addAll(slots.get(slot).after(at));
        }
        options(slots, slot + 1, slots.size() - 1).forEach(then::add);
        return then;
    }

    private static Stream<PlacementOption> options(List<SlotFilling> slots, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(slots::get)
                .flatMap(
                        filling ->
                                IntStream.range(0, filling.size())
                                        .mapToObj(filling::after)
                                        .flatMap(List::stream));
    }

    private static List<PlacementOption> ofSession(List<PlacementOption> options, int session) {
        return options.stream().filter(option -> option.session() == session).toList();
    }
}
