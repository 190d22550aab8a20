package dev.plumbline.cli;

import dev.plumbline.exchange.ExportFormats;
import dev.plumbline.exchange.ImportFormats;
import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.problem.validation.NearestName;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The names of formats, as commands take them. */
final class FormatNames {

    private FormatNames() {}

    /** What can be imported. */
    static final class In implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return importable().iterator();
        }
    }

    /** What can be exported. */
    static final class Out implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return ExportFormats.names().iterator();
        }
    }

    private static List<String> importable() {
        return ImportFormats.all().stream().map(importer -> importer.format().id()).toList();
    }

    /**
     * Reads the format.
     *
     * @throws ParameterException if there is none of this name
     */
    static Importer importer(String name, CommandSpec spec) {
        return ImportFormats.of(name)
                .orElseThrow(
                        () -> unknown(name, "imported", importable(), ImportFormats.names(), spec));
    }

    /**
     * Writes the format.
     *
     * @throws ParameterException if there is none of this name
     */
    static Exporter exporter(String name, CommandSpec spec) {
        List<String> names = ExportFormats.names();
        return ExportFormats.of(name)
                .orElseThrow(() -> unknown(name, "exported", names, names, spec));
    }

    private static ParameterException unknown(
            String name, String done, List<String> listed, List<String> known, CommandSpec spec) {
        String hint = NearestName.hint(name, known);
        return new ParameterException(
                spec.commandLine(),
                "The format \"%s\" cannot be %s.%s"
                        .formatted(
                                name,
                                done,
                                hint.isEmpty()
                                        ? " Known are: " + String.join(", ", listed) + "."
                                        : hint));
    }
}
