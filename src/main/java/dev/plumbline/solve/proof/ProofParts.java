package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.Rule;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a problem that share no slot: each session can only be in the slots of its part, in
 * any schedule that is better than the best one known.
 *
 * <p>What a schedule costs is never less than what its parts cost, each by itself: sessions and
 * successions are in one part each, whatever relates sessions of two parts costs nothing or
 * something, and so does a group; a group with members in several parts costs no less than its
 * portions where its rule is superadditive, and else is looked at in none of them.
 */
final class ProofParts {

    private final RuleSet rules;
    private final CheapestPlaces places;
    private final List<ProofScope> parts = new ArrayList<>();

    /** By session: its part; -1 for those that can only wait. */
    private final int[] partOf;

    /** Of each group rule: its keys, with the sessions that may come under them. */
    private final Map<WeightedRule, Map<Object, Set<Session>>> members = new LinkedHashMap<>();

    ProofParts(RuleSet rules, CheapestPlaces places) {
        this.rules = rules;
        this.places = places;
        this.partOf = new int[rules.facts().sessions().size()];
        int[] roots = roots();
        Map<Integer, List<Session>> sessionsOf = new LinkedHashMap<>();
        Map<Integer, List<Slot>> slotsOf = new HashMap<>();
        int sessions = partOf.length;
        for (Slot slot : rules.facts().slots()) {
            slotsOf.computeIfAbsent(root(roots, sessions + slot.index()), any -> new ArrayList<>())
                    .add(slot);
        }
        for (Session session : rules.facts().sessions()) {
            int root = root(roots, session.index());
            partOf[session.index()] = -1;
            if (slotsOf.containsKey(root)) {
                sessionsOf.computeIfAbsent(root, any -> new ArrayList<>()).add(session);
                partOf[session.index()] = List.copyOf(sessionsOf.keySet()).indexOf(root);
            }
        }
        findMembers();
        var leftOut = leftOut();
        sessionsOf.forEach(
                (root, mine) -> parts.add(new ProofScope(rules, mine, slotsOf.get(root), leftOut)));
    }

    /** Sessions first, then slots, each with another one of its part, or itself. */
    private int[] roots() {
        int sessions = partOf.length;
        int[] roots = new int[sessions + rules.facts().slots().size()];
        for (int node = 0; node < roots.length; node++) {
            roots[node] = node;
        }
        for (Session session : rules.facts().sessions()) {
            for (Slot slot : rules.facts().slots()) {
                if (places.mayBeIn(session, slot)) {
                    int one = root(roots, session.index());
                    roots[one] = root(roots, sessions + slot.index());
                }
            }
        }
        return roots;
    }

    private static int root(int[] roots, int node) {
        int root = node;
        while (roots[root] != root) {
            roots[root] = roots[roots[root]];
            root = roots[root];
        }
        return root;
    }

    private void findMembers() {
        for (WeightedRule weighted : rules.counting()) {
            if (weighted.rule() instanceof GroupRule<?> rule) {
                Map<Object, Set<Session>> mine = new LinkedHashMap<>();
                for (Session session : rules.facts().sessions()) {
                    for (Object key : keys(rule, session)) {
                        mine.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(session);
                    }
                }
                members.put(weighted, mine);
            }
        }
    }

    private Set<Object> keys(GroupRule<?> rule, Session session) {
        Set<Object> keys = new LinkedHashSet<>();
        if (places.waiting(session) != null) {
            keys.addAll(rule.keys(FixedPlacement.waitlisted(session)));
        }
        for (Slot slot : rules.facts().slots()) {
            if (places.mayBeIn(session, slot)) {
                int minutes = session.longestMinutes();
                keys.addAll(rule.keys(new FixedPlacement(session, slot, slot.start(), minutes)));
            }
        }
        return keys;
    }

    private Map<Rule, Set<Object>> leftOut() {
        Map<Rule, Set<Object>> leftOut = new HashMap<>();
        members.forEach(
                (weighted, mine) -> {
                    if (!((GroupRule<?>) weighted.rule()).isSuperadditive()) {
                        Set<Object> shared = new HashSet<>();
                        mine.forEach(
                                (key, sessions) -> {
                                    if (isShared(sessions)) {
                                        shared.add(key);
                                    }
                                });
                        if (!shared.isEmpty()) {
                            leftOut.put(weighted.rule(), shared);
                        }
                    }
                });
        return leftOut;
    }

    /** Whether the sessions are not all of one part. */
    boolean isShared(Set<Session> sessions) {
        return sessions.stream().mapToInt(this::partOf).distinct().count() > 1;
    }

    /** The number of a session's part; -1 when it can only wait. */
    int partOf(Session session) {
        return partOf[session.index()];
    }

    List<ProofScope> parts() {
        return parts;
    }

    /** Of each group rule: its keys, with the sessions that may come under them. */
    Map<WeightedRule, Map<Object, Set<Session>>> members() {
        return members;
    }

    /** What the sessions cost at the least that can only wait. */
    LevelCost waiting() {
        LevelCost sum = LevelCost.NONE;
        for (Session session : rules.facts().sessions()) {
            if (partOf(session) < 0) {
                sum = sum.plus(places.least(session));
            }
        }
        return sum;
    }
}
