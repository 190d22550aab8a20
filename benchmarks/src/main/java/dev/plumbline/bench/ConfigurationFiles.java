package dev.plumbline.bench;

import dev.plumbline.bench.measure.SearchConfiguration;
import dev.plumbline.cli.CliFiles;
import dev.plumbline.cli.MistakesInFile;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.StreamConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The option that names solver configurations of Timefold, by file or by directory. */
final class ConfigurationFiles {

    private static final String EXTENSION = ".xml";

    @Option(
            names = "--configurations",
            paramLabel = "FILE|DIRECTORY",
            arity = "1..*",
            description =
                    "Also compare these solver configurations of Timefold (XML; of a directory, all in it). Only their phases count.")
    private List<Path> given = List.of();

    /** A configuration and the file it is from. */
    record Given(Path file, StreamConfiguration phases) {

        /**
         * Ready to search.
         *
         * @throws MistakesInFile when the phases do not suit the model
         */
        SearchConfiguration configuration(ScheduleSolver solver) {
            return MistakesInFile.blame(
                    file,
                    () -> {
                        solver.check(phases);
                        return SearchConfiguration.streams(name(), solver, phases);
                    });
        }

        private String name() {
            String name = file.getFileName().toString();
            return name.endsWith(EXTENSION)
                    ? name.substring(0, name.length() - EXTENSION.length())
                    : name;
        }
    }

    /**
     * Reads them, those of a directory in the order of their names.
     *
     * @throws MistakesInFile when one is not a solver configuration
     */
    List<Given> read() {
        return given.stream().flatMap(ConfigurationFiles::files).map(this::read).toList();
    }

    private Given read(Path file) {
        return MistakesInFile.blame(
                file, () -> new Given(file, StreamConfiguration.read(CliFiles.read(file))));
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        List<Path> files;
        try (var entries = Files.list(path)) {
            files = entries.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + ".", e);
        }
        if (files.isEmpty()) {
            String sentence = "There is no *" + EXTENSION + " in the directory " + path + ".";
            throw new UncheckedIOException(sentence, new IOException(sentence));
        }
        return files.stream();
    }
}
