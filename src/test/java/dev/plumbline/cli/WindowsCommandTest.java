package dev.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.lab.synthetic.ProblemGenerator;
import dev.plumbline.lab.synthetic.ProblemKind;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.TimeSlot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the files of stage one to the file of stage two. */
class WindowsCommandTest {

    @TempDir private Path dir;

    private final Problem conference = ProblemGenerator.generate(ProblemKind.CONFERENCE, 4);
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void generateBothStages() {
        run("generate", "conference-windows", "--seed", "4", "-o", file("one.json"));
        run("generate", "conference", "--seed", "4", "-o", file("two.json"));
    }

    @Test
    void theInventedWindowsGiveTheInventedConference() throws IOException {
        CliFiles.write(
                dir.resolve("schedule.json"),
                conference.timeSlots().stream()
                        .map(WindowsCommandTest::placement)
                        .collect(Collectors.joining(",", "{\"placements\": [", "]}")));

        assertThat(windows()).isEqualTo(ExitCode.FEASIBLE);
        var written = ProblemJson.read(Files.readAllBytes(dir.resolve("out.json")));
        assertThat(written).isEqualTo(conference);
    }

    @Test
    void anMcWithoutWindowIsNamed() {
        CliFiles.write(dir.resolve("schedule.json"), "{\"placements\": []}");

        assertThat(windows()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(UTF_8))
                .contains("two.json: /tracks/0: The track \"" + conference.tracks().get(0).id())
                .contains("on the waitlist", "[noWindow]");
        assertThat(dir.resolve("out.json")).doesNotExist();
    }

    private int windows() {
        return run(
                "windows",
                file("one.json"),
                file("schedule.json"),
                file("two.json"),
                "-o",
                file("out.json"));
    }

    private int run(String... args) {
        return new CommandFactory(
                        () -> {
                            throw new IllegalStateException("Nobody solves here.");
                        },
                        new Console(OutputStream.nullOutputStream(), err),
                        CommandStart.now())
                .execute(args);
    }

    private String file(String name) {
        return dir.resolve(name).toString();
    }

    private static String placement(TimeSlot slot) {
        return """
               {"session": "%s", "timeSlot": "%s", "start": "%s", "minutes": 210}"""
                .formatted(slot.track(), slot.id(), slot.start());
    }
}
