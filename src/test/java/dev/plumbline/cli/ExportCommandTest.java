package dev.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.ExportFormats;
import dev.plumbline.exchange.out.ExportFormat;
import dev.plumbline.exchange.out.Exporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Agendas in files. Max is required in "one", and nowhere else. */
class ExportCommandTest {

    private static final List<String> FORMATS =
            ExportFormats.all().stream().map(Exporter::format).map(ExportFormat::id).toList();

    @TempDir private Path dir;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void makeFiles() {
        CliFiles.write(dir.resolve("p.json"), SmallAgenda.PROBLEM);
        CliFiles.write(dir.resolve("s.json"), SmallAgenda.SOME_PLACED);
        CliFiles.write(
                dir.resolve("later.json"), SmallAgenda.SOME_PLACED.replace("T14:30", "T14:40"));
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void everyFormat(String format) throws IOException {
        assertThat(export(format, "@p.json", "@s.json", "-o", "@out")).isEqualTo(ExitCode.FEASIBLE);

        byte[] written = Files.readAllBytes(dir.resolve("out"));
        assertThat(written).isNotEmpty();
        assertThat(new String(written, UTF_8)).doesNotContain("Max");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void organizersAskForMore() {
        export("text", "@p.json", "@s.json", "-o", "@out", "--audience", "organizer");

        assertThat(dir.resolve("out")).content().contains("PRIVATE", "Max");
    }

    @Test
    void aFileForEachSpeaker() {
        assertThat(export("ics", "@p.json", "@s.json", "-o", "@out", "--each", "person"))
                .isEqualTo(ExitCode.FEASIBLE);

        assertThat(dir.resolve("out"))
                .isDirectoryContaining("glob:**/ana.ics")
                .isDirectoryContaining("glob:**/tia.ics")
                .isDirectoryContaining("glob:**/ravi.ics")
                .isDirectoryNotContaining("glob:**/max.ics");
        assertThat(dir.resolve("out/ravi.ics")).content().contains("Two").doesNotContain("Ordnung");
        export(
                "ics",
                "@p.json",
                "@s.json",
                "-o",
                "@all",
                "--each",
                "person",
                "--audience",
                "organizer");
        assertThat(dir.resolve("all/max.ics")).content().contains("Ordnung");
        export("html", "@p.json", "@s.json", "-o", "@tracks", "--each", "track");
        assertThat(dir.resolve("tracks/mc.html")).content().contains("PCI MC");
    }

    /** Who lost everything most needs to hear of it. */
    @Test
    void whoeverLostEverythingGetsAFile() throws IOException {
        CliFiles.write(dir.resolve("now.json"), "{\"placements\": []}");
        export(
                "ics",
                "@p.json",
                "@now.json",
                "-o",
                "@out",
                "--each",
                "person",
                "--against",
                "@s.json");

        assertThat(dir.resolve("out/ravi.ics"))
                .content()
                .contains("STATUS:CANCELLED", "SUMMARY:Two");
    }

    /** Two revisions ago there was a talk that no later problem has. */
    @Test
    void eachEarlierScheduleMayHaveItsOwnProblem() {
        CliFiles.write(dir.resolve("p0.json"), SmallAgenda.PROBLEM.replace("\"two\"", "\"old\""));
        CliFiles.write(
                dir.resolve("s0.json"), SmallAgenda.SOME_PLACED.replace("\"two\"", "\"old\""));
        assertThat(
                        export(
                                "ics",
                                "@p.json",
                                "@later.json",
                                "-o",
                                "@out",
                                "--against",
                                "@s0.json",
                                "--against-problem",
                                "@p0.json",
                                "--against",
                                "@s.json",
                                "--against-problem",
                                "@p.json"))
                .isEqualTo(ExitCode.FEASIBLE);
        assertThat(dir.resolve("out")).content().contains("STATUS:CANCELLED");
    }

    @Test
    void nobodyIsNoFile() throws IOException {
        CliFiles.write(dir.resolve("s.json"), "{\"placements\": []}");

        assertThat(export("ics", "@p.json", "@s.json", "-o", "@out", "--each", "person"))
                .isEqualTo(ExitCode.FEASIBLE);
        assertThat(dir.resolve("out")).isEmptyDirectory();
    }

    @Test
    void whatChangedSinceAnEarlierAgenda() {
        export("text", "@p.json", "@later.json", "-o", "@mail", "--against", "@s.json");
        export("ics", "@p.json", "@later.json", "-o", "@out", "--against", "@s.json");
        export(
                "text",
                "@p.json",
                "@later.json",
                "-o",
                "@own",
                "--against",
                "@s.json",
                "--person",
                "ravi");
        export(
                "text",
                "@p.json",
                "@later.json",
                "-o",
                "@ana",
                "--against",
                "@s.json",
                "--person",
                "ana");

        assertThat(dir.resolve("mail")).content().startsWith("Agenda of Tiny MC: 1 moved\n");
        assertThat(dir.resolve("out")).content().contains("SEQUENCE:1", "SEQUENCE:0");
        assertThat(dir.resolve("own")).content().startsWith("Agenda of Tiny MC: Ravi: 1 moved\n");
        assertThat(dir.resolve("ana")).content().contains("nothing changes").doesNotContain("Two");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    htm @p.json @s.json                                     | The format "htm" cannot be exported. Maybe "html"?
                    nonsense @p.json @s.json                                | Known are: html, text
                    html @p.json                                            | Missing required parameter: 'SCHEDULE.json'
                    html @no.json @s.json                                   | There is no file
                    html @p.json @.                                         | (Is a directory)
                    html @s.json @p.json                                    | s.json: /timeZone: The field (timeZone) is required
                    html @p.json @s.json -o @p.json                         | it is needed for something else
                    html @p.json @s.json -o @./s.json                       | it is needed for something else
                    html @p.json @s.json --against @later.json -o @later.json| it is needed for something else
                    html @p.json @s.json -o @no/out                         | there is no directory
                    html @p.json @s.json --person nobody                    | The problem has no person "nobody".
                    html @p.json @s.json --person raví                      | Maybe "ravi"?
                    html @p.json @s.json --person max                       | "max" speaks in no session, so the public has nothing to see. Maybe --audience organizer?
                    html @p.json @s.json --track mcc                        | The problem has no track "mcc". Maybe "mc"?
                    html @p.json @s.json --audience everybody               | --audience
                    html @p.json @s.json --each person                      | --each needs a directory.
                    html @p.json @s.json --each person -o @p.json           | Cannot make the directory
                    html @p.json @s.json --each talk -o @out                | --each
                    html @p.json @s.json --against @no.json                 | There is no file
                    """)
    void wrongUseIsAnsweredByASentence(String args, String sentence) {
        var before = contents();

        int code = export(args.split(" "));

        assertThat(err.toString(UTF_8))
                .startsWith("plumbline: ")
                .contains(sentence)
                .doesNotContain("Exception", "\tat ");
        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(contents()).isEqualTo(before);
    }

    /** Of all files there are. */
    private List<String> contents() {
        try (var files = Files.walk(dir)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> file + " " + new String(CliFiles.read(file), UTF_8))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words that begin with @ name files. */
    private int export(String... args) {
        String[] words = new String[args.length + 1];
        words[0] = "export";
        for (int index = 0; index < args.length; index++) {
            String word = args[index];
            words[index + 1] =
                    word.startsWith("@") ? dir.resolve(word.substring(1)).toString() : word;
        }
        return new CommandFactory(
                        () -> {
                            throw new IllegalStateException("Nobody solves here.");
                        },
                        new Console(OutputStream.nullOutputStream(), err),
                        CommandStart.now())
                .execute(words);
    }
}
