package dev.plumbline.lab.compare.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.lab.compare.definition.ComparisonBounds;
import dev.plumbline.lab.compare.definition.ComparisonReader;
import dev.plumbline.lab.compare.definition.ShippedDatasets;
import dev.plumbline.lab.compare.definition.WeightComparison;
import dev.plumbline.lab.compare.judge.ComparisonJudgement;
import dev.plumbline.lab.compare.result.ResultJson;
import dev.plumbline.lab.compare.result.RunMachine;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.testing.TestSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is finished is kept, whatever ends the process. */
class RunJournalTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-11T09:30:00.123Z"), ZoneOffset.UTC);

    private static final RunMachine MACHINE = RunMachine.current();

    /** Bytes between two cuts. */
    private static final int STRIDE = TestSize.of("journal.stride", 17, 1);

    @TempDir private Path dir;

    private final List<String> told = new ArrayList<>();

    @Test
    void whereverTheFileIsCutTheWholeRunsRemain() throws IOException {
        var head = head(comparison(2, "{\"steps\": 50}"), "1", 1);
        var runs = List.of(run(0), run(1), run(2));
        try (var journal = open(head)) {
            runs.forEach(journal::add);
        }
        byte[] whole = Files.readAllBytes(file());
        for (int length : cuts(whole)) {
            byte[] cut = Arrays.copyOf(whole, length);
            Files.write(file(), cut);
            int lines =
                    (int)
                            new String(cut, StandardCharsets.UTF_8)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count();
            int kept = Math.max(0, lines - 1);
            try (var journal = open(head)) {
                assertThat(journal.runs()).isEqualTo(runs.subList(0, kept));
                runs.subList(kept, runs.size()).forEach(journal::add);
            }
            assertThat(Files.readAllBytes(file())).isEqualTo(whole);
        }
    }

    /** Where lines end, and between: each try is written to the disk, which takes its time. */
    private static int[] cuts(byte[] whole) {
        return IntStream.rangeClosed(0, whole.length)
                .filter(
                        length ->
                                length % STRIDE == 0
                                        || length == whole.length
                                        || isNearLineEnd(whole, length))
                .toArray();
    }

    private static boolean isNearLineEnd(byte[] whole, int length) {
        return IntStream.rangeClosed(length - 2, length + 1)
                .anyMatch(at -> at >= 0 && at < whole.length && whole[at] == '\n');
    }

    @Test
    void runsThatCannotBeComparedArePutAside() throws IOException {
        var timed = comparison(2, "{\"seconds\": 1}");
        try (var journal = open(head(timed, "1", 1))) {
            journal.add(run(0));
        }
        byte[] earlier = Files.readAllBytes(file());
        for (var other :
                List.of(
                        head(comparison(2, "{\"seconds\": 2}"), "1", 1),
                        head(timed, "2", 1),
                        head(timed, "1", 2))) {
            Files.write(file(), earlier);
            try (var journal = open(other)) {
                assertThat(journal.runs()).isEmpty();
            }
            assertThat(told.getLast()).startsWith("Beginning anew: ").contains("runs.earlier");
            assertThat(Files.readAllBytes(dir.resolve("runs.earlier.jsonl"))).isEqualTo(earlier);
        }
    }

    @Test
    void moreSeedsGoOn() {
        try (var journal = open(head(comparison(2, "{\"steps\": 50}"), "1", 1))) {
            journal.add(run(0));
        }
        try (var journal = open(head(comparison(9, "{\"steps\": 50}"), "1", 4))) {
            assertThat(journal.runs()).hasSize(1);
        }
        assertThat(told.getLast()).startsWith("Going on: ").contains(" has 1 ");
    }

    @Test
    void onlyOneWritesAtATime() {
        var head = head(comparison(2, "{\"steps\": 50}"), "1", 1);
        try (var journal = open(head)) {
            assertThat(journal.runs()).isEmpty();
            assertThatThrownBy(() -> open(head))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("another comparison is writing it");
        }
    }

    /** Two at once and resumed, against one at a time: with steps, only the times differ. */
    @Test
    void stoppedAndResumedItFindsTheSame() {
        var comparison = comparison(2, "{\"steps\": 300}");
        var atOnce = new ArrayList<FinishedRun>();
        new ComparisonRunner(new ScheduleSolver(), 1, new EarlyEnd(), CLOCK)
                .run(comparison, List.of(), atOnce::add, (number, all, what) -> {});
        assertThat(atOnce).allMatch(run -> run.ended().equals(CLOCK.instant()));

        var ending = new EarlyEnd();
        var head = head(comparison, "1", 2);
        try (var journal = open(head)) {
            new ComparisonRunner(new ScheduleSolver(), 1, ending, CLOCK)
                    .run(
                            comparison,
                            journal.runs(),
                            run -> {
                                journal.add(run);
                                ending.endEarly();
                            },
                            (number, all, what) -> {});
            assertThat(journal.runs()).hasSize(1);
        }
        try (var journal = open(head)) {
            new ComparisonRunner(new ScheduleSolver(), 2, new EarlyEnd(), CLOCK)
                    .run(
                            comparison,
                            journal.runs(),
                            journal::add,
                            (number, all, what) -> told.add(number + "/" + all + " " + what));
            assertThat(told).anyMatch(line -> line.startsWith("2/4 synthetic-hybrid-mc, "));
            assertThat(tree(comparison, journal.runs(), head))
                    .isEqualTo(tree(comparison, atOnce, head));
        }
    }

    private static JsonNode tree(
            WeightComparison comparison, List<FinishedRun> runs, JournalHead head) {
        var tree = (ObjectNode) ResultJson.tree(ComparisonJudgement.of(comparison, runs, head));
        ((ObjectNode) tree.get("provenance")).remove("finished");
        assertThat(tree.at("/runs/3/curve").size()).isPositive();
        return tree;
    }

    private static WeightComparison comparison(int seeds, String limit) {
        String text =
                """
                {"name": "n", "datasets": ["synthetic-hybrid-mc"], "seeds": %d, "limit": %s,
                 "variants": [{"profile": "balanced"}, {"profile": "remote-first"}]}
                """
                        .formatted(seeds, limit);
        return ComparisonReader.read(
                text.getBytes(StandardCharsets.UTF_8),
                new ShippedDatasets(),
                ComparisonBounds.LOCAL);
    }

    private static JournalHead head(WeightComparison comparison, String version, int parallel) {
        return JournalHead.of(comparison, version, Instant.EPOCH, parallel, MACHINE);
    }

    private static FinishedRun run(long seed) {
        var placed = new FinishedRun.Placed("ø", "s", 29_000_000, 20);
        return new FinishedRun("d", "v", seed, Instant.EPOCH, 0.5, 7, List.of(placed), List.of());
    }

    private RunJournal open(JournalHead head) {
        return RunJournal.open(dir, head, told::add);
    }

    private Path file() {
        return dir.resolve(RunJournal.FILE);
    }
}
