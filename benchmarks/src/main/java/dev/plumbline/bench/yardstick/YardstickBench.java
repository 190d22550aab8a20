package dev.plumbline.bench.yardstick;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.bench.measure.SearchConfiguration;
import dev.plumbline.bench.measure.SpentTime;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.searching.ProgressListener;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Solves instances by our own search, one after the other, each with several seeds, and has each
 * schedule judged by the instance's own objective.
 */
public final class YardstickBench {

    /** Told what was found, and may know it already. */
    public interface Results {

        /** The result of an earlier run with the same instance and seed. */
        Optional<YardstickRun> known(
                YardstickEntry entry, long seed, YardstickConditions conditions);

        /** A run is over. */
        void found(YardstickRun run, JsonNode solution);
    }

    private final SearchConfiguration search;
    private final YardstickConditions conditions;
    private final int seeds;
    private final EarlyEnd ending;

    /**
     * @param search ours, with patience
     * @param seeds searches for each instance, with the seeds from 0; at least 1
     */
    public YardstickBench(
            SearchConfiguration search,
            YardstickConditions conditions,
            int seeds,
            EarlyEnd ending) {
        this.search = search;
        this.conditions = conditions;
        this.seeds = seeds;
        this.ending = ending;
    }

    /**
     * Runs all searches; when ended early, gives what was finished.
     *
     * @throws IllegalStateException when two scorers disagree about a schedule
     */
    public List<YardstickRow> run(
            List<YardstickEntry> entries, Results results, ProgressListener progress) {
        List<YardstickRow> rows = new ArrayList<>();
        int number = 0;
        for (YardstickEntry entry : entries) {
            List<YardstickRun> runs = new ArrayList<>();
            for (int seed = 0; seed < seeds; seed++) {
                number++;
                var known = results.known(entry, seed, conditions);
                known.ifPresent(runs::add);
                if (known.isEmpty() && !ending.isEnded()) {
                    progress.begins(
                            number,
                            entries.size() * seeds,
                            entry.yardstick().name() + ", seed " + seed);
                    solve(entry, seed, results).ifPresent(runs::add);
                }
            }
            if (!runs.isEmpty()) {
                rows.add(YardstickRow.of(entry, runs));
            }
        }
        return rows;
    }

    /** Nothing when it was cut off: it would be compared with others that had their time. */
    private Optional<YardstickRun> solve(YardstickEntry entry, long seed, Results results) {
        var yardstick = entry.yardstick();
        var run =
                search.prepare(
                        yardstick.rules(), seed, Duration.ofSeconds(conditions.limitSeconds()));
        var found = new AtomicReference<Schedule>();
        var spent = SpentTime.by(() -> found.set(ending.run(run)));
        if (ending.isEnded()) {
            return Optional.empty();
        }
        var verdict = judge(yardstick, found.get());
        var solution = yardstick.solution(found.get());
        var referee = entry.referee();
        if (referee != null) {
            referee.requireAgreement(solution, verdict);
        }
        var result =
                new YardstickRun(
                        conditions,
                        yardstick.form(),
                        yardstick.name(),
                        entry.fingerprint(),
                        seed,
                        verdict.isFeasible(),
                        yardstick.text(verdict.value()),
                        verdict.value().hard(),
                        verdict.value().medium(),
                        verdict.value().soft(),
                        verdict.violations(),
                        terms(yardstick, verdict),
                        referee != null,
                        run.moves().getAsLong(),
                        spent.seconds(),
                        spent.cpuSeconds());
        results.found(result, solution);
        return Optional.of(result);
    }

    /**
     * The instance's own objective; of a feasible schedule it must be what our rules cost.
     *
     * @throws IllegalStateException when it is not
     */
    static InstanceVerdict judge(Yardstick yardstick, Schedule schedule) {
        var verdict = yardstick.judge(schedule);
        Score score = yardstick.valueOf(ScheduleAudit.score(yardstick.rules(), schedule));
        if (verdict.isFeasible() && !verdict.value().equals(score)) {
            throw new IllegalStateException(
                    "The objective of %s is %s, but our rules say %s."
                            .formatted(yardstick.name(), verdict.value(), score));
        }
        return verdict;
    }

    private static Map<String, String> terms(Yardstick yardstick, InstanceVerdict verdict) {
        Map<String, String> terms = new LinkedHashMap<>();
        verdict.terms().forEach((term, score) -> terms.put(term, yardstick.text(score)));
        return terms;
    }
}
