package dev.plumbline.cli;

import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The command that has all the others. */
@Command(
        name = "plumbline",
        description =
                "Makes the agenda of a microconference: accepted talks in, a schedule and its reasons out.",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        footer = {
            "",
            "The launcher also knows \"test\", which runs the tests.",
            "Exit codes: 0 feasible, 1 a hard rule is broken, 2 bad input."
        },
        subcommands = {
            ServeCommand.class,
            SolveCommand.class,
            CheckCommand.class,
            GenerateCommand.class,
            HelpCommand.class
        })
final class PlumblineCommand {

    /** The version the build gave the application. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {
                "plumbline "
                        + ConfigProvider.getConfig()
                                .getValue("quarkus.application.version", String.class)
            };
        }
    }
}
