package dev.plumbline.solve.proof;

import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.SessionRelation;
import dev.plumbline.rule.WeightedRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What two placed sessions cost by the rules that look at two, and what a session that has its
 * place still means to one that comes later.
 */
final class ProofPairCosts {

    /** A relation with the rule that looks at it. */
    private record Link(WeightedRule weighted, RelationRule rule, SessionRelation relation) {

        LevelCost cost(PlacementOption one, PlacementOption other) {
            boolean isFirst = relation.first() == one.placement().session();
            var first = isFirst ? one.placement() : other.placement();
            var second = isFirst ? other.placement() : one.placement();
            return LevelCost.of(weighted, rule.penalty(relation, first, second));
        }
    }

    /** The list, its array, its entry and the number itself. */
    private static final int OBJECTS_PER_NUMBER = 4;

    private final List<SlotFilling> fillings;
    private final List<List<Link>> links = new ArrayList<>();
    private final int[][] related;

    /** By option and session: per slot and end. */
    private final Map<PlacementOption, int[][][]> futureKeys = new IdentityHashMap<>();

    /** By session: per slot and end its options after that. */
    private final @Nullable PlacementOption[][][][] optionsOf;

    private final Map<List<Object>, Integer> numbers = new HashMap<>();
    private final int sessions;
    private final ProofMemory memory;

    ProofPairCosts(ProofScope scope, List<SlotFilling> fillings, ProofMemory memory) {
        this.memory = memory;
        this.fillings = fillings;
        sessions = scope.sessions().size();
        optionsOf = new PlacementOption[sessions][][][];
        for (int i = 0; i < sessions * sessions; i++) {
            links.add(new ArrayList<>());
        }
        for (WeightedRule weighted : scope.rules().counting()) {
            if (weighted.rule() instanceof RelationRule rule) {
                for (SessionRelation relation : rule.relations()) {
                    if (scope.has(relation.first()) && scope.has(relation.second())) {
                        var link = new Link(weighted, rule, relation);
                        int first = scope.number(relation.first());
                        int second = scope.number(relation.second());
                        between(first, second).add(link);
                        between(second, first).add(link);
                    }
                }
            }
        }
        related = new int[sessions][];
        for (int one = 0; one < sessions; one++) {
            int session = one;
            related[session] =
                    IntStream.range(0, sessions)
                            .filter(other -> !between(session, other).isEmpty())
                            .toArray();
        }
    }

    private List<Link> between(int one, int other) {
        return links.get(one * sessions + other);
    }

    /** The sessions that some rule looks at together with this one, in order. */
    int[] related(int session) {
        return related[session];
    }

    /** What the two cost together. */
    LevelCost of(PlacementOption one, PlacementOption other) {
        LevelCost sum = LevelCost.NONE;
        for (Link link : between(one.session(), other.session())) {
            sum = sum.plus(link.cost(one, other));
        }
        return sum;
    }

    /**
     * What the placed session means to one that comes later: two placements with the same number
     * cost the same with it, wherever it goes. 0 when they cost nothing.
     *
     * @param slot the slot that is filled; all before it are closed
     * @param end how far it is filled, place among its ends
     */
    int futureKey(PlacementOption placed, int later, int slot, int end) {
        int[][][] mine = futureKeys.computeIfAbsent(placed, any -> new int[sessions][][]);
        if (mine[later] == null) {
            mine[later] = numbered(placed, later);
        }
        return mine[later][slot][end];
    }

    /** From the last option to the first, so that each number stands for all that follow. */
    private int[][] numbered(PlacementOption placed, int later) {
        int[][] mine = new int[fillings.size()][];
        PlacementOption[][][] options = optionsOf(later);
        int next = 0;
        for (int slot = fillings.size() - 1; slot >= 0; slot--) {
            SlotFilling filling = fillings.get(slot);
            mine[slot] = new int[filling.size()];
            memory.keep(1, filling.size());
            for (int end = filling.size() - 1; end >= 0; end--) {
                next = number(costs(placed, options[slot][end]), next);
                mine[slot][end] = next;
            }
        }
        return mine;
    }

    private PlacementOption[][][] optionsOf(int session) {
        var options = optionsOf[session];
        if (options == null) {
            options =
                    fillings.stream()
                            .map(filling -> optionsOf(session, filling))
                            .toArray(PlacementOption[][][]::new);
            optionsOf[session] = options;
        }
        return options;
    }

    private static PlacementOption[][] optionsOf(int session, SlotFilling filling) {
        return IntStream.range(0, filling.size())
                .mapToObj(
                        end ->
                                filling.after(end).stream()
                                        .filter(option -> option.session() == session)
                                        .toArray(PlacementOption[]::new))
                .toArray(PlacementOption[][]::new);
    }

    private List<LevelCost> costs(PlacementOption placed, PlacementOption[] options) {
        List<LevelCost> costs = new ArrayList<>(options.length);
        for (PlacementOption option : options) {
            costs.add(of(placed, option));
        }
        return costs;
    }

    private int number(List<LevelCost> costs, int next) {
        if (next == 0 && costs.stream().allMatch(LevelCost.NONE::equals)) {
            return 0;
        }
        List<Object> key = new ArrayList<>(costs);
        key.add(next);
        return numbers.computeIfAbsent(
                key,
                any -> {
                    memory.keep(OBJECTS_PER_NUMBER + costs.size(), key.size());
                    return numbers.size() + 1;
                });
    }
}
