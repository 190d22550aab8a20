package dev.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.plumbline.cli.BuiltApplication;
import dev.plumbline.cli.ServerProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A server that wants tokens. */
@ExtendWith(PageStory.class)
class LogInTest {

    @TempDir private Path dir;

    @Test
    void asksForATokenAndLeadsBack(PageStage stage) {
        String token = BuiltApplication.run(dir, "token", "create", "ada", "--admin").out().strip();
        try (var server = new ServerProcess(dir, "")) {
            var ada = stage.user(server.url(), options -> {}).expectsStatus(401);
            ada.page().navigate("/");
            assertThat(ada.heading("Log in")).isVisible();

            ada.field("Token").fill("plb_wrong");
            ada.presses("Log in");
            assertThat(ada.field("Token")).hasAttribute("aria-invalid", "true");

            ada.field("Token").fill(token);
            ada.presses("Log in");
            assertThat(ada.heading("Agendas")).isVisible();
            ada.page().reload();
            assertThat(ada.heading("Agendas")).isVisible();

            ada.presses("Log out");
            assertThat(ada.heading("Log in")).isVisible();
            ada.page().navigate("/#/");
            assertThat(ada.heading("Log in")).isVisible();
            server.stop();
        }
    }
}
