package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.json.JsonText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only {@code serve} opens a port, the one it is told to, and remembers anything. */
class PortProcessTest {

    @TempDir private Path dir;

    @Test
    void solveOpensNoPortAndNeedsNoMemory() throws IOException {
        CliFiles.write(dir.resolve("p.json"), SmallAgenda.PROBLEM);
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var command =
                    BuiltApplication.command(dir, "solve", "-", "--steps", "20", "-o", "-")
                            .redirectInput(dir.resolve("p.json").toFile());
            // If it tried to listen there, or to reach that, it could not start.
            command.environment().put("QUARKUS_HTTP_PORT", "" + taken.getLocalPort());
            command.environment().put("PLUMBLINE_DB", "jdbc:postgresql://localhost:1/db");
            // The first word is the virtual machine.
            command.command().add(1, "-Xlog:class+load:file=" + dir.resolve("loaded.txt"));
            try (var launched = LaunchedProcess.start(command)) {
                var ended = launched.ended();
                assertThat(ended.err()).isEmpty();
                assertThat(ended.code()).isEqualTo(ExitCode.FEASIBLE);
                var json = JsonText.parse(ended.out().getBytes(StandardCharsets.UTF_8));
                assertThat(json.get("feasible").booleanValue()).as("only JSON is there").isTrue();
            }
        }
        assertThat(Files.exists(dir.resolve("data"))).isFalse();
        assertThat(dir.resolve("loaded.txt"))
                .content()
                .as("nor the libraries for it")
                .contains("dev.plumbline.cli.SolveCommand")
                .doesNotContain("org.flywaydb.", "org.sqlite.", "org.postgresql.", "com.zaxxer.");
    }

    @Test
    void serveSaysThatItsPortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ended = BuiltApplication.run(dir, "serve", "--port", "" + taken.getLocalPort());
            assertThat(ended.err()).contains("Cannot listen on 127.0.0.1 port", "--port");
            assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
        }
    }
}
