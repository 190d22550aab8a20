package dev.plumbline.solve.search;

import dev.plumbline.bench.micro.BenchmarkAgenda;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One random change on the search's own board, in the shares in which the search makes them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BoardBenchmark {

    private final WorseningTolerance anything = WorseningTolerance.ofAnything();
    private final WorseningTolerance nothingWorse = WorseningTolerance.ofNothingWorse();
    private SearchBoard board;
    private MoveSelection moves;

    /** From the same schedule and with the same random seed each time. */
    @Setup(Level.Iteration)
    public void load(BenchmarkAgenda agenda) {
        board = new SearchBoard(agenda.rules());
        board.load(agenda.schedule());
        moves = new MoveSelection(board, agenda.rules(), new SplittableRandom(0));
    }

    /** Made, judged to the end, taken back. */
    @Benchmark
    public long judge() {
        moves.make();
        board.evaluate(anything);
        long soft = board.difference().soft;
        board.undo();
        return soft;
    }

    /** Made, judged until it is certain to be worse, then kept or taken back: a cold search. */
    @Benchmark
    public boolean decide() {
        moves.make();
        boolean isKept = board.evaluate(nothingWorse);
        if (isKept) {
            board.settle();
        } else {
            board.undo();
        }
        return isKept;
    }

    /** Made, judged, kept whatever it costs. */
    @Benchmark
    public boolean settle() {
        boolean isMade = moves.make();
        board.evaluate(anything);
        board.settle();
        return isMade;
    }
}
