package dev.plumbline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.bench.yardstick.InstanceReferee;
import dev.plumbline.bench.yardstick.KnownValues;
import dev.plumbline.bench.yardstick.PythonReferee;
import dev.plumbline.bench.yardstick.YardstickEntry;
import dev.plumbline.bench.yardstick.forms.InstanceForms;
import dev.plumbline.cli.CliFiles;
import dev.plumbline.cli.MistakesInFile;
import dev.plumbline.exchange.json.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The instances that the command line names, by file or by folder. */
final class YardstickFiles {

    private static final String EXTENSION = ".json";
    private static final String KNOWN_VALUES = "best_known.json";
    private static final String SCORER = "score.py";
    private static final int DEEPEST = 10;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Instances in the form cosplib-json/1 or optaplanner-conference-json/1; of a folder, all in it and below.")
    private List<Path> given = List.of();

    private final List<MistakesInFile> mistakes = new ArrayList<>();

    @Option(
            names = "--referee",
            paramLabel = "PYTHON",
            description =
                    "A Python 3 to run the score.py with that stands beside the instances or one folder above; it has to agree about every schedule.")
    private @Nullable Path python;

    /**
     * Reads them, those of a folder in the order of their paths.
     *
     * @throws MistakesInFile with all mistakes of all files, when none is an instance
     */
    List<YardstickEntry> read() {
        List<YardstickEntry> entries = new ArrayList<>();
        for (Path path : given) {
            boolean isFolder = Files.isDirectory(path);
            int before = entries.size() + mistakes.size();
            for (Path file : isFolder ? filesBelow(path) : List.of(path)) {
                try {
                    (isFolder ? entryIfAny(file) : Optional.of(entry(file, tree(file))))
                            .ifPresent(entries::add);
                } catch (MistakesInFile e) {
                    mistakes.add(e);
                }
            }
            if (entries.size() + mistakes.size() == before) {
                String sentence = "There is no instance in the folder " + path + ".";
                throw new UncheckedIOException(sentence, new IOException(sentence));
            }
        }
        if (entries.isEmpty()) {
            MistakesInFile.throwIfAny(mistakes);
        }
        return entries;
    }

    /** Those of the files that were left out for them; empty if none was. */
    List<MistakesInFile> mistakes() {
        return List.copyOf(mistakes);
    }

    private static List<Path> filesBelow(Path folder) {
        try (var files = Files.walk(folder.toRealPath(), DEEPEST)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UncheckedIOException(
                    "Cannot read " + folder + ".", new IOException(e.getMessage(), e));
        }
    }

    /**
     * What else lies in a folder is none of our business, unless it says that it is an instance.
     */
    private Optional<YardstickEntry> entryIfAny(Path file) {
        if (!InstanceForms.isNamedIn(CliFiles.read(file))) {
            return Optional.empty();
        }
        var tree = tree(file);
        return InstanceForms.isInstance(tree) ? Optional.of(entry(file, tree)) : Optional.empty();
    }

    private static JsonNode tree(Path file) {
        return MistakesInFile.blame(file, () -> JsonText.parse(CliFiles.read(file)));
    }

    private YardstickEntry entry(Path file, JsonNode tree) {
        var yardstick = MistakesInFile.blame(file, () -> InstanceForms.read(tree));
        var known =
                near(file, KNOWN_VALUES)
                        .map(beside -> KnownValues.of(tree(beside), yardstick.name()))
                        .orElse(KnownValues.NONE);
        return new YardstickEntry(
                yardstick, DigestUtils.sha256Hex(CliFiles.read(file)), known, referee(file));
    }

    private @Nullable InstanceReferee referee(Path file) {
        var interpreter = python;
        if (interpreter == null) {
            return null;
        }
        var scorer =
                near(file, SCORER)
                        .orElseThrow(
                                () -> {
                                    String sentence =
                                            "There is no %s beside %s or one folder above. Maybe leave --referee away?"
                                                    .formatted(SCORER, file);
                                    return new UncheckedIOException(
                                            sentence, new IOException(sentence));
                                });
        return new PythonReferee(interpreter, scorer, file);
    }

    /** A file of the name in the folder of another file, or in the one above. */
    private static Optional<Path> near(Path file, String name) {
        var folder = file.toAbsolutePath().getParent();
        return Stream.of(folder, folder == null ? null : folder.getParent())
                .flatMap(Stream::ofNullable)
                .map(place -> place.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
