package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code docs/rest.md} shows of the life of an agenda can be typed as it stands. */
@QuarkusTest
class DocumentedLifeTest {

    private static final Pattern SECTION =
            Pattern.compile("(?s)\n## The life of an agenda\n(.*?)\n## ");
    private static final Pattern COMMANDS = Pattern.compile("(?s)```sh\n(.*?)```");

    @TestHTTPResource("/")
    URI base;

    @Test
    void theLifeOfAnAgendaIsAsDocumented() throws IOException, InterruptedException {
        var section = SECTION.matcher(Files.readString(Path.of("docs/rest.md")));
        assertThat(section.find()).isTrue();
        String commands =
                COMMANDS.matcher(section.group(1))
                        .results()
                        .map(block -> block.group(1))
                        .collect(Collectors.joining("\n"));
        String host = base.toString().replaceAll("/$", "");
        var process =
                new ProcessBuilder(
                                "bash",
                                "-eu",
                                "-c",
                                commands.replace("http://127.0.0.1:8080", host)
                                        + "\ncurl -sS \"$agenda\"")
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(ApiClient.LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output)
                .containsOnlyOnce("urn:plumbline:problem:changed-meanwhile")
                .contains("\"kind\": \"TAKEN_OVER\"", "\"kind\": \"REVERTED\"", "\"told\"")
                .doesNotContain("urn:plumbline:problem:invalid-input", "about:blank");
        assertThat(output)
                .contains("304\n", "BEGIN:VCALENDAR", "<schedule", "/p/calendars/", "whsec_")
                .containsPattern("event: ?publication")
                .doesNotContain("urn:plumbline:problem:not-published");
        assertThat(output.substring(output.lastIndexOf("\"version\"")))
                .contains("\"head\": 5", "\"published\": 4");
    }
}
