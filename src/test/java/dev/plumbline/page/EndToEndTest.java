package dev.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole way, from the files of another program to the calendars of attendees. */
@ExtendWith(PageStory.class)
class EndToEndTest {

    private static final Pattern AGENDA = Pattern.compile("#/a/([^/?]+)");
    private static final String ANEW = "Forget the places, and plan from nothing";
    private static final Pattern JSON = Pattern.compile("\\{\\s*\"");

    @Test
    void fromFilesToACalendar(PageStage stage) throws Exception {
        allTheWay(stage.user(), stage);
    }

    @Test
    void theSameWithoutAMouse(PageStage stage) throws Exception {
        allTheWay(stage.user().withoutMouse(), stage);
    }

    private static void allTheWay(PageUser ada, PageStage stage) throws Exception {
        ada.opensStart();
        var server = stage.server();

        dropAndSettle(ada);
        ada.presses("Make the agenda");
        takeAllButTwo(ada);
        String slug = slug(ada);

        ada.goesTo("Agenda");
        List<String> titles = titles(server, slug);
        JsonNode made = places(server, slug);
        ada.drags(titles.get(1), titles.get(0)).hears("“" + titles.get(1) + "”:");
        assertThat(places(server, slug)).isNotEqualTo(made);
        ada.opensSession(titles.get(1)).sees("Why here").sees("Why not elsewhere").types("Escape");
        ada.presses("Undo");
        assertThat(ada.button("Redo")).isEnabled();
        assertThat(places(server, slug)).isEqualTo(made);

        cancelASpeaker(ada);
        takeOneOfTheRepair(ada);

        ada.goesTo("Publish").presses("Publish the agenda").sees("The public page");
        seesNoJson(ada);
        isInTheCalendar(ada, titles(server, slug));
    }

    private static void dropAndSettle(PageUser ada) {
        ada.dropsFiles(
                Path.of("datasets/indico/contributions.json"),
                Path.of("datasets/indico/timetable.json"));
        ada.sees("What was understood");
        ada.ticks(ada.field("VFIO/IOMMU/PCI MC"), true);
        assertThat(ada.words("Reading the files …")).isHidden();
        assertThat(ada.button("Make the agenda")).isVisible();
        if (ada.field(ANEW).isVisible()) {
            ada.choosesAmong(ANEW);
        }
        seesNoJson(ada);
    }

    private static void cancelASpeaker(PageUser ada) {
        ada.goesTo("Change");
        ada.uses(ada.link("Somebody cancels"));
        ada.choosesNext(ada.field("Person"));
        for (var talk : ada.page().getByLabel(Pattern.compile("^What becomes of ")).all()) {
            // It is withdrawn.
            ada.choosesNext(talk);
        }
        ada.presses("See what it does");
        assertThat(ada.heading("What it does")).isVisible();
        ada.presses("Change it, and look for a repair");
        assertThat(ada.tab("Solve")).hasAttribute("aria-current", "page");
    }

    private static void takeAllButTwo(PageUser ada) {
        assertThat(ada.button("Take all of it")).isVisible();
        ada.ticks(moves(ada).nth(0), false);
        ada.ticks(moves(ada).nth(1), false);
        ada.uses(ada.button(Pattern.compile("^Take \\d+ sessions$"))).sees("Taken over.");
    }

    /** What was not taken before is offered again. */
    private static void takeOneOfTheRepair(PageUser ada) {
        assertThat(ada.button("Take all of it")).isVisible();
        ada.presses("None");
        ada.ticks(moves(ada).first(), true);
        ada.presses("Take 1 session").sees("Taken over.");
    }

    private static Locator moves(PageUser ada) {
        return ada.page()
                .getByRole(AriaRole.CHECKBOX)
                .and(ada.page().getByLabel(Pattern.compile("^Take ")));
    }

    /** Whoever subscribes gets what is on the page. */
    private static void isInTheCalendar(PageUser ada, List<String> titles) throws Exception {
        String address = ada.link("Subscribe").getAttribute("href");
        assertThat(address).startsWith("webcal://").endsWith(".ics");
        var answer = ada.browser().request().get(address.replaceFirst("webcal", "http"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("text/calendar");
        var calendar = new CalendarBuilder().build(new StringReader(answer.text()));
        var summaries = new ArrayList<String>();
        for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
            summaries.add(event.getSummary().getValue());
        }
        assertThat(summaries).containsAll(titles);
    }

    private static void seesNoJson(PageUser ada) {
        assertThat(ada.page().getByText(JSON)).hasCount(0);
    }

    private static String slug(PageUser user) {
        var found = AGENDA.matcher(user.page().url());
        assertThat(found.find()).as(user.page().url()).isTrue();
        return found.group(1);
    }

    private static JsonNode places(PageServer server, String slug) {
        return server.read(slug, "/revisions/head").at("/modelOutput/placements");
    }

    /** Of all that is no break, by start. */
    private static List<String> titles(PageServer server, String slug) {
        var titles = new ArrayList<String>();
        for (JsonNode place : places(server, slug)) {
            if (!place.path("kind").asText().equals("BREAK")) {
                titles.add(place.path("title").asText());
            }
        }
        return titles;
    }
}
