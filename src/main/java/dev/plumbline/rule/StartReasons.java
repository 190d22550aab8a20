package dev.plumbline.rule;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Score;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Why a session may wait: for other sessions that some rule looks at together with it, and for a
 * start that it likes better by itself, because of somebody's hours or absence. No rule is known by
 * name. Not for use by several threads at once.
 */
public final class StartReasons {

    /** Others that are kept in mind for a session; in a large conference some of them will do. */
    private static final int MOST_RELATED = 64;

    private final RuleSet rules;
    private final int grid;
    private final List<List<Session>> related;
    private final List<SortedSet<Integer>> pauses;
    private final List<WeightedRule> alone;

    /** By session and slot, as far as they were asked for. */
    private final List<Map<Slot, List<Long>>> liked;

    /** For all sessions of the rules' problem. */
    public StartReasons(RuleSet rules) {
        this.rules = rules;
        this.grid = rules.facts().problem().gridMinutes();
        this.liked =
                rules.facts().sessions().stream()
                        .<Map<Slot, List<Long>>>map(session -> new HashMap<>())
                        .toList();
        this.related = related();
        this.pauses = pauses();
        this.alone =
                rules.counting().stream()
                        .filter(
                                weighted ->
                                        weighted.rule() instanceof SessionRule
                                                || weighted.rule() instanceof GroupRule<?>)
                        .toList();
    }

    /** Sessions that may be a reason to wait, in the problem's order; some where there are many. */
    public List<Session> related(Session session) {
        return related.get(session.index());
    }

    /** Minutes that some rule wants between the session and another one, wherever they are. */
    public SortedSet<Integer> pauses(Session session) {
        return pauses.get(session.index());
    }

    private List<SortedSet<Integer>> pauses() {
        var sessions = rules.facts().sessions();
        List<SortedSet<Integer>> result =
                sessions.stream().<SortedSet<Integer>>map(session -> new TreeSet<>()).toList();
        for (WeightedRule weighted : rules.counting()) {
            if (weighted.rule() instanceof RelationRule rule) {
                for (SessionRelation relation : rule.relations()) {
                    int pause = rule.pauseBetween(relation);
                    if (pause > 0) {
                        result.get(relation.first().index()).add(pause);
                        result.get(relation.second().index()).add(pause);
                    }
                }
            }
        }
        return result;
    }

    /**
     * Starts on the grid of the slot at which the session costs less by itself than a step of the
     * grid before, at its longest; the earliest first. None where it may not be.
     */
    public List<Long> liked(Session session, Slot slot) {
        return liked.get(session.index())
                .computeIfAbsent(
                        slot, any -> session.mayUse(slot) ? better(session, slot) : List.of());
    }

    private List<List<Session>> related() {
        var sessions = rules.facts().sessions();
        List<BitSet> sets = new ArrayList<>();
        sessions.forEach(session -> sets.add(new BitSet()));
        for (WeightedRule weighted : rules.counting()) {
            if (weighted.rule() instanceof RelationRule rule) {
                for (SessionRelation relation : rule.relations()) {
                    relate(sets, relation.first().index(), relation.second().index());
                }
            } else if (weighted.rule() instanceof GroupRule<?> rule) {
                relateGroups(sets, rule);
            }
        }
        return sets.stream().map(this::some).toList();
    }

    private static void relate(List<BitSet> sets, int one, int other) {
        sets.get(one).set(other);
        sets.get(other).set(one);
    }

    /** Those who share a group wherever they are; a group of everybody says nothing. */
    private <K> void relateGroups(List<BitSet> sets, GroupRule<K> rule) {
        var facts = rules.facts();
        if (facts.slots().isEmpty()) {
            return;
        }
        Map<K, List<Integer>> members = new LinkedHashMap<>();
        for (Session session : facts.sessions()) {
            if (rule.startEffect(session) == StartEffect.OWN_BURDEN_WHEN_ALONE) {
                var anywhere = placement(session, facts.slots().getFirst(), 0);
                for (K key : rule.keys(anywhere)) {
                    members.computeIfAbsent(key, any -> new ArrayList<>()).add(session.index());
                }
            }
        }
        for (List<Integer> group : members.values()) {
            if (group.size() <= MOST_RELATED && group.size() < facts.sessions().size()) {
                group.forEach(
                        one ->
                                group.stream()
                                        .filter(other -> other > one)
                                        .forEach(other -> relate(sets, one, other)));
            }
        }
    }

    private List<Session> some(BitSet set) {
        var all = set.stream().mapToObj(rules.facts().sessions()::get).toList();
        if (all.size() <= MOST_RELATED) {
            return all;
        }
        List<Session> some = new ArrayList<>();
        for (int i = 0; i < MOST_RELATED; i++) {
            some.add(all.get((int) ((long) i * all.size() / MOST_RELATED)));
        }
        return List.copyOf(some);
    }

    private List<Long> better(Session session, Slot slot) {
        List<Long> better = new ArrayList<>();
        Score before = null;
        long last = slot.end() - session.shortestMinutes();
        for (long start = slot.start(); start <= last; start += grid) {
            Score now = alone(placement(session, slot, start - slot.start()));
            if (before != null && now.compareTo(before) > 0) {
                better.add(start);
            }
            before = now;
        }
        return List.copyOf(better);
    }

    private static FixedPlacement placement(Session session, Slot slot, long offset) {
        return new FixedPlacement(session, slot, slot.start() + offset, session.longestMinutes());
    }

    private Score alone(FixedPlacement placement) {
        Score score = Score.ZERO;
        for (WeightedRule weighted : alone) {
            long penalty =
                    switch (weighted.rule()) {
                        case SessionRule rule -> rule.penalty(placement);
                        case GroupRule<?> rule -> burden(rule, placement);
                        default -> 0;
                    };
            score = score.minus(weighted.severity(), weighted.weight() * penalty);
        }
        return score;
    }

    private static <K> long burden(GroupRule<K> rule, FixedPlacement placement) {
        var effect = rule.startEffect(placement.session());
        if (effect != StartEffect.OWN_BURDEN && effect != StartEffect.OWN_BURDEN_WHEN_ALONE) {
            return 0;
        }
        long sum = 0;
        for (K key : rule.keys(placement)) {
            sum += rule.burden(key, placement);
        }
        return sum;
    }
}
