package dev.plumbline.lab.compare.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.lab.compare.definition.SearchLimit;
import dev.plumbline.lab.compare.definition.WeightComparison;
import dev.plumbline.lab.compare.definition.WeightComparison.ComparedDataset;
import dev.plumbline.lab.compare.definition.WeightComparison.SensitivityTask;
import dev.plumbline.lab.compare.definition.WeightComparison.WeightVariant;
import dev.plumbline.lab.compare.result.RunMachine;
import dev.plumbline.lab.compare.result.SensitivityResult;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.sensitivity.RuleSensitivity;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.testing.OnlyRules;
import dev.plumbline.testing.TinyProblem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Talk b is beside talk a of another cluster, or in the afternoon, where its place costs 7: with 10
 * for a change of cluster it is apart, and stays so as long as that weighs 7 or more.
 */
class SensitivityRunnerTest {

    private static final ComparedDataset DATASET =
            new ComparedDataset(
                    "tiny",
                    TinyProblem.create()
                            .talk("a", talk -> talk.clusters("pci").placeInSlot("am", 0))
                            .talk(
                                    "b",
                                    talk ->
                                            talk.clusters("vfio")
                                                    .placeInSlot("am", 0)
                                                    .placeInSlot("pm", 7))
                            .facts());

    private static final WeightVariant VARIANT =
            new WeightVariant("usual", OnlyRules.soft(Map.of("clusterSwitch", 10, "placeCost", 1)));

    private static final SensitivityTask TASK =
            new SensitivityTask(DATASET, VARIANT, new SearchLimit(null, 100));

    private static final WeightComparison COMPARISON =
            new WeightComparison(
                    "tiny",
                    JsonNodeFactory.instance.objectNode(),
                    List.of(DATASET),
                    List.of(VARIANT),
                    1,
                    new SearchLimit(null, 100),
                    List.of(),
                    TASK);

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @TempDir private Path dir;

    @Test
    void theRangeIsTheOneCalculatedByHandAndKeptUntilARunIsAdded() {
        SensitivityResult found;
        try (var journal = open()) {
            new ComparisonRunner(new ScheduleSolver(), 1, new EarlyEnd(), CLOCK)
                    .run(COMPARISON, List.of(), journal::add, (number, all, what) -> {});
            found = run(new EarlyEnd(), journal.runs()).orElseThrow();
            journal.add(found);
        }
        assertThat(found.found().rules())
                .filteredOn(rule -> rule.rule().equals("clusterSwitch"))
                .extracting(rule -> rule.low().weight())
                .containsExactly(7);
        assertThat(found.found().rules()).extracting(RuleSensitivity::rule).contains("placeCost");
        assertThat(TASK.isAnsweredBy(found)).isTrue();
        assertThat(
                        new SensitivityTask(DATASET, VARIANT, new SearchLimit(1, null))
                                .isAnsweredBy(found))
                .isFalse();

        try (var journal = open()) {
            assertThat(journal.sensitivity()).contains(found);
            journal.add(
                    new FinishedRun(
                            "tiny", "usual", 7, Instant.EPOCH, 0.5, 7, List.of(), List.of()));
            assertThat(journal.sensitivity()).isEmpty();
        }
        try (var journal = open()) {
            assertThat(journal.sensitivity()).isEmpty();
            assertThat(journal.runs()).hasSize(2);
        }
    }

    @Test
    void whatIsCutOffIsNoAnswer() {
        var ending = new EarlyEnd();
        ending.endEarly();
        assertThat(run(ending, List.of())).isEmpty();
        var later = new EarlyEnd();
        var told = new ArrayList<String>();
        assertThat(
                        new SensitivityRunner(new ScheduleSolver(), later)
                                .run(
                                        TASK,
                                        List.of(),
                                        (number, all, what) -> {
                                            told.add(what);
                                            later.endEarly();
                                        }))
                .isEmpty();
        assertThat(told).isNotEmpty().allMatch(what -> what.startsWith("sensitivity: "));
    }

    private static Optional<SensitivityResult> run(EarlyEnd ending, List<FinishedRun> runs) {
        return new SensitivityRunner(new ScheduleSolver(), ending)
                .run(TASK, runs, (number, all, what) -> {});
    }

    private RunJournal open() {
        return RunJournal.open(
                dir,
                JournalHead.of(COMPARISON, "1", Instant.EPOCH, 1, RunMachine.current()),
                sentence -> {});
    }
}
