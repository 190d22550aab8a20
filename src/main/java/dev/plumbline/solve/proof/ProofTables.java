package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.FillHorizon;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
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

    private final ProofScope scope;
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

    private ProofTables(ProofScope scope, List<SlotFilling> slots, AloneCosts alone) {
        this.scope = scope;
        this.order = scope.order();
        this.slots.addAll(slots);
        this.waiting = waiting(scope);
        this.bound = new KnapsackBound(slots, scope.grid(), leastWaiting(alone), memory);
        this.pairs = new ProofPairCosts(scope, slots, memory);
        this.successions = new ProofSuccessionCosts(scope, slots);
        this.groups = new ProofGroups(scope);
        this.twinsBefore = TwinSessions.before(scope.rules().facts(), scope.sessions());
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
    static Optional<ProofTables> of(ProofScope scope, LevelCost tooMuch) {
        if (!isSmallEnough(scope)) {
            return Optional.empty();
        }
        int grid = scope.grid();
        var sessions = scope.sessions();
        if (PossiblePlacements.count(sessions, scope.order(), grid) > MOST_PLACEMENTS) {
            return Optional.empty();
        }
        var costs = new SessionRuleCosts(scope.rules(), tooMuch);
        var possible =
                new PossiblePlacements(sessions, scope.order(), grid, costs::upToTooMuch, tooMuch);
        var useful = new UsefulStarts(scope, possible);
        var alone = new AloneCosts(scope);
        var maker = new SlotFilling.Maker(sessions, grid, possible, useful, alone, MOST_OPTIONS);
        List<SlotFilling> slots = new ArrayList<>();
        for (Slot slot : scope.order()) {
            slots.add(maker.make(slot, slots.size()));
            if (maker.isOverfull()) {
                return Optional.empty();
            }
        }
        return Optional.of(new ProofTables(scope, slots, alone));
    }

    /** Whether a search has a chance to come to an end. */
    static boolean isSmallEnough(ProofScope scope) {
        return scope.sessions().size() <= MOST_SESSIONS && !scope.order().isEmpty();
    }

    private static @Nullable LevelCost[] waiting(ProofScope scope) {
        var costs = new SessionRuleCosts(scope.rules(), LevelCost.NONE);
        @Nullable LevelCost[] waiting = new LevelCost[scope.sessions().size()];
        for (int session = 0; session < waiting.length; session++) {
            waiting[session] = costs.waiting(scope.sessions().get(session));
        }
        return waiting;
    }

    private @Nullable LevelCost[] leastWaiting(AloneCosts alone) {
        @Nullable LevelCost[] least = waiting.clone();
        for (int session = 0; session < least.length; session++) {
            var own = least[session];
            if (own != null) {
                var waits = FixedPlacement.waitlisted(scope.sessions().get(session));
                least[session] = own.plus(alone.of(waits));
            }
        }
        return least;
    }

    List<Session> sessions() {
        return scope.sessions();
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

    /**
     * Nothing placed.
     *
     * @param tooMuch what it promises when the sessions cannot all be dealt with
     */
    PartialSchedule start(LevelCost tooMuch) {
        long all = (1L << sessions().size()) - 1;
        LevelCost least = bound.of(all, 0, 0);
        LevelCost promise = least == null ? tooMuch : least;
        return new PartialSchedule(all, 0, null, null, LevelCost.NONE, promise);
    }

    /** The breaks of a slot as a set of sessions. */
    long breaksOf(int slot) {
        long set = 0;
        for (int session = 0; session < sessions().size(); session++) {
            var limits = sessions().get(session).breakLimits();
            if (limits != null && limits.slot() == order.get(slot)) {
                set |= 1L << session;
            }
        }
        return set;
    }

    /** What it costs that a session is left out, after all others were placed. */
    LevelCost leaveOut(int session) {
        LevelCost alone = waiting[session];
        LevelCost inGroups = groups.leaveOut(session);
        return alone == null ? inGroups : alone.plus(inGroups);
    }

    Schedule schedule(List<FixedPlacement> placements) {
        return Schedule.of(scope.rules().facts(), placements);
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
