package dev.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.plumbline.testing.CuttingProxy;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server cannot be reached for a moment. */
@ExtendWith(PageStory.class)
class ServerAwayTest {

    @Test
    void saysSoTriesAgainAndLosesNoDrop(PageStage stage) throws IOException {
        var server = stage.server();
        String slug = server.create(SampleAgenda.small());
        try (var network = new CuttingProxy(server.port())) {
            var ada =
                    stage.user(network.through(server.url()), options -> {})
                            .expects("net::ERR_")
                            .opens(slug);
            ada.lifts("Page faults for all", "Where PCI stands");
            network.cut();
            ada.page().mouse().up();

            assertThat(ada.page().getByRole(AriaRole.ALERT))
                    .containsText("The server does not answer");
            assertThat(ada.page().getByRole(AriaRole.ALERT)).containsText("One change waits");
            ada.seesSession("Page faults for all", "09:30–10:00, Hall A");
            assertThat(server.placeOf(slug, "faults").path("timeSlot").asText()).isEqualTo("noon");
            network.mend();

            assertThat(ada.page().getByRole(AriaRole.ALERT)).isHidden();
            ada.seesSession("Page faults for all", "09:30–10:00, Hall A");
            server.awaitPlace(slug, "faults", "morning");
            assertThat(server.read(slug, "").path("head").asInt()).isEqualTo(2);
        }
    }
}
