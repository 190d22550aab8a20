package dev.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.solve.ScheduleSolver;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A command in the process of the tests, which takes a tenth of the time that a process of its own
 * takes. Files are meant to be in a directory; what is printed names them without it.
 */
public final class CommandRun {

    private CommandRun() {}

    /** Runs a command to its end. */
    static LaunchedProcess.Ended run(Path dir, String... args) {
        return run(PlumblineCommand.class, PlumblineCommand.COMMANDS, dir, args);
    }

    /**
     * Runs a command to its end that works on the data of a server in the directory {@code data}.
     */
    static LaunchedProcess.Ended besideServer(Path dir, String... args) {
        System.setProperty("plumbline.data", dir.resolve("data").toString());
        try {
            return run(dir, args);
        } finally {
            System.clearProperty("plumbline.data");
        }
    }

    /** Runs one of other commands to its end. */
    public static LaunchedProcess.Ended run(
            Class<?> root, List<Class<?>> commands, Path dir, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code =
                new CommandFactory(
                                root,
                                commands,
                                ScheduleSolver::new,
                                new Console(out, err),
                                CommandStart.now())
                        .execute(in(dir, args));
        return new LaunchedProcess.Ended(code, text(out, dir), text(err, dir));
    }

    private static String[] in(Path dir, String... args) {
        String[] all = args.clone();
        // The first argument of some commands is a format, which may look like a file.
        boolean hasFormat = List.of("import", "export").contains(all[0]);
        for (int i = hasFormat ? 2 : 1; i < all.length; i++) {
            boolean isOutput = all[i - 1].equals("-o") && !all[i].equals("-");
            if (isOutput || all[i].matches("[^-/][^/]*\\.(json|xml|xlsx|csv)")) {
                all[i] = dir.resolve(all[i]).toString();
            }
        }
        return all;
    }

    private static String text(ByteArrayOutputStream bytes, Path dir) {
        return bytes.toString(UTF_8).replace(dir + "/", "");
    }
}
