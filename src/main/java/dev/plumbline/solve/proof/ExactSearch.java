package dev.plumbline.solve.proof;

import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.search.BestKnown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a schedule is optimal, or finds a better one: branch and bound with dominance (as in
 * Morin and Marsten, Branch-and-bound strategies for dynamic programming, Operations Research 24,
 * 1976). Slots are filled one after the other, session by session. A partial schedule is given up
 * when what it costs and what is left to come ({@link KnapsackBound}) reach the best schedule
 * known, or when another one costs no more and means the same to all that is left to come ({@link
 * FutureSignature}).
 *
 * <p>All counts are of partial schedules, never of time, so that a proof can be repeated exactly.
 * Not for use by several threads at once.
 */
final class ExactSearch {

    /** A partial schedule, its two costs, its signature with the parts, and the entry for both. */
    private static final int OBJECTS_PER_PARTIAL = 6;

    /**
     * What a search came to.
     *
     * @param bound no schedule costs less
     * @param isComplete whether everything was looked at; then the best schedule known at its end
     *     costs no more than any other
     * @param made partial schedules that were made
     */
    record Outcome(LevelCost bound, boolean isComplete, long made) {}

    private final ProofTables tables;
    private final BestKnown incumbent;
    private final long most;
    private final BooleanSupplier isOver;
    private List<Map<FutureSignature, PartialSchedule>> layers = new ArrayList<>();
    private List<Map<FutureSignature, PartialSchedule>> nextSlot = new ArrayList<>();
    private long made;
    private boolean isComplete = true;

    private ExactSearch(
            ProofTables tables, BestKnown incumbent, long most, BooleanSupplier isOver) {
        this.tables = tables;
        this.incumbent = incumbent;
        this.most = most;
        this.isOver = isOver;
    }

    /**
     * Searches a whole problem until everything was looked at, or it is over.
     *
     * @param incumbent the best schedule known; made better when a better one is found
     * @param most partial schedules that are made before giving up, unless memory ends before
     * @return a score that no schedule is better than; nothing when the problem is too large
     */
    static Optional<Score> run(RuleSet rules, BestKnown incumbent, long most) {
        return run(ProofScope.whole(rules), incumbent, most, incumbent::isOver)
                .map(outcome -> outcome.bound().toScore());
    }

    /**
     * Searches what is in the scope until everything was looked at, or somebody ends it.
     *
     * @param incumbent the best schedule of the scope, and what it costs there; made better when a
     *     better one is found
     * @param most partial schedules that are made before giving up, unless memory ends before
     * @return nothing when there is too much to look at
     */
    static Optional<Outcome> run(
            ProofScope scope, BestKnown incumbent, long most, BooleanSupplier isOver) {
        return ProofTables.of(scope, LevelCost.of(incumbent.get().score()))
                .map(tables -> new ExactSearch(tables, incumbent, most, isOver).run());
    }

    private Outcome run() {
        LevelCost bound = search();
        return new Outcome(bound, isComplete, made);
    }

    private LevelCost search() {
        int sessions = tables.sessions().size();
        layers = empty(sessions);
        var start = tables.start(best());
        put(layers.getFirst(), tables.signature(start, new PlacementOption[sessions], 0), start);
        for (int slot = 0; slot < tables.slots(); slot++) {
            nextSlot = empty(sessions);
            for (int count = 0; count <= sessions; count++) {
                var layer = layers.get(count).values().iterator();
                while (layer.hasNext()) {
                    if (made > most || tables.memory().isFull() || isOver.getAsBoolean()) {
                        isComplete = false;
                        return leastPromise();
                    }
                    expand(layer.next(), slot, count);
                    layer.remove();
                }
            }
            layers = nextSlot;
        }
        return best();
    }

    private static List<Map<FutureSignature, PartialSchedule>> empty(int sessions) {
        List<Map<FutureSignature, PartialSchedule>> layers = new ArrayList<>();
        for (int count = 0; count <= sessions; count++) {
            layers.add(new LinkedHashMap<>());
        }
        return layers;
    }

    /** Nothing is better than the most promising of all that was not looked at. */
    private LevelCost leastPromise() {
        LevelCost least = best();
        for (var some : List.of(layers, nextSlot)) {
            for (var layer : some) {
                for (PartialSchedule partial : layer.values()) {
                    least = LevelCost.lesser(least, partial.promise());
                }
            }
        }
        return least;
    }

    private LevelCost best() {
        return LevelCost.of(incumbent.get().score());
    }

    private void expand(PartialSchedule partial, int slot, int count) {
        if (!partial.promise().isLessThan(best())) {
            return;
        }
        @Nullable PlacementOption[] placed = partial.placed(tables.sessions().size());
        tables.groups().load(placed);
        close(partial, placed, slot, count);
        var options = tables.slot(slot).after(partial.end());
        LevelCost[] following = tables.successions().after(partial.last(), options);
        for (var fork : tables.slot(slot).forksAfter(partial.end())) {
            if (tables.isNext(partial, fork.session())) {
                long left = partial.left() & ~(1L << fork.session());
                @Nullable LevelCost[] rests = tables.bound().from(left, slot);
                for (int number = 0; number < fork.options().size(); number++) {
                    PlacementOption next = fork.options().get(number);
                    LevelCost rest = rests[tables.bound().time(slot, next.end())];
                    if (rest != null) {
                        LevelCost succession = following[fork.first() + number];
                        LevelCost cost = partial.cost().plus(next.cost()).plus(succession);
                        var child =
                                new PartialSchedule(left, next.end(), next, partial, cost, rest);
                        append(child, next, placed, slot, count + 1);
                    }
                }
            }
        }
    }

    /**
     * @param child with the cost without that of pairs and groups, and with what is left to come
     */
    private void append(
            PartialSchedule child,
            PlacementOption next,
            @Nullable PlacementOption[] placed,
            int slot,
            int count) {
        LevelCost best = best();
        LevelCost rest = child.promise();
        LevelCost cost = child.cost();
        if (!cost.plus(rest).isLessThan(best)) {
            return;
        }
        for (int related : tables.pairs().related(next.session())) {
            PlacementOption one = placed[related];
            if (one != null) {
                cost = cost.plus(tables.pairs().of(one, next));
            }
        }
        if (!cost.plus(rest).isLessThan(best)) {
            return;
        }
        cost = cost.plus(tables.groups().enter(next));
        LevelCost promise = cost.plus(rest);
        if (promise.isLessThan(best)) {
            placed[next.session()] = next;
            var whole = child.with(cost, promise);
            put(layers.get(count), tables.signature(whole, placed, slot), whole);
            placed[next.session()] = null;
        }
        tables.groups().leave(next);
    }

    private void close(
            PartialSchedule partial, @Nullable PlacementOption[] placed, int slot, int count) {
        if ((partial.left() & tables.breaksOf(slot)) != 0) {
            return;
        }
        if (slot + 1 == tables.slots()) {
            complete(partial, placed);
            return;
        }
        LevelCost rest = tables.bound().of(partial.left(), slot + 1, 0);
        if (rest != null && partial.cost().plus(rest).isLessThan(best())) {
            LevelCost promise = partial.cost().plus(rest);
            var child =
                    new PartialSchedule(partial.left(), 0, null, partial, partial.cost(), promise);
            put(nextSlot.get(count), tables.signature(child, placed, slot + 1), child);
        }
    }

    private void put(
            Map<FutureSignature, PartialSchedule> layer,
            FutureSignature signature,
            PartialSchedule child) {
        PartialSchedule before = layer.get(signature);
        if (before == null || child.cost().isLessThan(before.cost())) {
            layer.put(signature, child);
            made++;
            tables.memory().keep(OBJECTS_PER_PARTIAL, signature.size());
        }
    }

    private void complete(PartialSchedule partial, @Nullable PlacementOption[] placed) {
        LevelCost cost = partial.cost();
        for (int session = 0; session < tables.sessions().size(); session++) {
            if (partial.isLeft(session)) {
                cost = cost.plus(tables.leaveOut(session));
            }
        }
        if (cost.isLessThan(best())) {
            List<FixedPlacement> placements =
                    Arrays.stream(placed)
                            .filter(Objects::nonNull)
                            .map(PlacementOption::placement)
                            .toList();
            incumbent.offer(tables.schedule(placements), cost.toScore());
        }
        tables.groups().load(placed);
    }
}
