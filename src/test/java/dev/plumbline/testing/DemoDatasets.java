package dev.plumbline.testing;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.problem.facts.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The problems that come with Plumbline. */
public final class DemoDatasets {

    /** Their names. */
    public static final List<String> NAMES =
            List.of(
                    "lpc-vfio-iommu-pci",
                    "synthetic-hybrid-mc",
                    "synthetic-overfull-mc",
                    "synthetic-conference",
                    "synthetic-conference-windows");

    private DemoDatasets() {}

    /** The facts of the dataset with the name. */
    public static Facts facts(String name) {
        try {
            return Facts.of(
                    ProblemJson.read(Files.readAllBytes(Path.of("datasets", name + ".json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
