package dev.plumbline.lab.compare.run;

import dev.plumbline.lab.compare.definition.WeightComparison;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.solve.ScheduleSolver;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The searches of a comparison one by one, for machines that share them. They are counted from 0,
 * in the order in which one machine alone would make them.
 */
public final class ComparisonCells {

    private static final Duration WARM_UP = Duration.ofSeconds(2);

    private final ScheduleSolver solver;
    private final Clock clock;
    private final AtomicBoolean isWarm = new AtomicBoolean();

    /**
     * @param clock tells when a search was finished
     */
    public ComparisonCells(ScheduleSolver solver, Clock clock) {
        this.solver = solver;
        this.clock = clock;
    }

    private static RunTask task(WeightComparison comparison, int cell) {
        return RunTask.of(comparison, List.of()).get(cell);
    }

    /** Which search it is. */
    public static String inWords(WeightComparison comparison, int cell) {
        return task(comparison, cell).inWords();
    }

    /**
     * Makes a search, on the thread that asks for it and on no other.
     *
     * @param ending cuts it short; what comes back then counts for nothing
     */
    public FinishedRun run(WeightComparison comparison, int cell, EarlyEnd ending) {
        var searcher = new RunSearcher(solver, comparison.limit(), ending, clock);
        var task = task(comparison, cell);
        if (!comparison.limit().isSteps() && !isWarm.getAndSet(true)) {
            searcher.warmUp(task, WARM_UP);
        }
        return searcher.run(task);
    }

    /** A search or an answer as text, on one line. */
    public static String write(Record value) {
        return new String(JsonLines.line(value), StandardCharsets.UTF_8).strip();
    }

    /** What was written. */
    public static <T extends Record> T read(String text, Class<T> type) {
        return new JsonLines((text + '\n').getBytes(StandardCharsets.UTF_8))
                .next(type)
                .orElseThrow(() -> new IllegalArgumentException("This is no " + type + "."));
    }
}
