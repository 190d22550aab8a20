package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.MustRunUnplaced;
import dev.plumbline.rule.RoomDoubleBooked;
import dev.plumbline.rule.RoomUnsuitable;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SlotOverrun;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.PartGap;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.search.BestKnown;
import dev.plumbline.solve.search.SearchWorker;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a proof beside a search, or after it, and ends the search when nothing better can
 * exist.
 */
public final class OptimalityProver implements SearchWorker {

    /**
     * Partial schedules that are made at the most: some seconds. Memory is {@link ProofTables}'.
     */
    private static final long MOST_PARTIALS = 600_000;

    /** After a search of fewer steps, a bound of a conference would take longer than all of it. */
    private static final long LEAST_FOR_LARGE = 50_000;

    private final RuleSet rules;
    private final long most;
    private volatile @Nullable Score bound;
    private volatile List<ProofByParts.PartBound> parts = List.of();

    /**
     * @param most partial schedules that may be made, if that is less than would ever be made
     */
    public OptimalityProver(RuleSet rules, long most) {
        this.rules = rules;
        this.most = Math.min(most, MOST_PARTIALS);
    }

    /**
     * Whether the problem is of a size for which there is a chance, and sessions follow each other
     * in all slots: a proof fills slots one session after the other.
     */
    public static boolean suits(RuleSet rules) {
        return rules.facts().slots().stream().allMatch(Slot::isSequential)
                && !rules.facts().slots().isEmpty()
                && (ProofTables.isSmallEnough(ProofScope.whole(rules))
                        || CheapestPlaces.isSmallEnough(rules));
    }

    @Override
    public void work(BestKnown best) {
        boolean isDone = false;
        try {
            prove(best, leastUnsearchedCost(rules));
            isDone = true;
        } finally {
            // Whoever failed is not trusted in what was said before.
            bound = isDone ? bound : null;
        }
    }

    private void prove(BestKnown best, LevelCost unsearched) {
        if (most < LEAST_FOR_LARGE && !ProofTables.isSmallEnough(ProofScope.whole(rules))) {
            return;
        }
        boolean isSplit =
                ProofByParts.run(
                        rules,
                        best,
                        most,
                        known -> {
                            parts = known.parts();
                            learn(known.least(), unsearched, best);
                        });
        if (!isSplit) {
            ExactSearch.run(ProofScope.whole(rules), best, most, best::isOver)
                    .ifPresent(whole -> learn(whole.bound(), unsearched, best));
        }
    }

    /**
     * @param searched no schedule of those that are searched costs less
     */
    private void learn(LevelCost searched, LevelCost unsearched, BestKnown best) {
        Score least = LevelCost.lesser(searched, unsearched).toScore();
        Score before = bound;
        if (before == null || least.compareTo(before) < 0) {
            bound = least;
        }
        if (best.get().score().compareTo(searched.toScore()) >= 0) {
            // Nobody who searches can find anything better.
            best.end();
        }
    }

    /** What is known of a schedule, which is the best known, or as good. */
    public Optimality knows(ScoredSchedule found) {
        var least = bound;
        if (least == null) {
            return Optimality.UNKNOWN;
        }
        var known = Optimality.of(found.score(), least);
        return known.status() == Optimality.Status.PROVEN
                ? known
                : known.with(gaps(found.schedule(), parts));
    }

    /** Of a problem that is one part there is nothing to say but of the whole. */
    private static List<PartGap> gaps(Schedule schedule, List<ProofByParts.PartBound> parts) {
        if (parts.size() < 2) {
            return List.of();
        }
        return parts.stream()
                .flatMap(part -> gap(schedule, part).stream())
                .sorted(Comparator.comparing(OptimalityProver::gain).reversed())
                .toList();
    }

    private static Optional<PartGap> gap(Schedule schedule, ProofByParts.PartBound part) {
        var scope = part.scope();
        Score score = ScopeCosts.of(scope, schedule).toScore();
        Score least = part.least().toScore();
        if (score.compareTo(least) >= 0) {
            return Optional.empty();
        }
        var tracks =
                scope.rules().facts().tracks().keySet().stream()
                        .filter(id -> scope.sessions().stream().anyMatch(one -> isOf(one, id)))
                        .toList();
        var slots = scope.order().stream().map(Slot::id).toList();
        return Optional.of(new PartGap(tracks, slots, score, least, part.isExact()));
    }

    private static boolean isOf(Session session, String track) {
        return session.track() != null && session.track().id().equals(track);
    }

    private static LevelCost gain(PartGap gap) {
        return LevelCost.of(gap.score()).minus(LevelCost.of(gap.bound()));
    }

    @Override
    public long steps() {
        return 0;
    }

    /**
     * What a schedule costs at the least that can be handed in but is never searched: in which two
     * sessions of a slot run at the same time, one starts before its slot or after it, or a break
     * is not in its slot. Each of them breaks a rule by at least one step of the grid. So what is
     * proven by looking at all others holds for these, too, as far as it costs no more than that.
     */
    static LevelCost leastUnsearchedCost(RuleSet rules) {
        int grid = rules.facts().problem().gridMinutes();
        LevelCost least =
                LevelCost.lesser(
                        cost(rules, RoomDoubleBooked.ID, grid), cost(rules, SlotOverrun.ID, grid));
        for (Session session : rules.facts().sessions()) {
            if (session.isBreak()) {
                int minutes = session.shortestMinutes();
                least = LevelCost.lesser(least, cost(rules, RoomUnsuitable.ID, minutes));
                least = LevelCost.lesser(least, cost(rules, MustRunUnplaced.ID, minutes));
            }
        }
        return least;
    }

    /** What it costs to break a rule by so many minutes; nothing when the rule does not count. */
    private static LevelCost cost(RuleSet rules, String id, int minutes) {
        return rules.counting().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map((WeightedRule rule) -> LevelCost.of(rule, minutes))
                .orElse(LevelCost.NONE);
    }
}
