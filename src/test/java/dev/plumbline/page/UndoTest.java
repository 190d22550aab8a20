package dev.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was done is taken back, and done again. */
@ExtendWith(PageStory.class)
class UndoTest {

    @Test
    void takesBackOneByOneAndDoesAgain(PageStage stage) {
        var server = stage.server();
        String slug = server.create(SampleAgenda.small());
        var ada = stage.user().opens(slug);
        ada.seesSession("Page faults for all", "09:30–10:00, Attic");

        ada.drags("Page faults for all", "Where PCI stands")
                .seesSession("Page faults for all", "09:30–10:00, Hall A");
        ada.drags("What to call a port", "Reset of assigned devices");
        server.awaitPlace(slug, "names", "morning");
        String moved = server.placeOf(slug, "names").toString();

        ada.presses("Undo").seesSession("What to call a port", "09:30–09:50, Attic");
        ada.types("Control+z").seesSession("Page faults for all", "09:30–10:00, Attic");
        ada.presses("Redo").seesSession("Page faults for all", "09:30–10:00, Hall A");
        ada.types("Control+y").seesSession("What to call a port", "Hall A");
        server.awaitPlace(slug, "names", "morning");
        assertThat(server.placeOf(slug, "names").toString()).isEqualTo(moved);
    }

    /** Whoever is quick is not refused: it waits for the answer to what it takes back. */
    @Test
    void takesBackWhatIsStillUnderWay(PageStage stage) {
        var server = stage.server();
        String slug = server.create(SampleAgenda.small());
        var ada = stage.user().opens(slug);
        ada.seesSession("Page faults for all", "09:30–10:00, Attic");
        // Held until the next key has been pressed.
        ada.page().route("**/revisions", Route::resume);

        ada.drags("Page faults for all", "Where PCI stands").types("Control+z");
        assertThat(ada.button("Redo")).isEnabled();
        ada.seesSession("Page faults for all", "09:30–10:00, Attic");
        assertThat(server.read(slug, "").path("head").asInt()).isEqualTo(3);
    }
}
