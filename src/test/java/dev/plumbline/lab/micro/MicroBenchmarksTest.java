package dev.plumbline.lab.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.testing.DemoDatasets;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Every micro-benchmark works; on request they are measured. */
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

    private static final String ALL = "dev\\.plumbline\\..*Benchmark\\.";

    /** Once each, on the small dataset, in this virtual machine: says nothing about speed. */
    @Test
    void eachRunsOnce() throws RunnerException {
        var once =
                new OptionsBuilder()
                        .include(ALL)
                        .param("dataset", DemoDatasets.NAMES.getFirst())
                        .mode(Mode.SingleShotTime)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .shouldFailOnError(true)
                        .output("target/micro-once.txt")
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

    /**
     * The figures of the benchmarks; takes minutes, so only on request: {@code ./plumbline test
     * -Dtest=MicroBenchmarksTest -Dplumbline.micro=all}, or {@code =Board} for those whose name
     * contains it. Each runs in a virtual machine of its own.
     */
    @Test
    void measuredOnRequest() throws RunnerException {
        var which = System.getProperty("plumbline.micro");
        assumeTrue(which != null, "only with -Dplumbline.micro=all");
        var options =
                new OptionsBuilder()
                        .include("all".equals(which) ? ALL : which)
                        .forks(1)
                        .jvmArgsAppend("-Xmx1g")
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .shouldFailOnError(true)
                        .output("target/micro.txt")
                        .resultFormat(ResultFormatType.JSON)
                        .result("target/micro.json")
                        .build();

        assertThat(new Runner(options).run()).isNotEmpty();
    }
}
