package dev.plumbline.lab.learn;

import dev.plumbline.lab.learn.LearnedWeights.WeightFit;
import dev.plumbline.lab.learn.WeightProgram.LevelContest;
import dev.plumbline.lab.weights.CandidatePool;
import dev.plumbline.lab.weights.CandidateSchedule;
import dev.plumbline.lab.weights.RulePenalties;
import dev.plumbline.lab.weights.RuleWeights;
import dev.plumbline.lab.weights.ScheduleNeighbourhood;
import dev.plumbline.lab.weights.WeightSpace;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The schedules that an agenda is compared with: those that break hard rules no more than it does.
 */
final class ChallengerSchedules {

    /** For so many others an edit counts: it was made on purpose. */
    private static final int IMPORTANCE_OF_EDIT = 10;

    private final WeightSpace space;
    private final CandidatePool pool;
    private final BooleanSupplier isOver;
    private final @Nullable RulePenalties edited;

    /**
     * @param edited what the agenda was made of, by hand; null when nobody knows
     */
    ChallengerSchedules(
            WeightSpace space, @Nullable CandidateSchedule edited, BooleanSupplier isOver) {
        this.space = space;
        this.pool = new CandidatePool(space);
        this.isOver = isOver;
        this.edited = edited == null ? null : edited.penalties();
        if (edited != null) {
            pool.add(edited);
        }
    }

    void add(CandidateSchedule candidate) {
        pool.add(candidate);
    }

    CandidatePool pool() {
        return pool;
    }

    /** Adds the neighbours of the agenda that could beat it with some weights. */
    void meet(CandidateSchedule agenda) {
        long hard = hard(agenda.penalties());
        var mine = agenda.penalties();
        visit(
                agenda.schedule(),
                penalties -> !mine.areNowhereAbove(penalties) && hard(penalties) <= hard);
    }

    /** Adds the neighbours of a schedule that beat the agenda with these weights. */
    void meet(Schedule schedule, CandidateSchedule agenda, RuleWeights weights) {
        visit(schedule, penalties -> compare(penalties, agenda.penalties(), weights) > 0);
    }

    private void visit(Schedule schedule, Predicate<RulePenalties> isOfInterest) {
        ScheduleNeighbourhood.visit(
                space,
                schedule,
                (penalties, neighbour) -> {
                    if (isOfInterest.test(penalties)) {
                        pool.add(new CandidateSchedule(neighbour.get(), penalties));
                    }
                },
                isOver);
    }

    private long hard(RulePenalties penalties) {
        return -space.score(space.configured(), penalties).hard();
    }

    /**
     * Whether one beats the agenda.
     *
     * @param waiting who has to be on its waitlist at least, where that is what makes it better
     */
    boolean anyBeats(CandidateSchedule agenda, RuleWeights weights, Set<Session> waiting) {
        long medium = space.score(weights, agenda.penalties()).medium();
        return pool.all().stream()
                .filter(one -> compare(one.penalties(), agenda.penalties(), weights) > 0)
                .anyMatch(
                        one ->
                                space.score(weights, one.penalties()).medium() == medium
                                        || one.schedule().waitlist().containsAll(waiting));
    }

    /** How many are worse, as good and better. */
    WeightFit fit(CandidateSchedule agenda, RuleWeights weights) {
        int[] counts = new int[3];
        var mine = agenda.penalties();
        for (CandidateSchedule one : pool.all()) {
            if (!mine.areNowhereAbove(one.penalties()) && hard(one.penalties()) <= hard(mine)) {
                counts[1 + Integer.signum(compare(one.penalties(), mine, weights))]++;
            }
        }
        var score = space.score(weights, mine);
        var best = pool.bestScore(weights).orElse(score);
        return WeightFit.of(
                counts[0],
                counts[1],
                counts[2],
                score.toString(),
                (best.compareTo(score) > 0 ? best : score).toString());
    }

    /**
     * Compares on the levels that weights are learned for; one that breaks more of the hard rules
     * is worse.
     */
    private int compare(RulePenalties one, RulePenalties agenda, RuleWeights weights) {
        Score score = space.score(weights, one);
        Score mine = space.score(weights, agenda);
        return score.hard() < mine.hard()
                ? -1
                : new Score(0, score.medium(), score.soft())
                        .compareTo(new Score(0, mine.medium(), mine.soft()));
    }

    /** Those that the weights of one level decide, where the weights above are these. */
    Collection<LevelContest> contests(
            CandidateSchedule agenda, Severity level, RuleWeights weights) {
        Set<LevelContest> contests = new LinkedHashSet<>();
        var rules = rules(level);
        var mine = space.score(weights, agenda.penalties());
        for (CandidateSchedule one : pool.all()) {
            var score = space.score(weights, one.penalties());
            boolean isMet = level == Severity.MEDIUM || score.medium() == mine.medium();
            if (isMet && score.hard() >= mine.hard()) {
                var contest =
                        new LevelContest(
                                rules.stream()
                                        .map(
                                                rule ->
                                                        one.penalties().of(rule)
                                                                - agenda.penalties().of(rule))
                                        .toList(),
                                one.penalties().equals(edited) ? IMPORTANCE_OF_EDIT : 1);
                if (contest.isOpen()) {
                    contests.add(contest);
                }
            }
        }
        return contests;
    }

    /** The numbers of the rules of a level. */
    List<Integer> rules(Severity level) {
        return space.all().filter(rule -> space.rule(rule).severity() == level).boxed().toList();
    }

    /** Those that are better than the agenda in some rule and worse in none. */
    Stream<CandidateSchedule> dominating(CandidateSchedule agenda) {
        return pool.all().stream().filter(one -> one.penalties().dominate(agenda.penalties()));
    }
}
