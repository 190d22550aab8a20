package dev.plumbline.bench.micro;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** All that JMH measures. */
public final class MicroBenchmarks {

    /** What the names of all match. */
    static final String ALL = "dev\\.plumbline\\..*Benchmark\\.";

    private MicroBenchmarks() {}

    /**
     * Measures, and prints what JMH prints.
     *
     * @param name part of the names of those to measure; "" for all
     * @param output of JMH's JSON
     * @return whether there was anything to measure
     */
    public static boolean measure(String name, @Nullable Path output) {
        var options =
                new OptionsBuilder()
                        .include(name.isEmpty() ? ALL : name)
                        .forks(1)
                        .jvmArgsAppend("-Xmx1g")
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .shouldFailOnError(true);
        if (output != null) {
            options.resultFormat(ResultFormatType.JSON).result(output.toString());
        }
        try {
            return !new Runner(options.build()).run().isEmpty();
        } catch (NoBenchmarksException e) {
            return false;
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }
}
