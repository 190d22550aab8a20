package dev.plumbline.bench;

import dev.plumbline.bench.measure.BenchDataset;
import dev.plumbline.cli.CliFiles;
import dev.plumbline.cli.MistakesInFile;
import dev.plumbline.exchange.json.ProblemJson;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says which problems to measure with. */
final class DatasetFiles {

    private static final String EXTENSION = "\\.json$";

    @Option(
            names = "--datasets",
            paramLabel = "PROBLEM.json",
            arity = "1..*",
            description =
                    "Problems to measure with; the four that come with the program when absent.")
    private List<Path> files = List.of();

    /**
     * Reads them.
     *
     * @throws MistakesInFile when one is not a problem
     */
    List<BenchDataset> read() {
        return files.isEmpty()
                ? BenchDataset.shipped()
                : files.stream().map(DatasetFiles::dataset).toList();
    }

    private static BenchDataset dataset(Path file) {
        return MistakesInFile.blame(
                file, () -> BenchDataset.of(name(file), ProblemJson.read(CliFiles.read(file))));
    }

    private static String name(Path file) {
        return CliFiles.isStandard(file)
                ? CliFiles.name(file)
                : file.getFileName().toString().replaceFirst(EXTENSION, "");
    }
}
