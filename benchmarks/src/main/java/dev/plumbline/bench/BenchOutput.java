package dev.plumbline.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.plumbline.cli.Console;
import dev.plumbline.cli.ExitCode;
import dev.plumbline.exchange.json.JsonMapperFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** How the results of a benchmark are printed. */
final class BenchOutput {

    @Option(names = "--json", description = "Print the results as JSON.")
    private boolean json;

    /**
     * Prints them.
     *
     * @param console where to
     * @param runs as they are in JSON
     * @param text as people read them
     * @param isComplete whether nothing was interrupted
     * @return the exit code
     */
    int print(Console console, List<?> runs, Supplier<String> text, boolean isComplete) {
        console.out().print(json ? json(runs) : text.get());
        if (isComplete) {
            return ExitCode.FEASIBLE;
        }
        console.err().println("plumbline: Interrupted; these are the measurements that were over.");
        return ExitCode.INTERRUPTED;
    }

    static String json(List<?> runs) {
        try {
            return JsonMapperFactory.mapper().writeValueAsString(Map.of("runs", runs)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("All measurements can be written.", e);
        }
    }
}
