package dev.plumbline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Judges a schedule, wherever it comes from. */
@Command(name = "check", description = "Says what is wrong with a schedule, ours or made by hand.")
public class CheckCommand implements Callable<Integer> {

    @Mixin private ScheduleArguments given = new ScheduleArguments();

    @Mixin private SettingsFile settings = new SettingsFile();

    @Override
    public Integer call() {
        var checked = given.judged(settings).scored();
        Console.out().print(new FindingsText(checked).text().stripLeading());
        return ExitCode.of(checked.score().isFeasible());
    }
}
