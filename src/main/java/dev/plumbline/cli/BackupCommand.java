package dev.plumbline.cli;

import dev.plumbline.store.DatabaseBackup;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies what the server has stored. */
@Command(
        name = "backup",
        description = {
            "Copies what the server has stored into a file, also while it serves.",
            "Of the data directory that PLUMBLINE_DATA names; a PostgreSQL has pg_dump."
        })
public class BackupCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "Where to; it must not be there yet.")
    private Path file = Path.of("");

    private final Console console;

    /**
     * @param console where to print
     */
    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        DatabaseBackup.ofProcess().make(file);
        console.out().println("Everything stored is in " + file + ".");
    }
}
