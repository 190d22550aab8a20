package dev.plumbline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Judges a schedule, wherever it comes from. */
@Command(name = "check", description = "Says what is wrong with a schedule, ours or made by hand.")
public class CheckCommand implements Callable<Integer> {

    @Mixin private ScheduleArguments given = new ScheduleArguments();

    @Mixin private SettingsFile settings = new SettingsFile();

    private final Console console;

    /**
     * @param console where to print
     */
    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var checked = given.judged(settings).scored();
        console.out().print(new FindingsText(checked).text().stripLeading());
        return ExitCode.of(checked.score().isFeasible());
    }
}
