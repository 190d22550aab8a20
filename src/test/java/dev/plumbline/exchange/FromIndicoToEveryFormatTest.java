package dev.plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.out.Audience;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.ProgrammeEdition;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.explain.waitlist.WaitlistReasons;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.ScheduleSolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The way that docs/guide.md shows: from the two files of Indico to every format. */
class FromIndicoToEveryFormatTest {

    private static final Path FILES = Path.of("datasets", "indico");
    private static final int STEPS = 5_000;

    @Test
    void whatIndicoExportsIsPlannedAndWrittenInEveryFormat() {
        var rules = RuleSet.of(Facts.of(imported().problem()), ModelConfig.DEFAULT);
        var run = new RunConfig(null, 0L, new Termination(null, null, STEPS));
        var solved = new ScheduleSolver().prepare(rules, run).run(improvement -> {});
        assertThat(solved.score().isFeasible()).isTrue();
        var reasons = WaitlistReasons.of(rules, solved.schedule());
        for (Exporter exporter : ExportFormats.all()) {
            for (Audience audience : Audience.values()) {
                var request =
                        ProgrammeEdition.whole(audience).request(solved, reasons, List.of(), null);
                byte[] file = exporter.write(request);
                assertThat(file).as(exporter.format().id()).isNotEmpty();
                if (exporter.format().isText() && !exporter.format().id().startsWith("csv-")) {
                    assertThat(new String(file, StandardCharsets.UTF_8))
                            .as(exporter.format().id())
                            .contains("Hot removal under load");
                }
            }
        }
    }

    @Test
    void whatIsNotPlannedKeepsItsSpeakersBusyOnce() {
        var people = imported().problem().people();
        assertThat(people.stream().flatMap(person -> person.unavailable().stream()))
                .extracting(time -> time.reason())
                .containsExactlyInAnyOrder("Queues for every core", "Offloads and their owners");
        assertThat(imported().warnings())
                .extracting(ImportNote::message)
                .anyMatch(note -> note.contains("unavailable: 2 of them"));
    }

    private static ImportResult imported() {
        var files = Stream.of("contributions.json", "timetable.json").map(name -> file(name));
        var options =
                new ImportOptions(
                        null, null, null, List.of("VFIO/IOMMU/PCI MC"), null, Map.of(), true);
        return ImportFormats.of("indico")
                .orElseThrow()
                .read(new ImportRequest(files.toList(), options, null));
    }

    private static SourceFile file(String name) {
        try {
            return new SourceFile(name, Files.readAllBytes(FILES.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
