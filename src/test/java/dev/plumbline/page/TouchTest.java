package dev.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A telephone. */
@ExtendWith(PageStory.class)
class TouchTest {

    private static PageUser onAPhone(PageStage stage, String slug) {
        return stage.user(
                        options ->
                                options.setViewportSize(360, 740)
                                        .setHasTouch(true)
                                        .setIsMobile(true)
                                        .setDeviceScaleFactor(1))
                .opens(slug);
    }

    @Test
    void movesByTaps(PageStage stage) {
        String slug = stage.server().create(SampleAgenda.small());
        var ada = onAPhone(stage, slug);
        ada.session("Page faults for all").tap();
        ada.sees("Why here");
        ada.button("Move").tap();
        ada.seesCosts();

        ada.place("10:30", "Hall A").tap();

        ada.hears("“Page faults for all”: Wed 12 May, 10:30");
        stage.server().awaitPlace(slug, "faults", "morning");
    }

    @Test
    void aFingerThatRestsPicksUp(PageStage stage) {
        String slug = stage.server().create(SampleAgenda.small());
        var ada = onAPhone(stage, slug);
        rests(ada, ada.session("What to call a port"));

        ada.place("10:30", "Hall A").tap();

        ada.hears("“What to call a port”: Wed 12 May, 10:30");
        stage.server().awaitPlace(slug, "names", "morning");
    }

    /** Nothing is wider than the screen, and what one taps is large enough for a finger. */
    @Test
    void everythingFitsASmallScreen(PageStage stage) {
        String slug = stage.server().create(SampleAgenda.small());
        var ada = onAPhone(stage, slug);
        for (String tab : new String[] {"Agenda", "Findings", "Change", "History", "Publish"}) {
            ada.goesTo(tab);
            assertThat(
                            ada.page()
                                    .evaluate(
                                            "() => document.documentElement.scrollWidth <= innerWidth"))
                    .as(tab)
                    .isEqualTo(true);
        }
    }

    /** Until it is picked up. */
    private static void rests(PageUser user, Locator thing) {
        thing.scrollIntoViewIfNeeded();
        var box = thing.boundingBox();
        var point = new JsonObject();
        point.addProperty("x", box.x + box.width / 2);
        point.addProperty("y", box.y + box.height / 2);
        var finger = new JsonArray();
        finger.add(point);
        var screen = user.browser().newCDPSession(user.page());
        screen.send("Input.dispatchTouchEvent", touch("touchStart", finger));
        user.seesCosts();
        screen.send("Input.dispatchTouchEvent", touch("touchEnd", new JsonArray()));
    }

    private static JsonObject touch(String type, JsonArray points) {
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }
}
