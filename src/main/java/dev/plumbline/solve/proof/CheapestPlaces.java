package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SlotOverrun;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What each session of a problem adds to the cost of any schedule at the least: in each slot, at
 * each length, and without a place. So it says also where a session can be in a schedule that is
 * better than the best one known: where it does not cost too much beside the least that all others
 * cost.
 */
final class CheapestPlaces {

    /** A second or two. */
    private static final long MOST_PLACEMENTS = 10_000_000;

    /** Starts after the end of a slot that are looked at closely. */
    private static final int MOST_PUSHED = 100;

    private final RuleSet rules;
    private final LevelCost tooMuch;
    private final SessionRuleCosts sessionCosts;
    private final AloneCosts alone;
    private final int grid;

    /** By session and slot: of what ends in the slot; null where that is too much. */
    private final @Nullable LevelCost[][] inside;

    /** By session and slot: of what ends after the slot; null where that is too much. */
    private final @Nullable LevelCost[][] beyond;

    /** Null when it does not matter how far a session is outside of its slot. */
    private final @Nullable WeightedRule overrun;

    /** All sessions one after the other: nobody is pushed farther beyond the end of a slot. */
    private final long together;

    /** By session: on the waitlist; null where that is too much. */
    private final @Nullable LevelCost[] waiting;

    /** By session: the least of all. */
    private final LevelCost[] least;

    private LevelCost total = LevelCost.NONE;
    private boolean isImpossible;

    private CheapestPlaces(RuleSet rules, LevelCost tooMuch) {
        this.rules = rules;
        this.tooMuch = tooMuch;
        this.sessionCosts = new SessionRuleCosts(rules, tooMuch);
        this.alone = new AloneCosts(ProofScope.whole(rules));
        this.grid = rules.facts().problem().gridMinutes();
        int sessions = rules.facts().sessions().size();
        int slots = rules.facts().slots().size();
        this.inside = new LevelCost[sessions][slots];
        this.beyond = new LevelCost[sessions][slots];
        this.overrun =
                rules.counting().stream()
                        .filter(rule -> rule.id().equals(SlotOverrun.ID))
                        .findFirst()
                        .orElse(null);
        this.together = rules.facts().sessions().stream().mapToLong(Session::longestMinutes).sum();
        this.waiting = new LevelCost[sessions];
        this.least = new LevelCost[sessions];
    }

    /**
     * Looks at every placement by itself.
     *
     * @param tooMuch what the best schedule known costs
     * @return nothing when there are too many, or somebody ended it
     */
    static Optional<CheapestPlaces> of(RuleSet rules, LevelCost tooMuch, BooleanSupplier isOver) {
        if (count(rules) > MOST_PLACEMENTS) {
            return Optional.empty();
        }
        var places = new CheapestPlaces(rules, tooMuch);
        for (Session session : rules.facts().sessions()) {
            if (isOver.getAsBoolean()) {
                return Optional.empty();
            }
            places.enter(session);
        }
        return Optional.of(places);
    }

    /** Whether there are not too many placements to look at. */
    static boolean isSmallEnough(RuleSet rules) {
        return count(rules) <= MOST_PLACEMENTS;
    }

    private static long count(RuleSet rules) {
        int grid = rules.facts().problem().gridMinutes();
        long starts = 0;
        for (Slot slot : rules.facts().slots()) {
            starts += Math.ceilDiv(slot.time().minutes(), (long) grid);
        }
        long lengths = 0;
        for (Session session : rules.facts().sessions()) {
            lengths += (session.longestMinutes() - session.shortestMinutes()) / grid + 1;
        }
        return starts * lengths;
    }

    private void enter(Session session) {
        int number = session.index();
        LevelCost waits = sessionCosts.waiting(session);
        if (waits != null) {
            LevelCost sum = waits.plus(alone.of(FixedPlacement.waitlisted(session)));
            waiting[number] = sum.isLessThan(tooMuch) ? sum : null;
        }
        @Nullable LevelCost mine = waiting[number];
        for (Slot slot : rules.facts().slots()) {
            if (session.breakLimits() != null && session.breakLimits().slot() != slot) {
                continue;
            }
            each(session, slot, placement -> enter(placement, slot.index()));
            if (isPushedFar(session)) {
                LevelCost pushed = pushed(session, pushedSteps(session));
                beyond[number][slot.index()] = lesser(beyond[number][slot.index()], pushed);
            }
            mine = lesser(mine, lesser(inside[number][slot.index()], beyond[number][slot.index()]));
        }
        if (mine == null) {
            isImpossible = true;
            least[number] = tooMuch;
        } else {
            least[number] = mine;
            total = total.plus(mine);
        }
    }

    /** What starts so many steps of the grid after its slot costs at least by being there. */
    private LevelCost pushed(Session session, int steps) {
        return overrun == null
                ? LevelCost.NONE
                : LevelCost.of(overrun, session.shortestMinutes() + (long) steps * grid);
    }

    /** How many starts from the end of a slot on do not cost too much for that alone. */
    private int pushedSteps(Session session) {
        int steps = 0;
        while (steps < MOST_PUSHED
                && (long) steps * grid < together
                && pushed(session, steps).isLessThan(tooMuch)) {
            steps++;
        }
        return steps;
    }

    /** Whether there are more, which are not looked at closely. */
    private boolean isPushedFar(Session session) {
        int steps = pushedSteps(session);
        return steps == MOST_PUSHED
                && (long) steps * grid < together
                && pushed(session, steps).isLessThan(tooMuch);
    }

    private void enter(FixedPlacement placement, int slot) {
        LevelCost cost = cost(placement);
        if (cost != null) {
            boolean isInside = placement.end() <= placement.placedSlot().end();
            var costs = (isInside ? inside : beyond)[placement.session().index()];
            costs[slot] = lesser(costs[slot], cost);
        }
    }

    /** What a placement adds at the least; null where it is too much. */
    private @Nullable LevelCost cost(FixedPlacement placement) {
        LevelCost cost = sessionCosts.upToTooMuch(placement);
        if (!cost.isLessThan(tooMuch)) {
            return null;
        }
        LevelCost sum = cost.plus(alone.of(placement));
        return sum.isLessThan(tooMuch) ? sum : null;
    }

    /** Every placement that is looked at closely. */
    private void each(Session session, Slot slot, Consumer<FixedPlacement> sink) {
        long end = slot.end() + (long) pushedSteps(session) * grid;
        for (int minutes = session.longestMinutes();
                minutes >= session.shortestMinutes();
                minutes -= grid) {
            for (long start = slot.start(); start < end; start += grid) {
                sink.accept(new FixedPlacement(session, slot, start, minutes));
            }
        }
    }

    private static @Nullable LevelCost lesser(@Nullable LevelCost one, @Nullable LevelCost other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return LevelCost.lesser(one, other);
    }

    /** Whether some session can be nowhere, so that there is no better schedule. */
    boolean isImpossible() {
        return isImpossible;
    }

    /** What the best schedule known cost when all this was looked at. */
    LevelCost tooMuch() {
        return tooMuch;
    }

    /** All sessions, each at its cheapest. */
    LevelCost total() {
        return total;
    }

    /** What a session adds at the least, wherever it is. */
    LevelCost least(Session session) {
        return least[session.index()];
    }

    /** In a slot, and ending there; null where that cannot be in a better schedule. */
    @Nullable LevelCost inside(Session session, Slot slot) {
        return allowed(session, inside[session.index()][slot.index()]);
    }

    /** In a slot, but ending after it; null where that cannot be in a better schedule. */
    @Nullable LevelCost beyond(Session session, Slot slot) {
        return allowed(session, beyond[session.index()][slot.index()]);
    }

    /** On the waitlist; null where that cannot be in a better schedule. */
    @Nullable LevelCost waiting(Session session) {
        return allowed(session, waiting[session.index()]);
    }

    /** Whether the session can be in the slot in a better schedule. */
    boolean mayBeIn(Session session, Slot slot) {
        return inside(session, slot) != null || beyond(session, slot) != null;
    }

    /**
     * Beside the least that all others cost, with what it costs itself, a schedule has to be better
     * than the best known.
     */
    private @Nullable LevelCost allowed(Session session, @Nullable LevelCost cost) {
        if (cost == null || isImpossible) {
            return cost;
        }
        LevelCost all = total.minus(least[session.index()]).plus(cost);
        return all.isLessThan(tooMuch) ? cost : null;
    }

    /** By length in grid steps: the least of a session that ends in one of the slots. */
    @Nullable LevelCost[] byLength(Session session, List<Slot> slots) {
        @Nullable LevelCost[] byLength = new LevelCost[session.longestMinutes() / grid + 1];
        for (Slot slot : slots) {
            if (inside(session, slot) != null) {
                each(
                        session,
                        slot,
                        placement -> {
                            int steps = placement.minutes() / grid;
                            if (placement.end() <= slot.end()) {
                                byLength[steps] = lesser(byLength[steps], cost(placement));
                            }
                        });
            }
        }
        return byLength;
    }

    /**
     * Every place that a session can have in a better schedule, the waitlist included; nothing when
     * they are more than so many, or some are not looked at closely.
     */
    Optional<List<FixedPlacement>> allOf(Session session, int most) {
        if (isPushedFar(session)) {
            return Optional.empty();
        }
        List<FixedPlacement> all = new ArrayList<>();
        if (waiting(session) != null) {
            all.add(FixedPlacement.waitlisted(session));
        }
        for (Slot slot : rules.facts().slots()) {
            if (mayBeIn(session, slot)) {
                each(
                        session,
                        slot,
                        placement -> {
                            if (allowed(session, cost(placement)) != null) {
                                all.add(placement);
                            }
                        });
                if (all.size() > most) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(all);
    }
}
