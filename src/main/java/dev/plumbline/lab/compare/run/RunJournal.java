package dev.plumbline.lab.compare.run;

import dev.plumbline.lab.compare.result.SensitivityResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The runs that are finished, in a file that is only ever added to: a line for what they have in
 * common, then a line each. A line that was cut off, by whatever ended the process, is dropped. One
 * process at a time has it open.
 */
public final class RunJournal implements AutoCloseable {

    /** Its name in a directory of results. */
    public static final String FILE = "runs.jsonl";

    private static final String EARLIER_FILE = "runs.earlier.jsonl";

    private final FileChannel channel;
    private final Path file;
    private final List<FinishedRun> runs = new ArrayList<>();
    private JournalHead head;

    /** About all runs; null when some came later. */
    private @Nullable SensitivityResult sensitivity;

    private RunJournal(Path file, FileChannel channel, JournalHead head) {
        this.file = file;
        this.channel = channel;
        this.head = head;
    }

    /**
     * Opens the journal of a directory, or begins one. Runs that cannot be compared with those to
     * come are put aside, in a file beside it.
     *
     * @param head of the runs to come
     * @param listener told, in a sentence, whether it goes on or why it begins anew
     * @throws UncheckedIOException when the file cannot be used, or another process uses it
     */
    public static RunJournal open(Path directory, JournalHead head, Consumer<String> listener) {
        var file = directory.resolve(FILE);
        try {
            var journal = new RunJournal(file, lock(file), head);
            try {
                journal.read(listener);
                return journal;
            } catch (IOException | RuntimeException e) {
                journal.channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // This process has it already: the same as another one.
        }
        channel.close();
        throw new IOException(
                "another comparison is writing it. Maybe wait, or name another directory?");
    }

    private void read(Consumer<String> listener) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        var lines = new JsonLines(bytes);
        var earlier = lines.next(JournalHead.class);
        var obstacle = earlier.map(head::differsFrom).orElse(Optional.of("their file is damaged"));
        if (obstacle.isPresent()) {
            begin(bytes, obstacle.get(), listener);
            return;
        }
        head = earlier.orElse(head);
        boolean isMore = true;
        while (isMore) {
            isMore = read(lines);
        }
        channel.truncate(lines.length());
        channel.position(lines.length());
        listener.accept("Going on: %s has %d finished already.".formatted(file, runs.size()));
    }

    /** One more line, if there is one. */
    private boolean read(JsonLines lines) {
        var run = lines.next(FinishedRun.class);
        if (run.isPresent()) {
            runs.add(run.get());
            sensitivity = null;
            return true;
        }
        var found = lines.next(SensitivityResult.class);
        found.ifPresent(result -> sensitivity = result);
        return found.isPresent();
    }

    /** A file that is not there yet: what was put aside before stays. */
    private Path aside() {
        var aside = file.resolveSibling(EARLIER_FILE);
        for (int number = 2; Files.exists(aside); number++) {
            aside = file.resolveSibling(EARLIER_FILE.replace(".jsonl", "-" + number + ".jsonl"));
        }
        return aside;
    }

    private void begin(byte[] earlier, String obstacle, Consumer<String> listener)
            throws IOException {
        if (earlier.length > 0) {
            var aside = aside();
            Files.copy(file, aside);
            listener.accept(
                    "Beginning anew: the runs of %s do not belong to this comparison (%s). They are kept in %s."
                            .formatted(file, obstacle, aside));
        }
        channel.truncate(0);
        write(head);
    }

    /** What all runs have in common: of the first time, when it goes on. */
    public JournalHead head() {
        return head;
    }

    /** The finished ones, in the order in which they ended. */
    public synchronized List<FinishedRun> runs() {
        return List.copyOf(runs);
    }

    /**
     * Adds one, for good when this returns.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public synchronized void add(FinishedRun run) {
        try {
            write(run);
            runs.add(run);
            sensitivity = null;
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /** How far weights can change, as far as that is known of all runs. */
    public synchronized Optional<SensitivityResult> sensitivity() {
        return Optional.ofNullable(sensitivity);
    }

    /**
     * Adds that, for good when this returns.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public synchronized void add(SensitivityResult found) {
        try {
            write(found);
            sensitivity = found;
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private void write(Record value) throws IOException {
        var buffer = ByteBuffer.wrap(JsonLines.line(value));
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(false);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private static UncheckedIOException failure(Path file, IOException e) {
        return new UncheckedIOException("Cannot use " + file + " (" + e.getMessage() + ").", e);
    }
}
