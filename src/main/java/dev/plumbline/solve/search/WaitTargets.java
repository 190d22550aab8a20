package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.Relation;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.rule.StartEffect;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.StartTimes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * For what a session may have reason to wait: for the end of another one that some rule looks at
 * together with it, or so that it ends when that one starts; and for a start that it likes better
 * by itself, because of somebody's hours or absence. No rule is known by name.
 */
final class WaitTargets {

    /** Others that are kept in mind for a session; in a large conference some of them will do. */
    private static final int MOST_RELATED = 64;

    private static final long[] NONE = {};

    private final RuleSet rules;
    private final RandomGenerator random;
    private final int grid;
    private final int[][] related;

    /** By session and slot: starts it likes better than the one before; null until asked for. */
    private final long @Nullable [][][] liked;

    private final List<WeightedRule> alone = new ArrayList<>();

    WaitTargets(RuleSet rules, RandomGenerator random) {
        this.rules = rules;
        this.random = random;
        var facts = rules.facts();
        this.grid = facts.problem().gridMinutes();
        this.liked = new long[facts.sessions().size()][facts.slots().size()][];
        this.related = related();
        for (WeightedRule weighted : rules.counting()) {
            if (weighted.rule() instanceof SessionRule || weighted.rule() instanceof GroupRule<?>) {
                alone.add(weighted);
            }
        }
    }

    private int[][] related() {
        var sessions = rules.facts().sessions();
        List<TreeSet<Integer>> sets = new ArrayList<>();
        sessions.forEach(session -> sets.add(new TreeSet<>()));
        for (WeightedRule weighted : rules.counting()) {
            if (weighted.rule() instanceof RelationRule rule) {
                for (Relation relation : rule.relations()) {
                    relate(sets, relation.first().index(), relation.second().index());
                }
            } else if (weighted.rule() instanceof GroupRule<?> rule) {
                relateGroups(sets, rule);
            }
        }
        return sets.stream().map(WaitTargets::some).toArray(int[][]::new);
    }

    private static void relate(List<TreeSet<Integer>> sets, int one, int other) {
        sets.get(one).add(other);
        sets.get(other).add(one);
    }

    /** Those who share a group wherever they are; a group of everybody says nothing. */
    private <K> void relateGroups(List<TreeSet<Integer>> sets, GroupRule<K> rule) {
        var facts = rules.facts();
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

    private static int[] some(TreeSet<Integer> set) {
        int[] all = set.stream().mapToInt(Integer::intValue).toArray();
        if (all.length <= MOST_RELATED) {
            return all;
        }
        int[] some = new int[MOST_RELATED];
        for (int i = 0; i < some.length; i++) {
            some[i] = all[(int) ((long) i * all.length / some.length)];
        }
        return some;
    }

    /**
     * Whether there is anything to wait for: rooms side by side, something published, or a start
     * that a session likes better than an earlier one.
     */
    boolean exist() {
        var facts = rules.facts();
        var slots = facts.slots();
        if (slots.isEmpty()) {
            return false;
        }
        boolean isSideBySide =
                slots.stream()
                        .anyMatch(
                                one ->
                                        slots.stream()
                                                .anyMatch(
                                                        other ->
                                                                one != other
                                                                        && one.time()
                                                                                        .overlap(
                                                                                                other
                                                                                                        .start(),
                                                                                                other
                                                                                                        .end())
                                                                                > 0));
        return isSideBySide
                || facts.problem().published() != null
                || facts.sessions().stream()
                        .anyMatch(
                                session ->
                                        slots.stream()
                                                .anyMatch(slot -> liked(session, slot).length > 0));
    }

    /**
     * A start that a piece may wait for in its slot, drawn from those that have a reason; {@link
     * StartTimes#UNCHOSEN} when the dice show none.
     *
     * @param pieces all there are, by session
     */
    long draw(Piece piece, Piece[] pieces) {
        Slot slot = piece.placedSlot();
        int[] others = related[piece.index];
        if (others.length > 0 && random.nextInt(3) > 0) {
            Piece other = pieces[others[random.nextInt(others.length)]];
            if (other.slot != null && other.slot != slot) {
                long start =
                        switch (random.nextInt(4)) {
                            case 0 -> other.start - piece.minutes;
                            case 1 -> other.start;
                            case 2 -> other.start + other.minutes + grid;
                            default -> other.start + other.minutes;
                        };
                return onGrid(slot, start);
            }
        }
        long[] starts = liked(piece.session, slot);
        return starts.length == 0 ? StartTimes.UNCHOSEN : starts[random.nextInt(starts.length)];
    }

    /** The first point of the slot's grid from there on; UNCHOSEN outside of the slot. */
    long onGrid(Slot slot, long start) {
        if (start < slot.start()) {
            return StartTimes.UNCHOSEN;
        }
        long rounded = slot.start() + Math.ceilDiv(start - slot.start(), (long) grid) * grid;
        return rounded < slot.end() ? rounded : StartTimes.UNCHOSEN;
    }

    private long[] liked(Session session, Slot slot) {
        long[] known = liked[session.index()][slot.index()];
        if (known == null) {
            known = session.mayUse(slot) || session.isBreak() ? better(session, slot) : NONE;
            liked[session.index()][slot.index()] = known;
        }
        return known;
    }

    /** Starts at which the session costs less by itself than a step of the grid before. */
    private long[] better(Session session, Slot slot) {
        if (session.isBreak() && session.breakLimits().slot() != slot) {
            return NONE;
        }
        List<Long> better = new ArrayList<>();
        var before = new Levels();
        var now = new Levels();
        long last = slot.end() - session.shortestMinutes();
        for (long start = slot.start(); start <= last; start += grid) {
            now.clear();
            addAlone(placement(session, slot, start - slot.start()), now);
            if (start > slot.start() && now.isBelow(before)) {
                better.add(start);
            }
            before.copy(now);
        }
        return better.stream().mapToLong(Long::longValue).toArray();
    }

    private static FixedPlacement placement(Session session, Slot slot, long offset) {
        return new FixedPlacement(session, slot, slot.start() + offset, session.longestMinutes());
    }

    private void addAlone(FixedPlacement placement, Levels sum) {
        for (WeightedRule weighted : alone) {
            long penalty =
                    switch (weighted.rule()) {
                        case SessionRule rule -> rule.penalty(placement);
                        case GroupRule<?> rule -> burden(rule, placement);
                        default -> 0;
                    };
            sum.add(weighted.severity(), weighted.weight() * penalty);
        }
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
