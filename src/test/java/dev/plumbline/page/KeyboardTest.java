package dev.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody without a mouse. */
@ExtendWith(PageStory.class)
class KeyboardTest {

    @Test
    void movesASessionAndIsToldTheCost(PageStage stage) {
        var server = stage.server();
        String slug = server.create(SampleAgenda.small());
        var ada = stage.user().opens(slug);
        ada.seesSession("Where PCI stands", "09:30–10:00, Hall A");

        ada.reaches(ada.session("Where PCI stands"));
        ada.types("ArrowRight");
        assertThat(ada.session("Page faults for all")).isFocused();
        ada.types("Space").hears("Arrow keys choose, Enter drops");
        ada.types("ArrowDown").hears("Attic. ");
        ada.types("Escape").hears("“Page faults for all” stays where it was.");
        assertThat(server.read(slug, "").path("head").asInt()).isEqualTo(1);

        ada.session("Page faults for all").focus();
        ada.types("Space").hears("Arrow keys choose, Enter drops");
        ada.types("ArrowLeft").hears("Hall A. ");
        ada.types("Enter").seesSession("Page faults for all", "Hall A");
        assertThat(ada.session("Page faults for all")).isFocused();
        server.awaitPlace(slug, "faults", "morning");
        ada.types("Control+z").seesSession("Page faults for all", "09:30–10:00, Attic");
    }

    @Test
    void reachesEveryViewAndTheMenuOfPlaces(PageStage stage) {
        stage.server().create(SampleAgenda.small());
        var ada = stage.user().opensStart();
        ada.reaches(ada.link("Small MC"));
        ada.types("Enter");
        ada.seesSession("Where PCI stands", "Hall A");

        for (String tab : new String[] {"Findings", "Publish", "Agenda"}) {
            ada.reaches(ada.tab(tab));
            ada.types("Enter");
            assertThat(ada.tab(tab)).hasAttribute("aria-current", "page");
        }
        ada.reaches(ada.session("Where PCI stands"));
        ada.types("Enter").sees("Why here");
        ada.reaches(ada.button("Move to …"));
        ada.types("Enter");
        assertThat(ada.dialog()).containsText("Attic");
        ada.page().keyboard().type("waiting");
        ada.reaches(ada.dialog().getByRole(AriaRole.BUTTON).last());
        ada.types("Enter");
        ada.hears("“Where PCI stands”: Waiting list");
    }
}
