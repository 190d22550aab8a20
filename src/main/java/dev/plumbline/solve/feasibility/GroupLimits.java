package dev.plumbline.solve.feasibility;

import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.SessionGroup;
import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rules about groups forbid, of the sessions that have to be placed. */
final class GroupLimits {

    /** A group by its rule and key. */
    private record Cell(GroupRule<?> rule, Object key) {}

    /** By variable: the others that are ever in a group with it. */
    private final List<BitSet> partners = new ArrayList<>();

    private final List<GroupRule<?>> rules;

    GroupLimits(List<GroupRule<?>> rules, List<List<FixedPlacement>> values) {
        this.rules = rules;
        Map<Cell, BitSet> members = new HashMap<>();
        for (int variable = 0; variable < values.size(); variable++) {
            for (FixedPlacement value : values.get(variable)) {
                for (Cell cell : cellsOf(value)) {
                    members.computeIfAbsent(cell, any -> new BitSet()).set(variable);
                }
            }
            partners.add(new BitSet());
        }
        for (BitSet together : members.values()) {
            together.stream().forEach(variable -> partners.get(variable).or(together));
        }
        for (int variable = 0; variable < partners.size(); variable++) {
            partners.get(variable).clear(variable);
        }
    }

    private List<Cell> cellsOf(FixedPlacement placement) {
        List<Cell> result = new ArrayList<>();
        for (GroupRule<?> rule : rules) {
            for (Object key : rule.keys(placement)) {
                result.add(new Cell(rule, key));
            }
        }
        return result;
    }

    /** Whether one of the placement's groups is broken already when it is alone in it. */
    static boolean forbidAlone(List<GroupRule<?>> rules, FixedPlacement placement) {
        for (GroupRule<?> rule : rules) {
            if (isBrokenAlone(rule, placement)) {
                return true;
            }
        }
        return false;
    }

    private static <K> boolean isBrokenAlone(GroupRule<K> rule, FixedPlacement placement) {
        for (K key : rule.keys(placement)) {
            SessionGroup group = rule.empty(key);
            group.add(placement);
            if (group.penalty() > 0) {
                return true;
            }
        }
        return false;
    }

    /** The variables that may be in a group with this one. */
    BitSet partners(int variable) {
        return partners.get(variable);
    }

    /**
     * Whether a placement breaks one of its groups together with those that have a place.
     *
     * @param placed by variable, null where there is no place yet
     */
    boolean forbid(FixedPlacement placement, @Nullable FixedPlacement[] placed) {
        for (Cell cell : cellsOf(placement)) {
            if (isBroken(cell.rule(), cell.key(), placement, placed)) {
                return true;
            }
        }
        return false;
    }

    private static <K> boolean isBroken(
            GroupRule<K> rule,
            Object key,
            FixedPlacement placement,
            @Nullable FixedPlacement[] placed) {
        SessionGroup group = null;
        for (K mine : rule.keys(placement)) {
            if (mine.equals(key)) {
                group = rule.empty(mine);
            }
        }
        if (group == null) {
            return false;
        }
        group.add(placement);
        for (FixedPlacement other : placed) {
            if (other != null
                    && other.session() != placement.session()
                    && rule.keys(other).contains(key)) {
                group.add(other);
            }
        }
        return group.penalty() > 0;
    }

    /** What those that have a place mean, by groups, to those that have none yet. */
    List<FixedPlacement> futureKey(@Nullable FixedPlacement[] placed) {
        List<FixedPlacement> result = new ArrayList<>();
        for (int variable = 0; variable < placed.length; variable++) {
            if (placed[variable] != null) {
                boolean isMeantForSomebody =
                        partners(variable).stream().anyMatch(one -> placed[one] == null);
                if (isMeantForSomebody) {
                    result.add(Objects.requireNonNull(placed[variable]));
                }
            }
        }
        return result;
    }
}
