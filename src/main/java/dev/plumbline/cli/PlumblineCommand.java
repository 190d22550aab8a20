package dev.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** The command that has all the others. */
@Command(
        name = "plumbline",
        description =
                "Makes the agenda of a microconference: accepted talks in, a schedule and its reasons out.",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        scope = ScopeType.INHERIT,
        footer = {
            "",
            "bench     Measures the search (started by the launcher; see benchmarks/README.md)."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done; the schedule is feasible",
            "1:done, but a hard rule is broken",
            "2:what was handed in cannot be used",
            "3:no JDK, no Maven or a failed build (the launcher)",
            "70:a mistake in Plumbline (PLUMBLINE_DEBUG=1 says where)",
            "130:interrupted: a search before there was a schedule, a benchmark or comparison before it was over"
        })
public final class PlumblineCommand {

    /** All the others, in the order of the help. */
    static final List<Class<?>> COMMANDS =
            List.of(
                    ServeCommand.class,
                    TokenCommand.class,
                    SolveCommand.class,
                    CheckCommand.class,
                    ExplainCommand.class,
                    EvaluateCommand.class,
                    RecommendCommand.class,
                    DiagnoseCommand.class,
                    ImportCommand.class,
                    ExportCommand.class,
                    TemplateCommand.class,
                    GenerateCommand.class,
                    WindowsCommand.class,
                    DiffCommand.class,
                    ReplanCommand.class,
                    ResilienceCommand.class,
                    ProfilesCommand.class,
                    CompareCommand.class,
                    SensitivityCommand.class,
                    LearnCommand.class,
                    BackupCommand.class,
                    RestoreCommand.class,
                    PackCommand.class,
                    RehearseCommand.class,
                    HelpCommand.class);

    /** The version the build gave the application. */
    public static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"plumbline " + version()};
        }
    }

    /** As the build gave it to the application, such as {@code 0.1.0}. */
    public static String version() {
        // Read directly: the application, whose configuration this is, may not have started.
        try (var stream = PlumblineCommand.class.getResourceAsStream("/application.properties")) {
            var properties = new Properties();
            properties.load(stream);
            return properties.getProperty("quarkus.application.version");
        } catch (IOException e) {
            throw new UncheckedIOException("The version cannot be read.", e);
        }
    }

    /** The version and what tells builds of it apart, such as {@code 0.1.0+3fa90c21}. */
    public static String build() {
        return version() + "+" + BuildId.get();
    }
}
