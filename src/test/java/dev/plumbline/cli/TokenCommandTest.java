package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens without a server. */
class TokenCommandTest {

    @TempDir private Path dir;

    @Test
    void tokensAreListedAndRevokedByTheirIds() {
        String text = run("token", "create", "ada").out().strip();
        var listed = run("token", "list");
        assertThat(listed.out()).contains("ada").doesNotContain(text.substring(4));
        String id = listed.out().lines().skip(1).findFirst().orElseThrow().split(" ")[0];
        assertThat(run("token", "revoke", id).code()).isZero();
        assertThat(run("token").out()).isNotEqualTo(listed.out()).contains(id);
        var unknown = run("token", "revoke", text);
        assertThat(unknown.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(unknown.err()).contains("token list").doesNotContain(text);
    }

    @Test
    void mistakesAreToldAllAtOnce() {
        var ended = run("token", "create", "local", "--expires", "soon");
        assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("holder", "[badHolder]", "expires", "[badExpiry]");
    }

    private LaunchedProcess.Ended run(String... args) {
        return CommandRun.besideServer(dir, args);
    }
}
