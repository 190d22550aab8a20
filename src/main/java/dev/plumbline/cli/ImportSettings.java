package dev.plumbline.cli;

import dev.plumbline.exchange.in.GivenOptions;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What organizers say besides the files that are imported. */
final class ImportSettings {

    @Option(names = "--name", paramLabel = "NAME", description = "The problem's name.")
    private @Nullable String name;

    @Option(
            names = "--time-zone",
            paramLabel = "ZONE",
            description = "Zone of times that do not say theirs, such as Europe/Prague.")
    private @Nullable String timeZone;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "Length of sessions of which the files do not say one.")
    private @Nullable String minutes;

    @Option(
            names = "--track",
            paramLabel = "NAME",
            description =
                    "Plan only this track; the rest is busy time of its people. May be repeated.")
    private List<String> tracks = List.of();

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Id or name of whom a calendar is about.")
    private @Nullable String person;

    @Option(
            names = "--section",
            paramLabel = "CLUSTER=TITLE",
            description = "A section of MAINTAINERS that belongs to the cluster. May be repeated.")
    private List<String> sections = List.of();

    @Option(
            names = "--published",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description =
                    "Whether places that the files give count as published, so that changing them costs (yes).")
    private boolean published = true;

    /**
     * The options.
     *
     * @throws ParameterException if one of them means nothing
     */
    ImportOptions options(CommandSpec spec) {
        try {
            return new GivenOptions(name, timeZone, minutes, tracks, person, sections, published)
                    .read();
        } catch (InvalidInputException e) {
            String sentences =
                    e.errors().stream().map(InputError::detail).collect(Collectors.joining(" "));
            throw new ParameterException(spec.commandLine(), sentences, e);
        }
    }
}
