package dev.plumbline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Whether the number of an option is one that makes sense. */
public final class OptionRange {

    private OptionRange() {}

    /**
     * @param command that has the option; null where no command line is being read
     * @throws ParameterException if the value is below 1 or above the most
     */
    public static void check(@Nullable CommandSpec command, String option, long value, long most) {
        if (command != null && (value < 1 || value > most)) {
            throw new ParameterException(
                    command.commandLine(),
                    "The option " + option + " (" + value + ") must be from 1 to " + most + ".");
        }
    }
}
