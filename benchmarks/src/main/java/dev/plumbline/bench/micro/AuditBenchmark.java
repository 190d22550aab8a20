package dev.plumbline.bench.micro;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.tally.PenaltyTally;
import dev.plumbline.explain.tally.TallyCosts;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole schedule judged in plain Java, and one change of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AuditBenchmark {

    private PenaltyTally tally;
    private List<FixedPlacement> sessions;
    private int next;

    /** Counts the schedule once. */
    @Setup
    public void count(BenchmarkAgenda agenda) {
        tally = new PenaltyTally(agenda.rules(), agenda.schedule());
        sessions = agenda.schedule().all();
    }

    /** Score and findings with their sentences. */
    @Benchmark
    public ScoredSchedule audit(BenchmarkAgenda agenda) {
        return ScheduleAudit.of(agenda.rules(), agenda.schedule());
    }

    /** The score alone. */
    @Benchmark
    public Score score(BenchmarkAgenda agenda) {
        return ScheduleAudit.score(agenda.rules(), agenda.schedule());
    }

    /** What it costs to leave out a session, one after the other. */
    @Benchmark
    public TallyCosts leaveOut() {
        var session = sessions.get(next++ % sessions.size()).session();
        return tally.with(List.of(FixedPlacement.waitlisted(session)));
    }
}
