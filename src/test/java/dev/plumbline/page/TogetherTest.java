package dev.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several organizers at one agenda. */
@ExtendWith(PageStory.class)
class TogetherTest {

    private static final String MOVE_STATUS =
            "{\"moves\": [{\"changeMinutes\": {\"session\": \"status\", \"minutes\": 25}}]}";

    @Test
    void whatOneDoesIsSeenByTheOtherWithoutReloading(PageStage stage) {
        String slug = stage.server().create(SampleAgenda.small());
        var ada = stage.user().opens(slug);
        var lee = stage.user().opens(slug);
        lee.seesSession("Page faults for all", "09:30–10:00, Attic");
        var loads = new AtomicBoolean();
        lee.page().onLoad(page -> loads.set(true));

        ada.drags("Page faults for all", "Where PCI stands");

        lee.seesSession("Page faults for all", "09:30–10:00, Hall A");
        assertThat(loads).isFalse();
    }

    @Test
    void whoeverIsSlowerIsAskedAndMayAddTheirs(PageStage stage) {
        String slug = stage.server().create(SampleAgenda.small());
        var lee = clashing(stage, slug);

        assertThat(lee.dialog()).containsText("What they did");
        assertThat(lee.dialog()).containsText("Where PCI stands");
        assertThat(lee.dialog()).containsText("What you wanted");
        assertThat(lee.dialog()).containsText("Page faults for all");
        assertThat(stage.server().placeOf(slug, "faults").path("timeSlot").asText())
                .isEqualTo("noon");
        lee.presses("Make my change, too");

        lee.seesSession("Page faults for all", "Hall A");
        stage.server().awaitPlace(slug, "faults", "morning");
        assertThat(stage.server().placeOf(slug, "status").path("minutes").asInt()).isEqualTo(25);
    }

    @Test
    void whoeverIsSlowerMayLeaveItAsItIs(PageStage stage) {
        String slug = stage.server().create(SampleAgenda.small());
        var lee = clashing(stage, slug).presses("Leave it as it is now");

        lee.seesSession("Page faults for all", "09:30–10:00, Attic");
        assertThat(stage.server().read(slug, "").path("head").asInt()).isEqualTo(2);
    }

    @Test
    void aRowStaysTheRevisionThatItIsWhenOthersAddTheirs(PageStage stage) {
        String slug = stage.server().create(SampleAgenda.small());
        var lee = stage.user().opens(slug).goesTo("History");
        var row = lee.link("Look at revision 1").elementHandle();
        String address = row.getAttribute("href");

        stage.server().change(slug, MOVE_STATUS);

        assertThat(lee.link("Look at revision 2")).isVisible();
        assertThat(row.getAttribute("href")).isEqualTo(address);
    }

    /** Somebody else's change arrives at the server a moment before Lee's. */
    private static PageUser clashing(PageStage stage, String slug) {
        var lee = stage.user().expectsStatus(412).opens(slug);
        lee.page()
                .route(
                        "**/revisions",
                        route -> {
                            if (route.request().method().equals("POST")) {
                                stage.server().change(slug, MOVE_STATUS);
                            }
                            route.resume();
                        },
                        new Page.RouteOptions().setTimes(1));
        return lee.drags("Page faults for all", "Where PCI stands");
    }
}
