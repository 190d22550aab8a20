package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.SessionRelation;
import dev.plumbline.rule.StartEffect;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * At which starts it may pay that a session waits although it could start a step of the grid
 * earlier. At all others no rule can tell the difference, or all like the earlier start at least as
 * much, whatever the other sessions do; so among the best schedules there is one in which nobody
 * waits for such a start: whoever does can be moved step by step to the end of the session before,
 * or to a start that is useful.
 */
final class UsefulStarts {

    /** A session that a relation rule looks at together with this one. */
    private record Link(
            WeightedRule weighted, RelationRule rule, SessionRelation relation, int other) {

        LevelCost cost(FixedPlacement mine, FixedPlacement others) {
            boolean isFirst = relation.first() == mine.session();
            return LevelCost.of(
                    weighted,
                    isFirst
                            ? rule.penalty(relation, mine, others)
                            : rule.penalty(relation, others, mine));
        }
    }

    private final ProofScope scope;
    private final List<Slot> order;
    private final PossiblePlacements possible;
    private final int grid;
    private final List<List<Link>> links = new ArrayList<>();
    private final List<GroupRule<?>> groupRules = new ArrayList<>();

    UsefulStarts(ProofScope scope, PossiblePlacements possible) {
        this.scope = scope;
        this.order = scope.order();
        this.possible = possible;
        this.grid = scope.grid();
        scope.sessions().forEach(session -> links.add(new ArrayList<>()));
        for (WeightedRule weighted : scope.rules().counting()) {
            if (weighted.rule() instanceof RelationRule rule) {
                for (SessionRelation relation : rule.relations()) {
                    if (scope.has(relation.first()) && scope.has(relation.second())) {
                        link(weighted, rule, relation, relation.first(), relation.second());
                        link(weighted, rule, relation, relation.second(), relation.first());
                    }
                }
            } else if (weighted.rule() instanceof GroupRule<?> rule) {
                groupRules.add(rule);
            }
        }
    }

    private void link(
            WeightedRule weighted,
            RelationRule rule,
            SessionRelation relation,
            Session session,
            Session other) {
        links.get(scope.number(session))
                .add(new Link(weighted, rule, relation, scope.number(other)));
    }

    /**
     * The starts for which a session may have a reason to wait, in grid steps from the start of the
     * slot. Nobody can wait for one at or after the end of the slot; but whoever is before it may,
     * so that it is pushed there.
     *
     * @param place of the slot in the order
     * @param length place among the session's lengths
     */
    BitSet of(Session session, int place, int length) {
        Slot slot = order.get(place);
        int minutes = possible.minutes(scope.number(session), length);
        var useful = new BitSet();
        var suspects = new Suspects(session, slot, place);
        for (int start = 1;
                start < possible.starts(place, scope.number(session), length);
                start++) {
            if (possible.cost(place, scope.number(session), length, start) == null) {
                continue;
            }
            var later = placement(session, slot, start, minutes);
            var earlier = placement(session, slot, start - 1, minutes);
            useful.set(
                    start,
                    costsLess(session, place, length, start)
                            || suspects.mayGain(earlier, later)
                            || relationsMayGain(session, place, earlier, later));
        }
        return useful;
    }

    /**
     * By how many steps of the grid after the end of the one before it may also pay to start,
     * whenever that is.
     */
    Set<Integer> pausesBefore(Session session, int place) {
        var keyed = placement(session, order.get(place), 0, session.longestMinutes());
        Set<Integer> pauses = new TreeSet<>();
        for (GroupRule<?> rule : groupRules) {
            if (rule.startEffect(session) == StartEffect.PAUSE_BEFORE
                    && !scope.keys(rule, keyed).isEmpty()) {
                pauses.add(Math.ceilDiv(rule.pauseBefore(), grid));
            }
        }
        return pauses;
    }

    private FixedPlacement placement(Session session, Slot slot, int start, int minutes) {
        return new FixedPlacement(session, slot, slot.start() + (long) start * grid, minutes);
    }

    /** Whether the rules about single sessions like a start better than the one before it. */
    private boolean costsLess(Session session, int place, int length, int start) {
        LevelCost later = possible.cost(place, scope.number(session), length, start);
        LevelCost earlier = possible.cost(place, scope.number(session), length, start - 1);
        return earlier == null || (later != null && later.isLessThan(earlier));
    }

    private boolean relationsMayGain(
            Session session, int place, FixedPlacement earlier, FixedPlacement later) {
        for (Link link : links.get(scope.number(session))) {
            if (link.rule().countsOverlapOrOrder()) {
                if (mayMeet(link.other(), place, earlier, later)) {
                    return true;
                }
            } else if (mayGain(link, place, earlier, later)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the other session may be beside this one, or in between, in another slot. */
    private boolean mayMeet(int other, int place, FixedPlacement earlier, FixedPlacement later) {
        for (int slot = 0; slot < order.size(); slot++) {
            if (slot != place
                    && possible.canRun(
                            slot, order.get(slot), other, earlier.start(), later.end())) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a place of the other session with which the later start costs less. */
    private boolean mayGain(Link link, int place, FixedPlacement earlier, FixedPlacement later) {
        for (int slot = 0; slot < order.size(); slot++) {
            boolean isSame = slot == place;
            var found = new boolean[1];
            possible.each(
                    slot,
                    order.get(slot),
                    link.other(),
                    others -> {
                        boolean isApart =
                                others.end() <= earlier.start() || others.start() >= later.end();
                        if (!found[0] && (isApart || !isSame)) {
                            found[0] =
                                    link.cost(later, others).isLessThan(link.cost(earlier, others));
                        }
                    });
            if (found[0]) {
                return true;
            }
        }
        return false;
    }

    /** The groups that one session has in one slot, and who else may be in them. */
    private final class Suspects {

        /** A group and those who may be in it. */
        private record Suspect<K>(GroupRule<K> rule, K key, Set<Integer> others) {

            boolean weighsLess(FixedPlacement earlier, FixedPlacement later) {
                return rule.burden(key, later) < rule.burden(key, earlier);
            }
        }

        private final int place;
        private boolean promisesNothing;
        private final List<Suspect<?>> suspects = new ArrayList<>();

        Suspects(Session session, Slot slot, int place) {
            this.place = place;
            for (GroupRule<?> rule : groupRules) {
                enter(rule, session, slot);
            }
        }

        private <K> void enter(GroupRule<K> rule, Session session, Slot slot) {
            var keys = scope.keys(rule, at(session, slot));
            switch (rule.startEffect(session)) {
                case NONE, EARLIER_IS_NO_WORSE, PAUSE_BEFORE -> {
                    // Such a rule gives no reason to wait, but maybe for a pause.
                }
                case OWN_BURDEN ->
                        keys.forEach(key -> suspects.add(new Suspect<>(rule, key, Set.of())));
                case OWN_BURDEN_WHEN_ALONE ->
                        keys.forEach(
                                key ->
                                        suspects.add(
                                                new Suspect<>(
                                                        rule, key, others(rule, key, session))));
                case ANY -> promisesNothing |= !keys.isEmpty();
            }
        }

        private <K> Set<Integer> others(GroupRule<K> rule, K key, Session session) {
            Set<Integer> others = new HashSet<>();
            for (Session other : scope.sessions()) {
                for (int slot = 0; slot < order.size(); slot++) {
                    if (other != session
                            && slot != place
                            && possible.lengths(slot, scope.number(other)) > 0
                            && scope.keys(rule, at(other, order.get(slot))).contains(key)) {
                        others.add(scope.number(other));
                    }
                }
            }
            return others;
        }

        private static FixedPlacement at(Session session, Slot slot) {
            return new FixedPlacement(session, slot, slot.start(), session.longestMinutes());
        }

        boolean mayGain(FixedPlacement earlier, FixedPlacement later) {
            if (promisesNothing) {
                return true;
            }
            for (Suspect<?> suspect : suspects) {
                if (suspect.weighsLess(earlier, later)) {
                    return true;
                }
                for (int other : suspect.others()) {
                    if (mayMeet(other, place, earlier, later)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
