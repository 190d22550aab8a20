package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.Rule;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Placement;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an exact search looks at: a problem, or some of its sessions and slots, as if there were no
 * others. Sessions and slots have numbers of their own here, from 0.
 */
final class ProofScope {

    private static final Comparator<Slot> BY_TIME =
            Comparator.comparingLong(Slot::start)
                    .thenComparingLong(Slot::end)
                    .thenComparingInt(Slot::index);

    private final RuleSet rules;
    private final List<Session> sessions;
    private final List<Slot> order;
    private final Map<Rule, Set<Object>> leftOut;

    /** By the session's index; -1 for those that are not looked at. */
    private final int[] numbers;

    /**
     * @param leftOut keys of groups that are not looked at, by their rules
     */
    ProofScope(
            RuleSet rules,
            List<Session> sessions,
            Collection<Slot> slots,
            Map<Rule, Set<Object>> leftOut) {
        this.rules = rules;
        this.sessions = List.copyOf(sessions);
        this.order = slots.stream().sorted(BY_TIME).toList();
        this.leftOut = leftOut;
        this.numbers = new int[rules.facts().sessions().size()];
        Arrays.fill(numbers, -1);
        for (int number = 0; number < sessions.size(); number++) {
            numbers[sessions.get(number).index()] = number;
        }
    }

    /** All of a problem. */
    static ProofScope whole(RuleSet rules) {
        return new ProofScope(rules, rules.facts().sessions(), rules.facts().slots(), Map.of());
    }

    RuleSet rules() {
        return rules;
    }

    /** By number. */
    List<Session> sessions() {
        return sessions;
    }

    /** The slots in their order of time, which is that of their numbers. */
    List<Slot> order() {
        return order;
    }

    int grid() {
        return rules.facts().problem().gridMinutes();
    }

    boolean has(Session session) {
        return numbers[session.index()] >= 0;
    }

    /** The number of a session that is looked at. */
    int number(Session session) {
        return numbers[session.index()];
    }

    /** The keys of the groups that are looked at. */
    <K> Collection<K> keys(GroupRule<K> rule, Placement placement) {
        var keys = rule.keys(placement);
        var without = leftOut.get(rule);
        return without == null || keys.isEmpty()
                ? keys
                : keys.stream().filter(key -> !without.contains(key)).toList();
    }
}
