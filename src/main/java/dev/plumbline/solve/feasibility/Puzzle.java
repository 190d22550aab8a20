package dev.plumbline.solve.feasibility;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.Relation;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sessions that have to be placed as variables, and as their values every place that breaks no
 * hard rule by itself: any start on the grid of a slot, so that a session may also wait. A session
 * is taken at its shortest, which is never worse; only before a session that has to follow soon all
 * lengths count.
 */
final class Puzzle {

    /** A relation of two variables, with the rule that looks at it. */
    private record Link(RelationRule rule, Relation relation) {

        boolean forbids(FixedPlacement one, FixedPlacement other) {
            return relation.first() == one.session()
                    ? rule.penalty(relation, one, other) > 0
                    : rule.penalty(relation, other, one) > 0;
        }
    }

    /** Rules about relations that only look at whether two sessions overlap. */
    private static final Set<String> OVERLAPS = Set.of("personDoubleBooked", "exclusive");

    /** Beyond, neither memory nor patience would be enough. */
    private static final int MOST_VALUES = 1_000_000;

    private final Facts facts;
    private final List<Session> sessions = new ArrayList<>();
    private final List<List<FixedPlacement>> values = new ArrayList<>();
    private final Map<Long, List<Link>> links = new HashMap<>();
    private final GroupLimits groups;
    private final int[] twinBefore;
    private int made;

    Puzzle(Facts facts, HardRules rules) {
        this.facts = facts;
        var followed = followed(facts);
        for (Session session : facts.sessions()) {
            if (rules.needs(session) && !isTooLarge()) {
                sessions.add(session);
                var mine = values(session, rules, followed.contains(session));
                values.add(mine);
                made += mine.size();
            }
        }
        groups = new GroupLimits(rules.ofGroups(), values);
        link(rules);
        twinBefore = twins();
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

    private List<FixedPlacement> values(Session session, HardRules rules, boolean isFollowed) {
        var sessionRules = rules.ofSessions();
        var groupRules = rules.ofGroups();
        List<FixedPlacement> result = new ArrayList<>();
        int longest = isFollowed ? session.longestMinutes() : session.shortestMinutes();
        int grid = facts.problem().gridMinutes();
        for (Slot slot : facts.slots()) {
            if (session.breakLimits() != null && session.breakLimits().slot() != slot) {
                continue;
            }
            for (long start = slot.start(); start < slot.end(); start += grid) {
                for (int minutes = session.shortestMinutes(); minutes <= longest; minutes += grid) {
                    var placement = new FixedPlacement(session, slot, start, minutes);
                    if (start + minutes <= slot.end()
                            && isAllowed(sessionRules, placement)
                            && !GroupLimits.forbidAlone(groupRules, placement)) {
                        result.add(placement);
                    }
                }
            }
        }
        return result;
    }

    private static boolean isAllowed(List<SessionRule> rules, FixedPlacement placement) {
        for (SessionRule rule : rules) {
            if (rule.penalty(placement) > 0) {
                return false;
            }
        }
        return true;
    }

    private void link(HardRules rules) {
        Map<Session, Integer> variables = new HashMap<>();
        sessions.forEach(session -> variables.put(session, variables.size()));
        for (RelationRule rule : rules.ofRelations()) {
            for (Relation relation : rule.relations()) {
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
                && Stream.concat(values.get(first).stream(), values.get(second).stream())
                                .map(value -> value.placedSlot().room())
                                .distinct()
                                .limit(2)
                                .count()
                        < 2;
    }

    /** Of each variable the nearest one before it that could change places with it, or -1. */
    private int[] twins() {
        int[] twins = new int[size()];
        Map<Object, Integer> last = new HashMap<>();
        Set<Long> linked = new HashSet<>();
        links.keySet().forEach(pair -> linked.add(pair / size()));
        for (int variable = 0; variable < size(); variable++) {
            boolean isFree =
                    !linked.contains((long) variable) && groups.partners(variable).length == 0;
            Object places =
                    isFree
                            ? values.get(variable).stream()
                                    .map(
                                            one ->
                                                    List.of(
                                                            one.placedSlot(),
                                                            one.start(),
                                                            one.minutes()))
                                    .toList()
                            : variable;
            Integer before = last.put(places, variable);
            twins[variable] = before == null ? -1 : before;
        }
        return twins;
    }

    /** The nearest variable before this one that could change places with it, or -1. */
    int twinBefore(int variable) {
        return twinBefore[variable];
    }

    private long pair(int one, int other) {
        return (long) one * sessions.size() + other;
    }

    /** Whether it was given up; then it is of no use. */
    boolean isTooLarge() {
        return made > MOST_VALUES;
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
        if (placement.placedSlot().room() == other.placedSlot().room()
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
