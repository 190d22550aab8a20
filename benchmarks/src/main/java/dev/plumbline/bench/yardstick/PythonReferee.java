package dev.plumbline.bench.yardstick;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.schedule.Score;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The scorer that came with an instance, a program in Python that is called for each solution. */
public final class PythonReferee implements InstanceReferee {

    private static final long PATIENCE_SECONDS = 120;
    private static final int LEVELS = 3;

    private final Path python;
    private final Path scorer;
    private final Path instance;

    /**
     * @param python the interpreter
     * @param scorer takes instance, solution and {@code --json}
     */
    public PythonReferee(Path python, Path scorer, Path instance) {
        this.python = python;
        this.scorer = scorer;
        this.instance = instance;
    }

    @Override
    public void requireAgreement(JsonNode solution, InstanceVerdict ours) {
        JsonNode theirs = ask(solution);
        boolean sound = theirs.path("feasible").asBoolean(theirs.path("valid").asBoolean());
        Score value = value(theirs);
        // of what no schedule may be, scorers count what they like
        boolean agrees =
                sound == ours.violations().isEmpty() && (!sound || ours.value().equals(value));
        if (!agrees) {
            throw new IllegalStateException(
                    "The scorer %s says %s, %s of a schedule of %s, but ours says %s, %s"
                            .formatted(
                                    scorer,
                                    sound ? "sound" : "unsound",
                                    value,
                                    instance.getFileName(),
                                    ours.violations().isEmpty() ? "sound" : "unsound",
                                    ours.value()));
        }
    }

    private static @Nullable Score value(JsonNode theirs) {
        if (theirs.has("objective")) {
            return new Score(0, 0, -theirs.path("objective").asLong());
        }
        var levels = theirs.path("score");
        return levels.size() == LEVELS
                ? new Score(levels.get(0).asLong(), levels.get(1).asLong(), levels.get(2).asLong())
                : null;
    }

    private JsonNode ask(JsonNode solution) {
        Path file = null;
        try {
            file = Files.createTempFile("plumbline-solution", ".json");
            Files.writeString(file, JsonText.write(solution));
            var output = Files.createTempFile("plumbline-verdict", ".json");
            try {
                return JsonText.parse(run(file, output));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot ask %s (%s). Maybe another Python?".formatted(scorer, e.getMessage()),
                    e);
        } finally {
            delete(file);
        }
    }

    private byte[] run(Path solution, Path output) throws IOException {
        var process =
                new ProcessBuilder(
                                List.of(
                                        python.toString(),
                                        scorer.toString(),
                                        instance.toString(),
                                        solution.toString(),
                                        "--json"))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(output.toFile())
                        .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("it does not answer");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        byte[] answer = Files.readAllBytes(output);
        if (answer.length == 0) {
            throw new IOException("it says nothing and ends with " + process.exitValue());
        }
        return answer;
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // It stays among the temporary files.
        }
    }
}
