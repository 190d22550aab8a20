package dev.plumbline.cli;

import dev.plumbline.store.DatabaseBackup;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts back what {@link BackupCommand} copied. */
@Command(
        name = "restore",
        description = {
            "Puts back what \"backup\" copied, while no server runs. What is there now is kept beside it.",
            "In the data directory that PLUMBLINE_DATA names; a PostgreSQL has pg_restore."
        })
public class RestoreCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "What \"backup\" wrote.")
    private Path file = Path.of("");

    private final Console console;

    /**
     * @param console where to print
     */
    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        var kept = DatabaseBackup.ofProcess().restore(file);
        console.out()
                .println(
                        "Everything stored is as in "
                                + file
                                + kept.map(old -> "; what was there before is in " + old).orElse("")
                                + ".");
    }
}
