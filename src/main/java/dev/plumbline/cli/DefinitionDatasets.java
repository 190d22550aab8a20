package dev.plumbline.cli;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.lab.compare.definition.DatasetSource;
import dev.plumbline.lab.compare.definition.ShippedDatasets;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
    public @Nullable Problem find(String text, InputPointer at, InputErrors errors) {
        var shipped = ShippedDatasets.find(text);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        Path file;
        try {
            file =
                    CliFiles.isStandard(definition)
                            ? Path.of(text)
                            : definition.resolveSibling(text);
        } catch (InvalidPathException e) {
            return unknown(text, "nor can it be a path", at, errors);
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            return unknown(text, "nor is there a file " + file + " to read", at, errors);
        }
        try {
            return ProblemJson.read(CliFiles.read(file));
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
            String text, String reason, InputPointer at, InputErrors errors) {
        errors.add(
                at,
                "unknownDataset",
                "No dataset \"%s\" comes with the program, %s.%s"
                        .formatted(text, reason, ShippedDatasets.hint(text)));
        return null;
    }
}
