package dev.plumbline.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.bench.yardstick.YardstickBench;
import dev.plumbline.bench.yardstick.YardstickConditions;
import dev.plumbline.bench.yardstick.YardstickEntry;
import dev.plumbline.bench.yardstick.YardstickRow;
import dev.plumbline.bench.yardstick.YardstickRun;
import dev.plumbline.cli.CliFiles;
import dev.plumbline.cli.MistakesInFile;
import dev.plumbline.exchange.json.JsonMapperFactory;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where results are kept: every run as soon as it is over, so that a later command goes on where
 * this one was stopped, and every schedule in the form that the given scorers read.
 */
final class YardstickFolder implements YardstickBench.Results {

    private static final String RUNS = "runs.json";

    /** Of a fingerprint, enough to tell some instances apart. */
    private static final int SHORT = 8;

    private final @Nullable Path folder;
    private final List<YardstickRun> runs = new ArrayList<>();

    /**
     * @param folder made when it is not there; null when nothing is to be kept
     */
    YardstickFolder(@Nullable Path folder) {
        this.folder = folder;
        if (folder != null) {
            make(folder);
            var file = folder.resolve(RUNS);
            if (Files.exists(file)) {
                runs.addAll(MistakesInFile.blame(file, () -> read(CliFiles.read(file))));
            }
        }
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot make the folder %s. Maybe a file has that name?".formatted(folder), e);
        }
    }

    private static List<YardstickRun> read(byte[] bytes) {
        List<YardstickRun> result = new ArrayList<>();
        try {
            for (JsonNode run : JsonText.parse(bytes)) {
                result.add(JsonMapperFactory.mapper().treeToValue(run, YardstickRun.class));
            }
            return result;
        } catch (JsonProcessingException e) {
            throw new InvalidInputException(
                    List.of(
                            new InputError(
                                    "",
                                    "notOurRuns",
                                    "These are no runs of this command, or of an earlier version. Maybe name another folder?")));
        }
    }

    @Override
    public Optional<YardstickRun> known(
            YardstickEntry entry, long seed, YardstickConditions conditions) {
        return runs.stream()
                .filter(run -> run.fingerprint().equals(entry.fingerprint()))
                .filter(run -> run.seed() == seed && run.conditions().equals(conditions))
                .filter(run -> run.refereed() || entry.referee() == null)
                .findFirst();
    }

    @Override
    public void found(YardstickRun run, JsonNode solution) {
        if (folder != null) {
            runs.add(run);
            CliFiles.write(folder.resolve(RUNS), json(runs));
            String name =
                    "%s-%ds-seed%d.json"
                            .formatted(name(run), run.conditions().limitSeconds(), run.seed());
            var solutions = folder.resolve("solutions");
            make(solutions);
            CliFiles.write(solutions.resolve(name), JsonText.write(solution));
        }
    }

    /** Of the instance; with some of its fingerprint where others are called so too. */
    private String name(YardstickRun run) {
        String plain = plain(run.instance());
        boolean isShared =
                runs.stream()
                        .anyMatch(
                                other ->
                                        plain(other.instance()).equals(plain)
                                                && !other.fingerprint().equals(run.fingerprint()));
        return isShared ? plain + "-" + run.fingerprint().substring(0, SHORT) : plain;
    }

    private static String plain(String instance) {
        return instance.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    /** Writes the table, as text, JSON and CSV. */
    void write(List<YardstickRow> rows) {
        if (folder != null) {
            CliFiles.write(folder.resolve("table.txt"), YardstickText.of(rows));
            CliFiles.write(folder.resolve("table.json"), BenchOutput.json(rows));
            CliFiles.write(folder.resolve("table.csv"), YardstickCsv.of(rows));
        }
    }

    private static String json(List<YardstickRun> runs) {
        try {
            return JsonMapperFactory.mapper().writeValueAsString(runs) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("All runs can be written.", e);
        }
    }
}
