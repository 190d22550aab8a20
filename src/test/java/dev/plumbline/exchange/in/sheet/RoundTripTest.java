package dev.plumbline.exchange.in.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.TrickyProgrammes;
import dev.plumbline.exchange.out.sheet.XlsxExporter;
import dev.plumbline.exchange.sheet.ProblemWorkbook;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.Problem;
import dev.plumbline.schedule.ScheduleRevision;
import dev.plumbline.testing.DemoDatasets;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.TestSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is written as a workbook is read as the same problem. */
class RoundTripTest {

    private static final int WORKBOOKS = TestSize.of("workbooks.problems", 20, 1_000);

    private static ImportResult read(byte[] workbook) {
        return read(workbook, ImportOptions.NONE);
    }

    private static ImportResult read(byte[] workbook, ImportOptions options) {
        return SheetImporter.xlsx()
                .read(
                        new ImportRequest(
                                List.of(new SourceFile("book.xlsx", workbook)), options, null));
    }

    private static void survives(Problem problem) {
        assertThat(json(read(ProblemWorkbook.of(problem)).problem())).isEqualTo(json(problem));
    }

    /** Something published in which nothing stands is as good as nothing. */
    private static String json(Problem problem) {
        return ProblemJson.write(problem).replaceFirst(",\\s*\"published\": \\{\\s*}", "");
    }

    @Test
    void keepsEveryField() throws IOException {
        survives(
                ProblemJson.read(
                        Files.readAllBytes(
                                Path.of("src/test/resources/problems/every-field.json"))));
    }

    @Test
    void keepsDatasets() {
        DemoDatasets.NAMES.forEach(name -> survives(DemoDatasets.facts(name).problem()));
    }

    @Test
    void keepsHostileTexts() {
        survives(TrickyProgrammes.hostile().facts().problem());
    }

    /** Excel has room for 32,767 characters in a cell. */
    @Test
    void keepsListsForWhichACellHasNoRoom() {
        var problem = DemoDatasets.facts(DemoDatasets.NAMES.getFirst()).problem();
        var features =
                IntStream.range(0, 10)
                        .mapToObj(number -> number + "; \"😀" + "x y\n".repeat(4_900))
                        .toList();
        survives(
                problem.withRooms(
                        problem.rooms().stream()
                                .map(room -> room.withCapacity(null).withFeatures(features))
                                .toList()));
    }

    @Test
    void keepsRandomProblems() {
        for (long seed = 0; seed < WORKBOOKS; seed++) {
            survives(RandomProblems.of(seed, RandomProblems.ANY));
        }
    }

    @Test
    void readsWhatIsExportedForOrganizersAsProblemAndSchedule() {
        var agenda = TrickyProgrammes.organizers();
        byte[] workbook = new XlsxExporter().write(new ExportRequest(agenda));
        var scored = Objects.requireNonNull(agenda.privateParts()).scored();

        var draft = read(workbook, published(false));
        assertThat(draft.problem()).isEqualTo(scored.schedule().facts().problem());
        assertThat(Programme.forPublic(Objects.requireNonNull(draft.schedule())))
                .isEqualTo(Programme.forPublic(scored.schedule()));

        var published = read(workbook, published(true));
        assertThat(published.problem())
                .isEqualTo(ScheduleRevision.publishing(draft.problem(), scored.schedule()));
        assertThat(Programme.forPublic(Objects.requireNonNull(published.schedule())))
                .isEqualTo(Programme.forPublic(scored.schedule()));
        assertThat(published.notes()).isEmpty();
    }

    private static ImportOptions published(boolean published) {
        return new ImportOptions(null, null, null, List.of(), null, Map.of(), published);
    }

    @Test
    void passesOverWhatIsPublishedIfAskedTo() throws IOException {
        var problem =
                ProblemJson.read(
                        Files.readAllBytes(
                                Path.of("src/test/resources/problems/every-field.json")));
        var imported = read(ProblemWorkbook.of(problem), published(false));

        assertThat(problem.published()).isNotNull();
        assertThat(imported.problem().published()).isNull();
        assertThat(imported.notes()).extracting(ImportNote::where).containsExactly("published");
    }

    @Test
    void readsTheTemplateAsItIs() {
        var imported = read(ProblemWorkbook.template());
        assertThat(imported.notes()).isEmpty();
        assertThat(imported.problem().talks()).hasSize(4);
    }
}
