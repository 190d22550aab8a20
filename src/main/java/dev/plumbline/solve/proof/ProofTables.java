package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.FillHorizon;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.rule.WaitlistRule;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything an exact search looks up: what may follow what, and what it costs. */
final class ProofTables {

    /** Twice a full microconference; they also have to fit into a set of 63 bits. */
    private static final int MOST_SESSIONS = 40;

    /** Far above any microconference; what is above takes too long anyway. */
    private static final long MOST_PLACEMENTS = 400_000;

    private static final int MOST_OPTIONS = 1_000_000;

    private static final int[] NOTHING = {};

    /** Leaves enough of the smallest heap that the program is started with. */
    private static final long MOST_BYTES = 200_000_000;

    private final RuleSet rules;
    private final List<Slot> order;
    private final List<SlotFilling> slots = new ArrayList<>();
    private final @Nullable LevelCost[] waiting;
    private final KnapsackBound bound;
    private final ProofPairCosts pairs;
    private final ProofSuccessionCosts successions;
    private final ProofGroups groups;
    private final long[] twinsBefore;

    /** By place of the slot that is filled: when the slots after it begin, and which are open. */
    private final long[] nextStart;

    private final List<Set<Slot>> open = new ArrayList<>();
    private final FutureSignature.Builder signature = new FutureSignature.Builder();
    private final ProofMemory memory = new ProofMemory(MOST_BYTES);

    private ProofTables(RuleSet rules, List<Slot> order, List<SlotFilling> slots) {
        this.rules = rules;
        this.order = order;
        this.slots.addAll(slots);
        this.waiting = waiting(rules);
        this.bound =
                new KnapsackBound(slots, rules.facts().problem().gridMinutes(), waiting, memory);
        this.pairs = new ProofPairCosts(rules, slots, memory);
        this.successions = new ProofSuccessionCosts(rules, slots);
        this.groups = new ProofGroups(rules, order);
        this.twinsBefore = TwinSessions.before(rules.facts());
        this.nextStart = new long[order.size()];
        for (int slot = 0; slot < order.size(); slot++) {
            nextStart[slot] =
                    slot + 1 < order.size() ? order.get(slot + 1).start() : Long.MAX_VALUE;
            open.add(Set.copyOf(order.subList(slot, order.size())));
        }
    }

    /**
     * Of a problem that is not too large.
     *
     * @param tooMuch what no part of a schedule may cost
     */
    static Optional<ProofTables> of(RuleSet rules, LevelCost tooMuch) {
        var facts = rules.facts();
        if (!isSmallEnough(facts)) {
            return Optional.empty();
        }
        var sessionRules =
                rules.counting().stream()
                        .filter(rule -> rule.rule() instanceof SessionRule)
                        .toList();
        var order =
                facts.slots().stream()
                        .sorted(
                                Comparator.comparingLong(Slot::start)
                                        .thenComparingLong(Slot::end)
                                        .thenComparingInt(Slot::index))
                        .toList();
        int grid = facts.problem().gridMinutes();
        if (PossiblePlacements.count(facts.sessions(), order, grid) > MOST_PLACEMENTS) {
            return Optional.empty();
        }
        var possible =
                new PossiblePlacements(
                        facts.sessions(),
                        order,
                        grid,
                        placement -> costUpTo(tooMuch, sessionRules, placement),
                        tooMuch);
        var useful = new UsefulStarts(rules, order, possible);
        var maker = new SlotFilling.Maker(facts.sessions(), grid, possible, useful, MOST_OPTIONS);
        List<SlotFilling> slots = new ArrayList<>();
        for (Slot slot : order) {
            slots.add(maker.make(slot, slots.size()));
            if (maker.isOverfull()) {
                return Optional.empty();
            }
        }
        return Optional.of(new ProofTables(rules, order, slots));
    }

    /** Whether a search has a chance to come to an end. */
    static boolean isSmallEnough(Facts facts) {
        return facts.sessions().size() <= MOST_SESSIONS && !facts.slots().isEmpty();
    }

    /** As soon as it is too much, nobody wants to know how much. */
    private static LevelCost costUpTo(
            LevelCost tooMuch, List<WeightedRule> sessionRules, FixedPlacement placement) {
        LevelCost sum = LevelCost.NONE;
        for (WeightedRule weighted : sessionRules) {
            if (!sum.isLessThan(tooMuch)) {
                return sum;
            }
            sum =
                    sum.plus(
                            LevelCost.of(
                                    weighted, ((SessionRule) weighted.rule()).penalty(placement)));
        }
        return sum;
    }

    private static @Nullable LevelCost[] waiting(RuleSet rules) {
        @Nullable LevelCost[] waiting = new LevelCost[rules.facts().sessions().size()];
        for (Session session : rules.facts().sessions()) {
            if (!session.isBreak()) {
                LevelCost sum = LevelCost.NONE;
                for (WeightedRule weighted : rules.counting()) {
                    if (weighted.rule() instanceof WaitlistRule rule) {
                        sum = sum.plus(LevelCost.of(weighted, rule.penalty(session)));
                    }
                }
                waiting[session.index()] = sum;
            }
        }
        return waiting;
    }

    List<Session> sessions() {
        return rules.facts().sessions();
    }

    int slots() {
        return slots.size();
    }

    ProofMemory memory() {
        return memory;
    }

    SlotFilling slot(int place) {
        return slots.get(place);
    }

    KnapsackBound bound() {
        return bound;
    }

    ProofPairCosts pairs() {
        return pairs;
    }

    ProofSuccessionCosts successions() {
        return successions;
    }

    ProofGroups groups() {
        return groups;
    }

    /** Whether it is this session's turn: those that could do the same come in their order. */
    boolean isNext(PartialSchedule partial, int session) {
        return partial.isLeft(session) && (partial.left() & twinsBefore[session]) == 0;
    }

    /** Nothing placed. */
    PartialSchedule start() {
        long all = (1L << sessions().size()) - 1;
        return new PartialSchedule(all, 0, null, null, LevelCost.NONE, LevelCost.NONE);
    }

    /** The breaks of a slot as a set of sessions. */
    long breaksOf(int slot) {
        long set = 0;
        for (Session session : sessions()) {
            var limits = session.breakLimits();
            if (limits != null && limits.slot() == order.get(slot)) {
                set |= 1L << session.index();
            }
        }
        return set;
    }

    /** What it costs that a session is left out, after all others were placed. */
    LevelCost leaveOut(Session session) {
        LevelCost alone = waiting[session.index()];
        return alone == null ? groups.leaveOut(session) : alone.plus(groups.leaveOut(session));
    }

    Schedule schedule(List<FixedPlacement> placements) {
        return Schedule.of(rules.facts(), placements);
    }

    /**
     * What a partial schedule means to all that is left to come. Its groups have to be loaded.
     *
     * @param placed by session, null where it is left
     * @param slot place of the slot that is filled
     */
    FutureSignature signature(
            PartialSchedule partial, @Nullable PlacementOption[] placed, int slot) {
        int[] next = NOTHING;
        PlacementOption last = partial.last();
        if (last != null && !last.placement().session().isBreak()) {
            next = successions.futureKey(last);
        }
        for (int session = 0; session < placed.length; session++) {
            if (partial.isLeft(session)) {
                for (int related : pairs.related(session)) {
                    PlacementOption one = placed[related];
                    int meaning =
                            one == null ? 0 : pairs.futureKey(one, session, slot, partial.end());
                    if (meaning != 0) {
                        signature.add(
                                FutureSignature.PAIR, related * placed.length + session, meaning);
                    }
                }
                if (next != NOTHING && next[session] != 0) {
                    signature.add(FutureSignature.SUCCESSION, session, next[session]);
                }
            }
        }
        groups.futureKey(partial.left(), slot, horizon(slot, partial.end()), signature);
        return signature.build(partial.left(), partial.end());
    }

    private FillHorizon horizon(int slot, int end) {
        return new FillHorizon(Math.min(slots.get(slot).end(end), nextStart[slot]), open.get(slot));
    }
}
