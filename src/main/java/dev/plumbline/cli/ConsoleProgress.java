package dev.plumbline.cli;

import dev.plumbline.lab.searching.ProgressListener;

/**
 * What is being measured: one line that changes on a terminal, elsewhere a line each, because a
 * benchmark is long and silence is hard to tell from standing still.
 */
public final class ConsoleProgress implements ProgressListener, AutoCloseable {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Console console;

    public ConsoleProgress(Console console) {
        this.console = console;
    }

    @Override
    public void begins(int number, int all, String what) {
        String line = number + " of " + all + ": " + what;
        if (Console.isTerminal()) {
            console.err().print(CLEAR_LINE + line + " (Ctrl-C ends)");
            console.err().flush();
        } else {
            console.err().println(line);
        }
    }

    @Override
    public void close() {
        if (Console.isTerminal()) {
            console.err().print(CLEAR_LINE);
            console.err().flush();
        }
    }
}
