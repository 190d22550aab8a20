package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.SessionGroup;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What groups cost at the least beside what their portions cost by themselves, wherever their
 * members are: found by trying all their places in turn, where these are few.
 */
final class JointFloors {

    /** Ways to place the members of one group together. */
    private static final int MOST_WAYS = 20_000;

    /** Ways that are tried of all groups together: about a second. */
    private static final long MOST_TRIED = 3_000_000;

    private final CheapestPlaces places;
    private final ProofParts parts;
    private final Map<Session, List<FixedPlacement>> placesOf = new HashMap<>();
    private final BooleanSupplier isOver;
    private long tried;

    /**
     * @param isOver whether nobody wants to know any more; then groups are taken to cost nothing
     */
    JointFloors(CheapestPlaces places, ProofParts parts, BooleanSupplier isOver) {
        this.places = places;
        this.parts = parts;
        this.isOver = isOver;
    }

    /** What groups with members in several parts cost beside what is counted in these. */
    LevelCost between() {
        LevelCost sum = LevelCost.NONE;
        for (var of : parts.members().entrySet()) {
            for (var group : of.getValue().entrySet()) {
                if (parts.isShared(group.getValue())) {
                    sum = sum.plus(least(of.getKey(), group, parts::partOf));
                }
            }
        }
        return sum;
    }

    /** What groups cost in a part beside what each of their members costs alone. */
    LevelCost within(ProofScope part) {
        LevelCost sum = LevelCost.NONE;
        for (var of : parts.members().entrySet()) {
            boolean addsUp = ((GroupRule<?>) of.getKey().rule()).isSuperadditive();
            for (var group : of.getValue().entrySet()) {
                var mine = group.getValue().stream().filter(part::has).toList();
                boolean isLookedAt = addsUp || mine.size() == group.getValue().size();
                if (mine.size() > (addsUp ? 1 : 0) && isLookedAt) {
                    var members = Map.entry(group.getKey(), Set.copyOf(mine));
                    sum = sum.plus(least(of.getKey(), members, Session::index));
                }
            }
        }
        return sum;
    }

    private LevelCost least(
            WeightedRule weighted,
            Map.Entry<Object, Set<Session>> group,
            ToIntFunction<Session> portionOf) {
        List<List<FixedPlacement>> choices = new ArrayList<>();
        double ways = 1;
        for (Session member : group.getValue()) {
            var mine = placesOf(member);
            choices.add(mine);
            ways *= mine.isEmpty() ? MOST_WAYS + 1.0 : mine.size();
        }
        if (ways > MOST_WAYS || tried > MOST_TRIED || isOver.getAsBoolean()) {
            return LevelCost.NONE;
        }
        var trial = trial((GroupRule<?>) weighted.rule(), group.getKey(), choices, portionOf);
        return LevelCost.of(weighted, trial.least());
    }

    @SuppressWarnings("unchecked")
    private <K> Trial<K> trial(
            GroupRule<K> rule,
            Object key,
            List<List<FixedPlacement>> choices,
            ToIntFunction<Session> portionOf) {
        // The key is one that the rule gave.
        return new Trial<>(rule, (K) key, choices, portionOf);
    }

    /** Empty when they are too many. */
    private List<FixedPlacement> placesOf(Session session) {
        return placesOf.computeIfAbsent(
                session, any -> places.allOf(session, MOST_WAYS).orElse(List.of()));
    }

    /** One group, while the places of its members are tried. */
    private final class Trial<K> {

        private final GroupRule<K> rule;
        private final K key;
        private final List<List<FixedPlacement>> choices;
        private final ToIntFunction<Session> portionOf;
        private final SessionGroup all;
        private final Map<Integer, SessionGroup> portions = new HashMap<>();
        private final Map<Integer, Integer> sizes = new HashMap<>();
        private int members;
        private long least = Long.MAX_VALUE;

        Trial(
                GroupRule<K> rule,
                K key,
                List<List<FixedPlacement>> choices,
                ToIntFunction<Session> portionOf) {
            this.rule = rule;
            this.key = key;
            this.choices = choices;
            this.portionOf = portionOf;
            this.all = rule.empty(key);
        }

        long least() {
            place(0);
            return least;
        }

        private void place(int number) {
            if (least == 0) {
                return;
            }
            if (number == choices.size()) {
                tried++;
                least = Math.min(least, rest());
                return;
            }
            for (FixedPlacement placement : choices.get(number)) {
                Collection<K> keys = rule.keys(placement);
                if (keys.contains(key)) {
                    var portion = portion(placement);
                    all.add(placement);
                    portion.add(placement);
                    count(placement, 1);
                    place(number + 1);
                    count(placement, -1);
                    portion.remove(placement);
                    all.remove(placement);
                } else {
                    place(number + 1);
                }
            }
        }

        private void count(FixedPlacement placement, int change) {
            members += change;
            sizes.merge(portionOf.applyAsInt(placement.session()), change, Integer::sum);
        }

        private SessionGroup portion(FixedPlacement placement) {
            return portions.computeIfAbsent(
                    portionOf.applyAsInt(placement.session()), any -> rule.empty(key));
        }

        /** Where portions are not looked at by themselves, the group counts with all it costs. */
        private long rest() {
            if (members == 0) {
                return 0;
            }
            long rest = all.penalty();
            if (rule.isSuperadditive()) {
                for (var portion : portions.entrySet()) {
                    @Nullable Integer size = sizes.get(portion.getKey());
                    if (size != null && size > 0) {
                        rest -= portion.getValue().penalty();
                    }
                }
            }
            return rest;
        }
    }
}
