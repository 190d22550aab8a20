package dev.plumbline.lab.compare.definition;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.NearestName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Those that come with the program, wherever it runs, and no others. */
public final class ShippedDatasets implements DatasetSource {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    private static final List<String> TO_MEASURE_WITH =
            List.of(
                    "synthetic-hybrid-mc",
                    "lpc-vfio-iommu-pci",
                    "synthetic-overfull-mc",
                    "synthetic-conference");

    /** Names of an MC, an overfull one and a conference: what is measured with unless told else. */
    public static List<String> names() {
        return TO_MEASURE_WITH;
    }

    /** A problem that comes with the program, if there is one of the name. */
    public static Optional<Problem> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (var stream =
                ShippedDatasets.class.getResourceAsStream("/demo-data/" + name + ".json")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(ProblemJson.read(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    @Override
    public @Nullable Problem find(String text, InputPointer at, InputErrors errors) {
        var found = find(text);
        if (found.isEmpty()) {
            errors.add(
                    at,
                    "unknownDataset",
                    "No dataset \"%s\" comes with the program.%s".formatted(text, hint(text)));
        }
        return found.orElse(null);
    }

    /** What may have been meant. */
    public static String hint(String text) {
        String nearest = NearestName.hint(text, TO_MEASURE_WITH);
        return nearest.isEmpty()
                ? " Known are: " + String.join(", ", TO_MEASURE_WITH) + "."
                : nearest;
    }
}
