package dev.plumbline.solve.proof;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.solve.search.BestKnown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Bounds what a problem costs by the sum of what its parts cost at the least: each is searched as a
 * problem of its own, or bounded by its {@link PartFloor} where it is too large, and what groups
 * cost between parts is added.
 *
 * <p>The sum is a bound although costs are compared by level: levels are added one by one, and if
 * each part of a schedule costs no less than the least of that part, so does the first of them that
 * costs more on the highest level on which any does; all others make it no less. (In words of
 * algebra: the integer vectors in their lexicographic order are an ordered group.)
 *
 * <p>Not for use by several threads at once.
 */
final class ProofByParts {

    /** In a first round each part is looked at a little, so that something is known of all. */
    private static final long FIRST_ROUND = 3_000;

    /** The first round may take one of so many. */
    private static final long FIRST_SHARE = 4;

    /** With fewer, a part's tables would cost more than its search. */
    private static final long LEAST_SHARE = 1_000;

    /**
     * What is known of one part.
     *
     * @param scope its sessions and slots, and the rules as far as they look at nothing else
     * @param least what it costs at the least
     * @param isExact whether a schedule of the part is known that costs no more
     */
    record PartBound(ProofScope scope, LevelCost least, boolean isExact) {}

    /**
     * What is known of the whole.
     *
     * @param least no schedule costs less
     */
    record Known(LevelCost least, List<PartBound> parts) {}

    private final RuleSet rules;
    private final BestKnown best;
    private final CheapestPlaces places;
    private final ProofParts parts;
    private final Consumer<Known> sink;
    private final PartBound[] bounds;

    /** What is known beside the parts. */
    private final LevelCost rest;

    /** What is known without looking at parts. */
    private LevelCost whole = LevelCost.NONE;

    private long left;

    private ProofByParts(
            RuleSet rules, BestKnown best, long most, CheapestPlaces places, Consumer<Known> sink) {
        this.rules = rules;
        this.best = best;
        this.left = most;
        this.places = places;
        this.sink = sink;
        this.parts = new ProofParts(rules, places);
        var joint = new JointFloors(places, parts, best::isOver);
        this.rest = parts.waiting().plus(joint.between());
        this.bounds =
                parts.parts().stream()
                        .map(
                                part -> {
                                    LevelCost alone =
                                            new PartFloor(part, places, best::isOver).least();
                                    return new PartBound(
                                            part, alone.plus(joint.within(part)), false);
                                })
                        .toArray(PartBound[]::new);
    }

    /**
     * Looks for a bound until nothing is left to do, so many partial schedules were made, or the
     * search is over.
     *
     * @param best the best schedule known; made better when a part can be
     * @param most partial schedules that may be made
     * @param sink told whenever more is known, in this thread
     * @return false when there is too much to look at, so that nothing was done
     */
    static boolean run(RuleSet rules, BestKnown best, long most, Consumer<Known> sink) {
        var tooMuch = LevelCost.of(best.get().score());
        var places = CheapestPlaces.of(rules, tooMuch, best::isOver).orElse(null);
        if (places == null) {
            return best.isOver();
        }
        if (places.isImpossible()) {
            sink.accept(new Known(tooMuch, List.of()));
        } else {
            new ProofByParts(rules, best, most, places, sink).run();
        }
        return true;
    }

    private void run() {
        tell();
        var all = ProofScope.whole(rules);
        boolean isOnePart =
                bounds.length == 1 && bounds[0].scope().sessions().size() == all.sessions().size();
        boolean isWholeSearched = !isOnePart && ProofTables.isSmallEnough(all);
        long forWhole = isWholeSearched ? left / 2 : 0;
        left -= forWhole;
        if (bounds.length > 1) {
            long share = Math.min(FIRST_ROUND, left / FIRST_SHARE / bounds.length);
            if (share >= LEAST_SHARE) {
                open().forEach(part -> search(part, share));
            }
        }
        var open = open();
        for (int number = 0; number < open.size() && left > 0; number++) {
            long share = Math.max(left / (open.size() - number), Math.min(left, LEAST_SHARE));
            search(open.get(number), share);
        }
        left += forWhole;
        if (isWholeSearched && !isOver()) {
            ExactSearch.run(all, best, left, best::isOver).ifPresent(this::tellOfWhole);
        }
    }

    private void tellOfWhole(ExactSearch.Outcome outcome) {
        left -= outcome.made();
        whole = outcome.bound();
        tell();
    }

    private boolean isOver() {
        return best.isOver() || isProven();
    }

    /** The parts of which the least is not known, small ones first: they are sooner done. */
    private List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int part = 0; part < bounds.length; part++) {
            if (!bounds[part].isExact()) {
                open.add(part);
            }
        }
        open.sort(Comparator.comparingInt(part -> bounds[part].scope().sessions().size()));
        return open;
    }

    private void search(int number, long most) {
        if (isOver()) {
            return;
        }
        PartBound before = bounds[number];
        ProofScope scope = before.scope();
        var start = best.get().schedule();
        LevelCost cost = ScopeCosts.of(scope, start);
        if (!before.least().isLessThan(cost)) {
            bounds[number] = new PartBound(scope, before.least(), true);
            return;
        }
        var incumbent = new BestKnown();
        incumbent.offer(only(scope, start), cost.toScore());
        ExactSearch.run(scope, incumbent, most, best::isOver)
                .ifPresent(
                        outcome -> {
                            left -= outcome.made();
                            LevelCost least = LevelCost.greater(before.least(), outcome.bound());
                            bounds[number] = new PartBound(scope, least, outcome.isComplete());
                            offer(scope, incumbent.get().schedule());
                            tell();
                        });
    }

    private boolean isProven() {
        return !sum().isLessThan(LevelCost.of(best.get().score()));
    }

    private void tell() {
        sink.accept(new Known(sum(), List.copyOf(Arrays.asList(bounds))));
    }

    /** Only what is better than the best known was looked at. */
    private LevelCost sum() {
        LevelCost sum = rest;
        for (PartBound bound : bounds) {
            sum = sum.plus(bound.least());
        }
        return LevelCost.greater(whole, LevelCost.lesser(sum, places.tooMuch()));
    }

    private Schedule only(ProofScope scope, Schedule schedule) {
        return Schedule.of(
                rules.facts(),
                schedule.placements().stream()
                        .filter(placement -> scope.has(placement.session()))
                        .toList());
    }

    /** Puts a part in place of the same part of the best schedule known. */
    private void offer(ProofScope scope, Schedule part) {
        List<FixedPlacement> placements = new ArrayList<>(part.placements());
        for (FixedPlacement placement : best.get().schedule().placements()) {
            Session session = placement.session();
            if (!scope.has(session)) {
                placements.add(placement);
            }
        }
        var whole = Schedule.of(rules.facts(), placements);
        best.offer(whole, ScheduleAudit.score(rules, whole));
    }
}
