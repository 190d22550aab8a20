package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Import and export as processes: what is on which stream, byte by byte. */
class ExchangeProcessTest {

    private static final String TALKS =
            "Title,Speakers,Minutes\nGröße & Ordnung,Ana Müller,25\nTwo,Ravi,\n";

    @TempDir private Path dir;

    @BeforeEach
    void makeFiles() {
        CliFiles.write(dir.resolve("p.json"), SmallAgenda.PROBLEM);
        CliFiles.write(dir.resolve("s.json"), SmallAgenda.SOME_PLACED);
        CliFiles.write(dir.resolve("talks.csv"), TALKS);
    }

    @Test
    void onlyTheProblemIsOnStandardOutput() {
        var ended = run("import", "csv", "talks.csv", "--time-zone", "Europe/Prague", "-o", "-");

        var json = JsonText.parse(ended.out().getBytes(StandardCharsets.UTF_8));
        assertThat(json.at("/talks/0/title").asText()).isEqualTo("Größe & Ordnung");
        assertThat(ended.err()).contains("[missing]");
        assertThat(ended.code()).isEqualTo(ExitCode.FEASIBLE);
    }

    @Test
    void anAgendaOnStandardOutputIsTheFileAlone() {
        var ended = run("export", "ics", "p.json", "s.json");

        assertThat(ended.code()).isEqualTo(ExitCode.FEASIBLE);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("Größe & Ordnung")
                .endsWith("END:VCALENDAR\r\n");
    }

    private LaunchedProcess.Ended run(String... args) {
        return BuiltApplication.run(dir, args);
    }
}
