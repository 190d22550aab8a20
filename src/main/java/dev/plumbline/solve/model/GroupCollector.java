package dev.plumbline.solve.model;

import ai.timefold.solver.core.api.function.TriFunction;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollector;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.SessionGroup;
import dev.plumbline.schedule.FixedPlacement;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps the group of a group rule while sessions come and go, and gives its penalty. A member is
 * copied as it came in, because the session itself may have moved on when it is taken out.
 */
final class GroupCollector
        implements BiConstraintCollector<PlannedSession, Object, GroupCollector.Holder, Long> {

    private final int rule;

    /**
     * @param rule number in the catalogue
     */
    GroupCollector(int rule) {
        this.rule = rule;
    }

    /** Makes the group when its first member, which knows the rule, comes in. */
    static final class Holder {

        private SessionGroup group;

        private SessionGroup group(GroupRule<Object> maker, Object key) {
            if (group == null) {
                group = maker.empty(key);
            }
            return group;
        }

        private long penalty() {
            return group == null ? 0 : group.penalty();
        }
    }

    @Override
    public Supplier<Holder> supplier() {
        return Holder::new;
    }

    @Override
    @SuppressWarnings("unchecked")
    public TriFunction<Holder, PlannedSession, Object, Runnable> accumulator() {
        return (holder, placed, key) -> {
            var group = holder.group((GroupRule<Object>) placed.rule(rule), key);
            var member =
                    placed.isPlaced()
                            ? FixedPlacement.of(placed)
                            : FixedPlacement.waitlisted(placed.session());
            group.add(member);
            return () -> group.remove(member);
        };
    }

    @Override
    public Function<Holder, Long> finisher() {
        return Holder::penalty;
    }
}
