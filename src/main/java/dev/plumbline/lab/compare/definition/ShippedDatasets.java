package dev.plumbline.lab.compare.definition;

import dev.plumbline.lab.bench.BenchDataset;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.NearestName;
import org.jspecify.annotations.Nullable;

/** Those that come with the program, and no others. */
public final class ShippedDatasets implements DatasetSource {

    @Override
    public @Nullable Problem find(String text, InputPointer at, InputErrors errors) {
        var found = BenchDataset.find(text);
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
        String nearest = NearestName.hint(text, BenchDataset.shippedNames());
        return nearest.isEmpty()
                ? " Known are: " + String.join(", ", BenchDataset.shippedNames()) + "."
                : nearest;
    }
}
