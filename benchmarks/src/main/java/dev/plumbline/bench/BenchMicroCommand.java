package dev.plumbline.bench;

import dev.plumbline.bench.micro.MicroBenchmarks;
import dev.plumbline.cli.CliFiles;
import dev.plumbline.cli.ExitCode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures small parts with JMH, each in a virtual machine of its own. */
@Command(
        name = "micro",
        description = "Measures small parts of the program with JMH; takes minutes.")
public class BenchMicroCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Only benchmarks whose name contains this, such as Board; else all.")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.json",
            description = "Also write what JMH measured here.")
    private @Nullable Path output;

    @Override
    public Integer call() {
        if (output != null) {
            CliFiles.requireWritable(output);
        }
        return MicroBenchmarks.measure(name, output) ? ExitCode.FEASIBLE : ExitCode.BAD_INPUT;
    }
}
