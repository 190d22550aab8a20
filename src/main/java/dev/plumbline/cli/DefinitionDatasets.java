package dev.plumbline.cli;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.lab.bench.Dataset;
import dev.plumbline.lab.compare.definition.DatasetSource;
import dev.plumbline.lab.compare.definition.ShippedDatasets;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.problem.validation.Pointer;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Datasets by the names of those that come with the program, or by paths. */
final class DefinitionDatasets implements DatasetSource {

    private final Path definition;

    /**
     * @param definition the file whose directory paths start from; with standard input the current
     *     one
     */
    DefinitionDatasets(Path definition) {
        this.definition = definition;
    }

    @Override
    public @Nullable Problem find(String text, Pointer at, InputErrors errors) {
        var shipped = Dataset.find(text);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        Path file;
        try {
            file = Files.isStandard(definition) ? Path.of(text) : definition.resolveSibling(text);
        } catch (InvalidPathException e) {
            return unknown(text, "nor can it be a path", at, errors);
        }
        if (!java.nio.file.Files.isReadable(file) || java.nio.file.Files.isDirectory(file)) {
            return unknown(text, "nor is there a file " + file + " to read", at, errors);
        }
        try {
            return ProblemJson.read(Files.read(file));
        } catch (UncheckedIOException e) {
            errors.add(at, "unreadable", String.valueOf(e.getMessage()));
        } catch (InvalidInputException e) {
            for (InputError error : e.errors()) {
                errors.add(
                        at,
                        error.code(),
                        "In %s: %s: %s".formatted(file, error.pointer(), error.detail()));
            }
        }
        return null;
    }

    private static @Nullable Problem unknown(
            String text, String reason, Pointer at, InputErrors errors) {
        errors.add(
                at,
                "unknownDataset",
                "No dataset \"%s\" comes with the program, %s.%s"
                        .formatted(text, reason, ShippedDatasets.hint(text)));
        return null;
    }
}
