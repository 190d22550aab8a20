package dev.plumbline.solve.feasibility;

import dev.plumbline.explain.WorkLimit;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.ExclusiveOverlap;
import dev.plumbline.rule.PersonDoubleBooked;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.SessionRelation;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The sessions that have to be placed as variables, and as their values every place that breaks no
 * hard rule by itself: any start on the grid of a slot, so that a session may also wait. A session
 * is taken at its shortest, which is never worse; only before a session that has to follow soon all
 * lengths count.
 */
final class PlacementPuzzle {

    /** A relation of two variables, with the rule that looks at it. */
    private record Link(RelationRule rule, SessionRelation relation) {

        boolean forbids(FixedPlacement one, FixedPlacement other) {
            return relation.first() == one.session()
                    ? rule.penalty(relation, one, other) > 0
                    : rule.penalty(relation, other, one) > 0;
        }
    }

    /** Rules about relations that only look at whether two sessions overlap. */
    private static final Set<String> OVERLAPS = Set.of(PersonDoubleBooked.ID, ExclusiveOverlap.ID);

    /** Beyond, neither memory nor patience would be enough. */
    private static final int MOST_VALUES = 1_000_000;

    private static final int DEEPEST = 3_000;
    private static final long BYTES_OF_VARIABLE = 72;
    private static final long MOST_BYTES = 128L << 20;

    /** Places that are looked at, to find the values among them. */
    private static final long MOST_LOOKED_AT = 10_000_000;

    private final Facts facts;
    private final List<Session> sessions;
    private final List<List<FixedPlacement>> values = new ArrayList<>();
    private final Map<Long, List<Link>> links = new HashMap<>();
    private final GroupLimits groups;
    private final List<Optional<Room>> onlyRooms;
    private final int[] twinBefore;
    private final int made;

    private PlacementPuzzle(
            Facts facts, HardRules rules, List<PlacementWays> ways, WorkLimit limit) {
        this.facts = facts;
        this.sessions = ways.stream().map(PlacementWays::session).toList();
        int count = 0;
        for (PlacementWays one : ways) {
            var mine = count > MOST_VALUES ? List.<FixedPlacement>of() : one.values(rules, limit);
            values.add(mine);
            count += mine.size();
        }
        made = count;
        groups = new GroupLimits(rules.ofGroups(), values);
        onlyRooms = values.stream().map(PlacementPuzzle::onlyRoom).toList();
        link(rules);
        twinBefore = twins();
    }

    /**
     * The puzzle of what has to be placed; none when it is too large, or the limit is spent before
     * it is made. Its size is estimated before anything is made.
     */
    static Optional<PlacementPuzzle> of(Facts facts, HardRules rules, WorkLimit limit) {
        var followed = followed(facts);
        List<PlacementWays> ways = new ArrayList<>();
        long places = 0;
        var slots = new SlotStarts(facts);
        for (Session session : facts.sessions()) {
            if (rules.needs(session)) {
                var one =
                        new PlacementWays(
                                slots, session, followed.contains(session), rules.holdPins());
                ways.add(one);
                places += one.count();
            }
        }
        if (places > MOST_LOOKED_AT) {
            return Optional.empty();
        }
        var puzzle = new PlacementPuzzle(facts, rules, ways, limit);
        return puzzle.made > MOST_VALUES || limit.isSpent()
                ? Optional.empty()
                : Optional.of(puzzle);
    }

    private static Set<Session> followed(Facts facts) {
        Set<Session> followed = new HashSet<>();
        for (Session session : facts.sessions()) {
            facts.precedencesOf(session).stream()
                    .filter(before -> before.maxGapMinutes() != null)
                    .forEach(before -> followed.add(before.session()));
        }
        return followed;
    }

    private void link(HardRules rules) {
        Map<Session, Integer> variables = new HashMap<>();
        sessions.forEach(session -> variables.put(session, variables.size()));
        for (RelationRule rule : rules.ofRelations()) {
            for (SessionRelation relation : rule.relations()) {
                Integer first = variables.get(relation.first());
                Integer second = variables.get(relation.second());
                if (first != null && second != null && !isSaidByRoom(rule, first, second)) {
                    var link = new Link(rule, relation);
                    links.computeIfAbsent(pair(first, second), any -> new ArrayList<>()).add(link);
                    links.computeIfAbsent(pair(second, first), any -> new ArrayList<>()).add(link);
                }
            }
        }
    }

    /** Whether two that must not overlap cannot do so anyway: there is one room for both. */
    private boolean isSaidByRoom(RelationRule rule, int first, int second) {
        return OVERLAPS.contains(rule.info().id())
                && onlyRooms.get(first).isPresent()
                && onlyRooms.get(first).equals(onlyRooms.get(second));
    }

    private static Optional<Room> onlyRoom(List<FixedPlacement> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Room first = values.getFirst().placedSlot().room();
        return values.stream().allMatch(value -> value.placedSlot().room() == first)
                ? Optional.of(first)
                : Optional.empty();
    }

    /** Of each variable the nearest one before it that could change places with it, or -1. */
    private int[] twins() {
        int[] twins = new int[size()];
        Map<Object, Integer> last = new HashMap<>();
        var linked = new BitSet();
        links.keySet().forEach(pair -> linked.set((int) (pair / size())));
        for (int variable = 0; variable < size(); variable++) {
            boolean isFree = !linked.get(variable) && groups.partners(variable).isEmpty();
            Integer before = last.put(isFree ? places(variable) : variable, variable);
            twins[variable] = before == null ? -1 : before;
        }
        return twins;
    }

    /** Slot, start and minutes of all values; the same places are equal. */
    private Object places(int variable) {
        return LongBuffer.wrap(
                values.get(variable).stream()
                        .flatMapToLong(
                                one ->
                                        LongStream.of(
                                                one.placedSlot().index(),
                                                one.start(),
                                                one.minutes()))
                        .toArray());
    }

    /** The nearest variable before this one that could change places with it, or -1. */
    int twinBefore(int variable) {
        return twinBefore[variable];
    }

    private long pair(int one, int other) {
        return (long) one * sessions.size() + other;
    }

    /** Values of all variables. */
    int made() {
        return made;
    }

    /**
     * How many positions may be held at a time, one for each step of a search: a bound for memory,
     * and for the stack.
     */
    int deepest() {
        long bytes = BYTES_OF_VARIABLE * size() + made / Byte.SIZE;
        return (int) Math.min(DEEPEST, MOST_BYTES / (1 + bytes));
    }

    int size() {
        return sessions.size();
    }

    List<FixedPlacement> values(int variable) {
        return values.get(variable);
    }

    GroupLimits groups() {
        return groups;
    }

    /** Of the variable at its shortest. */
    int minutes(int variable) {
        return sessions.get(variable).shortestMinutes();
    }

    List<Slot> slots() {
        return facts.slots();
    }

    /** Takes from the values of another variable what cannot be beside the placement. */
    void narrow(int variable, FixedPlacement placement, int other, BitSet left) {
        var related = links.getOrDefault(pair(variable, other), List.of());
        var mine = values.get(other);
        for (int value = left.nextSetBit(0); value >= 0; value = left.nextSetBit(value + 1)) {
            if (isForbidden(placement, mine.get(value), related)) {
                left.clear(value);
            }
        }
    }

    private boolean isForbidden(
            FixedPlacement placement, FixedPlacement other, List<Link> related) {
        if (placement.placedSlot().isSequential()
                && placement.placedSlot().room() == other.placedSlot().room()
                && placement.overlap(other) > 0) {
            return true;
        }
        for (Link link : related) {
            if (link.forbids(placement, other)) {
                return true;
            }
        }
        return false;
    }

    /** The schedule in which everything that need not run waits. */
    Schedule schedule(@Nullable FixedPlacement[] placed) {
        List<FixedPlacement> placements = new ArrayList<>();
        for (FixedPlacement placement : placed) {
            if (placement != null) {
                placements.add(placement);
            }
        }
        return Schedule.of(facts, placements);
    }
}
