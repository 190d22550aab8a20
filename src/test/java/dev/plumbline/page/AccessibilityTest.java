package dev.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.plumbline.testing.TestSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What axe finds of WCAG 2.2, levels A and AA, in every view: nothing. */
@ExtendWith(PageStory.class)
class AccessibilityTest {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final List<String> TABS =
            List.of("Findings", "Solve", "Change", "History", "Publish", "Compare");

    /** Whether all is asked of dark screens, too. */
    private static final boolean ASKS_ALL = TestSize.of("axe.dark", 0, 1) > 0;

    private static final List<ColorScheme> BOTH = List.of(ColorScheme.DARK, ColorScheme.LIGHT);
    private static final List<ColorScheme> USUAL = ASKS_ALL ? BOTH : List.of(ColorScheme.LIGHT);

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /** Everything that can happen to an agenda, as the page offers it. */
    private static final List<String> CHANGES =
            List.of(
                    "Somebody cancels",
                    "Somebody is away for a while",
                    "A talk comes late",
                    "A talk is withdrawn",
                    "A window is halved",
                    "A window is shortened or moved",
                    "A room is lost",
                    "A room is added");

    private static final String VIOLATIONS =
            """
            options => axe.run(document, options).then(all => all.violations.flatMap(rule =>
              rule.nodes.map(node => [rule.id, node.target.join(' '), node.failureSummary].join(': '))))
            """;

    private static final Consumer<Browser.NewContextOptions> WITHOUT_MOTION =
            options -> options.setReducedMotion(ReducedMotion.REDUCE);

    private final List<String> violations = new ArrayList<>();

    @Test
    void everyViewOnAWideScreen(PageStage stage) {
        String slug = stage.server().create(SampleAgenda.small());
        stage.server().publish(slug);
        var ada = stage.user(WITHOUT_MOTION);
        ada.opensStart();
        check(ada, "start");
        ada.opens(slug);
        ada.seesSession("Page faults for all", "Attic");
        check(ada, "agenda");
        ada.session("Page faults for all").click();
        ada.sees("Why here");
        check(ada, "a session");
        ada.presses("Move to …");
        assertThat(ada.dialog()).containsText("Hall A");
        check(ada, "its places");
        ada.types("Escape");
        ada.types("Escape");
        ada.session("Page faults for all").focus();
        ada.types("Space").seesCosts();
        check(ada, "a session that is carried");
        ada.types("Escape");
        for (String tab : TABS) {
            ada.goesTo(tab);
            check(ada, tab);
        }
        ada.page().navigate("/p/" + slug);
        check(ada, "the public page");
        assertThat(violations).isEmpty();
    }

    @Test
    void everyChangeAndItsRepair(PageStage stage) {
        String slug = stage.server().create(SampleAgenda.small());
        var ada = stage.user(WITHOUT_MOTION).opens(slug);
        for (String change : CHANGES) {
            ada.goesTo("Change").uses(ada.link(change));
            // What is missing or impossible is told beside the fields.
            ada.presses("See what it does");
            // They are made of the same parts; one of them in the dark says it of all.
            check(ada, change, change.equals(CHANGES.getFirst()) ? BOTH : USUAL);
        }
        ada.goesTo("Change").uses(ada.link("Somebody cancels"));
        ada.choosesNext(ada.field("Person"));
        ada.presses("See what it does");
        assertThat(ada.heading("What it does")).isVisible();
        assertThat(ada.button("See what it does")).isEnabled();
        check(ada, "what a change does");
        ada.presses("Change it, and look for a repair");
        assertThat(ada.button("Take all of it")).isVisible();
        check(ada, "a proposal");
        ada.page().navigate("/#/a/" + slug + "/findings/why-not");
        assertThat(ada.heading("What stands in the way")).isVisible();
        check(ada, "the diagnosis");
        assertThat(violations).isEmpty();
    }

    @Test
    void everyStepToANewAgenda(PageStage stage) {
        var ada = stage.user(WITHOUT_MOTION).opensStart();
        ada.dropsFiles(
                Path.of("datasets/indico/contributions.json"),
                Path.of("datasets/indico/timetable.json"));
        assertThat(ada.button("Make the agenda")).isVisible();
        check(ada, "what is to settle");
        ada.page().navigate("/#/log-in");
        assertThat(ada.heading("Log in")).isVisible();
        check(ada, "log in");
        assertThat(violations).isEmpty();
    }

    @Test
    void theAgendaOnASmallScreen(PageStage stage) {
        String slug = stage.server().create(SampleAgenda.small());
        var ada =
                stage.user(
                        WITHOUT_MOTION.andThen(
                                options -> options.setViewportSize(360, 740).setHasTouch(true)));
        ada.opens(slug).seesSession("Page faults for all", "Attic");
        check(ada, "the list");
        ada.session("Page faults for all").tap();
        ada.sees("Why here");
        check(ada, "a session");
        ada.presses("Move").seesCosts();
        check(ada, "places in the list");
        assertThat(violations).isEmpty();
    }

    /** What a dark screen has of its own is its colours; before a release all is asked again. */
    private static Map<String, Object> options(ColorScheme scheme) {
        boolean isAll = scheme == ColorScheme.LIGHT || ASKS_ALL;
        return Map.of(
                "runOnly",
                isAll
                        ? Map.of("type", "tag", "values", TAGS)
                        : Map.of("type", "rule", "values", COLOURS),
                // Of what is fine it would tell every element.
                "resultTypes",
                List.of("violations"));
    }

    /** In light and in dark colours. */
    private void check(PageUser user, String view) {
        check(user, view, BOTH);
    }

    private void check(PageUser user, String view, List<ColorScheme> schemes) {
        var page = user.page();
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        for (ColorScheme scheme : schemes) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (Object violation : (List<?>) page.evaluate(VIOLATIONS, options(scheme))) {
                violations.add("%s, %s: %s".formatted(view, scheme, violation));
            }
        }
    }
}
