package dev.plumbline.bench.micro;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.DemoDatasets;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Every micro-benchmark works; {@code ./plumbline bench micro} measures them. */
class MicroBenchmarksTest {

    private static final String IGNORE_LOCK = "jmh.ignoreLock";

    private static final List<String> METHODS =
            List.of(
                    "AuditBenchmark.audit",
                    "AuditBenchmark.leaveOut",
                    "AuditBenchmark.score",
                    "BoardBenchmark.decide",
                    "BoardBenchmark.judge",
                    "BoardBenchmark.settle",
                    "ReadBenchmark.facts",
                    "ReadBenchmark.read",
                    "ReadBenchmark.rules",
                    "StreamsBenchmark.score");

    /** Once each, on the small dataset, in this virtual machine: says nothing about speed. */
    @Test
    void eachRunsOnce() throws RunnerException {
        var once =
                new OptionsBuilder()
                        .include(MicroBenchmarks.ALL)
                        .param("dataset", DemoDatasets.NAMES.getFirst())
                        .mode(Mode.SingleShotTime)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .shouldFailOnError(true)
                        .output("benchmarks/target/micro-once.txt")
                        .build();

        assertThat(withoutLock(once))
                .extracting(result -> name(result.getParams().getBenchmark()))
                .containsExactlyInAnyOrderElementsOf(METHODS);
    }

    /** JMH measures one at a time on a machine; this measures nothing, and need not wait. */
    private static Collection<RunResult> withoutLock(Options options) throws RunnerException {
        System.setProperty(IGNORE_LOCK, "true");
        try {
            return new Runner(options).run();
        } finally {
            System.clearProperty(IGNORE_LOCK);
        }
    }

    /** Class and method. */
    private static String name(String benchmark) {
        int method = benchmark.lastIndexOf('.');
        return benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1);
    }
}
