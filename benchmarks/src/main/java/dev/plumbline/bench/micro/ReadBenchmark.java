package dev.plumbline.bench.micro;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.lab.compare.definition.ShippedDatasets;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What comes before any search: text to problem, problem to facts, facts to rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {

    /** One for the size of an MC, one for that of a conference. */
    @Param({"lpc-vfio-iommu-pci", "synthetic-conference"})
    public String dataset = "";

    private byte[] json = {};
    private Problem problem;
    private Facts facts;

    /** Reads the file once. */
    @Setup
    public void load() {
        json =
                ProblemJson.write(ShippedDatasets.find(dataset).orElseThrow())
                        .getBytes(StandardCharsets.UTF_8);
        problem = ProblemJson.read(json);
        facts = Facts.of(problem);
    }

    /** Bytes to a problem, with all checks. */
    @Benchmark
    public Problem read() {
        return ProblemJson.read(json);
    }

    /** Ids resolved, times in minutes. */
    @Benchmark
    public Facts facts() {
        return Facts.of(problem);
    }

    /** The rules of the standard profile, with all that they look up beforehand. */
    @Benchmark
    public RuleSet rules() {
        return RuleSet.of(facts, ModelConfig.DEFAULT);
    }
}
