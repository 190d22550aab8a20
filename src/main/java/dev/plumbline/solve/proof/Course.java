package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.Horizon;
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
final class Course {

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
    private final List<SlotCourse> slots = new ArrayList<>();
    private final @Nullable Cost[] waiting;
    private final Bound bound;
    private final PairCosts pairs;
    private final SuccessionCosts successions;
    private final GroupLedger groups;
    private final long[] twinsBefore;

    /** By place of the slot that is filled: when the slots after it begin, and which are open. */
    private final long[] nextStart;

    private final List<Set<Slot>> open = new ArrayList<>();
    private final Signature.Builder signature = new Signature.Builder();
    private final Memory memory = new Memory(MOST_BYTES);

    private Course(RuleSet rules, List<Slot> order, List<SlotCourse> slots) {
        this.rules = rules;
        this.order = order;
        this.slots.addAll(slots);
        this.waiting = waiting(rules);
        this.bound = new Bound(slots, rules.facts().problem().gridMinutes(), waiting, memory);
        this.pairs = new PairCosts(rules, slots, memory);
        this.successions = new SuccessionCosts(rules, slots);
        this.groups = new GroupLedger(rules, order);
        this.twinsBefore = Twins.before(rules.facts());
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
    static Optional<Course> of(RuleSet rules, Cost tooMuch) {
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
                        placement -> cost(sessionRules, placement),
                        tooMuch);
        var useful = new UsefulStarts(rules, order, possible);
        var maker = new SlotCourse.Maker(facts.sessions(), grid, possible, useful, MOST_OPTIONS);
        List<SlotCourse> slots = new ArrayList<>();
        for (Slot slot : order) {
            slots.add(maker.make(slot, slots.size()));
            if (maker.isOverfull()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Course(rules, order, slots));
    }

    /** Whether a search has a chance to come to an end. */
    static boolean isSmallEnough(Facts facts) {
        return facts.sessions().size() <= MOST_SESSIONS && !facts.slots().isEmpty();
    }

    private static Cost cost(List<WeightedRule> sessionRules, FixedPlacement placement) {
        Cost sum = Cost.NONE;
        for (WeightedRule weighted : sessionRules) {
            sum = sum.plus(Cost.of(weighted, ((SessionRule) weighted.rule()).penalty(placement)));
        }
        return sum;
    }

    private static @Nullable Cost[] waiting(RuleSet rules) {
        @Nullable Cost[] waiting = new Cost[rules.facts().sessions().size()];
        for (Session session : rules.facts().sessions()) {
            if (!session.isBreak()) {
                Cost sum = Cost.NONE;
                for (WeightedRule weighted : rules.counting()) {
                    if (weighted.rule() instanceof WaitlistRule rule) {
                        sum = sum.plus(Cost.of(weighted, rule.penalty(session)));
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

    Memory memory() {
        return memory;
    }

    SlotCourse slot(int place) {
        return slots.get(place);
    }

    Bound bound() {
        return bound;
    }

    PairCosts pairs() {
        return pairs;
    }

    SuccessionCosts successions() {
        return successions;
    }

    GroupLedger groups() {
        return groups;
    }

    /** Whether it is this session's turn: those that could do the same come in their order. */
    boolean isNext(Partial partial, int session) {
        return partial.isLeft(session) && (partial.left() & twinsBefore[session]) == 0;
    }

    /** Nothing placed. */
    Partial start() {
        long all = (1L << sessions().size()) - 1;
        return new Partial(all, 0, null, null, Cost.NONE, Cost.NONE);
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
    Cost leaveOut(Session session) {
        Cost alone = waiting[session.index()];
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
    Signature signature(Partial partial, @Nullable Option[] placed, int slot) {
        int[] next = NOTHING;
        Option last = partial.last();
        if (last != null && !last.placement().session().isBreak()) {
            next = successions.outlook(last);
        }
        for (int session = 0; session < placed.length; session++) {
            if (partial.isLeft(session)) {
                for (int related : pairs.related(session)) {
                    Option one = placed[related];
                    int meaning =
                            one == null ? 0 : pairs.outlook(one, session, slot, partial.end());
                    if (meaning != 0) {
                        signature.add(Signature.PAIR, related * placed.length + session, meaning);
                    }
                }
                if (next != NOTHING && next[session] != 0) {
                    signature.add(Signature.SUCCESSION, session, next[session]);
                }
            }
        }
        groups.outlook(partial.left(), slot, horizon(slot, partial.end()), signature);
        return signature.build(partial.left(), partial.end());
    }

    private Horizon horizon(int slot, int end) {
        return new Horizon(Math.min(slots.get(slot).end(end), nextStart[slot]), open.get(slot));
    }
}
